import {
  type Attribute,
  type ColumnOption,
  childrenOf,
  type DialectId,
  type Entity,
  type Model,
  recordsOf,
  type TableOption,
  type Target,
} from '@c360/model'
import { toCase } from './name-case.ts'

/** The warehouses of a model; where it names none, PostgreSQL as it would be without any setting. */
export function targetsOf(model: Model): readonly Target[] {
  const targets = recordsOf(model, 'target')
  return targets.length > 0 ? targets : [defaultTarget('postgres')]
}

/** The target to write a dialect for: the first of the model that has it, or one without any setting (not in the model). */
export function targetFor(model: Model, dialect: DialectId): Target {
  return recordsOf(model, 'target').find((target) => target.dialect === dialect) ?? defaultTarget(dialect)
}

/** A target without any setting; its id is the dialect's, and no record of a model. */
export function defaultTarget(dialect: DialectId): Target {
  return {
    id: dialect,
    kind: 'target',
    name: dialect,
    dialect,
    case: dialect === 'snowflake' ? 'upper-snake' : 'snake',
  }
}

/** Where the table of an entity differs in a target. */
export function tableOptionOf(model: Model, entityId: string, targetId: string): TableOption | undefined {
  return childrenOf(model, entityId, 'table-option').find(({ target }) => target === targetId)
}

/** Where the column of an attribute differs in a target. */
export function columnOptionOf(model: Model, attributeId: string, targetId: string): ColumnOption | undefined {
  return childrenOf(model, attributeId, 'column-option').find(({ target }) => target === targetId)
}

/**
 * What the table of an entity is to be called in a target, before names that collide are told apart:
 * the name given for it, or the prefix of its archetype and its name in the target's case. Follows from these records alone.
 */
export function tableNameOf(model: Model, entity: Entity, target: Target): string {
  return physicalTableName(entity, target, tableOptionOf(model, entity.id, target.id))
}

/** {@link tableNameOf} from the records that it follows from. */
export function physicalTableName(entity: Entity, target: Target, option: TableOption | undefined): string {
  return option?.physicalName ?? `${target.prefixes?.[entity.archetype] ?? ''}${toCase(entity.name, target.case)}`
}

/** What the column of an attribute is to be called in a target; like {@link tableNameOf}. */
export function columnNameOf(model: Model, attribute: Attribute, target: Target): string {
  return physicalColumnName(attribute, target, columnOptionOf(model, attribute.id, target.id))
}

/** {@link columnNameOf} from the records that it follows from. */
export function physicalColumnName(attribute: Attribute, target: Target, option: ColumnOption | undefined): string {
  return option?.physicalName ?? toCase(attribute.name, target.case)
}

/** Whether a target holds an entity: its layer, and unless the entity is left out. */
export function isHeldBy(model: Model, entity: Entity, target: Target): boolean {
  return holdsEntity(target, entity, tableOptionOf(model, entity.id, target.id))
}

/** {@link isHeldBy} from the records that it follows from. */
export function holdsEntity(target: Target, entity: Entity, option: TableOption | undefined): boolean {
  const layers = target.layers ?? []
  if (layers.length > 0 && !layers.includes(entity.layer)) return false
  return option?.leftOut !== true
}

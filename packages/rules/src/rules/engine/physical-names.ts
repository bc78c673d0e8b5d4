import type { Attribute, Entity, Target } from '@c360/model'
import { type Dialect, defaultTarget, dialectOf, holdsEntity, physicalColumnName, physicalTableName } from '@c360/sql'
import type { Derivation, RecordIndex, RecordReader, RuleContext } from '../../engine/rule-context.ts'

/** What a table or column is called in one target. */
export interface PhysicalName {
  readonly target: Target
  readonly dialect: Dialect
  readonly role: 'table' | 'column'
  readonly name: string
}

/** The targets of the model; where it names none, PostgreSQL as it would be without any setting. */
export function targetsIn(reader: RecordReader): readonly Target[] {
  const targets = reader.recordsOf('target')
  return targets.length > 0 ? targets : noTargets
}

const noTargets = [defaultTarget('postgres')]

/** The table of an entity in one target. */
export interface Table {
  readonly name: string
  /** Where it stands: tables of one name in one place collide. */
  readonly place: string
}

/** The tables of an entity by target; of a target that does not hold it, none. */
export function tablesOf(entity: Entity, reader: RecordReader): Readonly<Record<string, Table>> {
  const options = reader.childrenOf(entity.id, 'table-option')
  const tables: Record<string, Table> = {}
  for (const target of targetsIn(reader)) {
    const option = options.find((one) => one.target === target.id)
    if (!holdsEntity(target, entity, option)) continue
    const schema = option?.schema ?? target.schema ?? ''
    tables[target.id] = { name: physicalTableName(entity, target, option), place: `${target.id}|${schema}` }
  }
  return tables
}

/** The column names of an entity: by target, then by attribute. Worked out once for all of its attributes. */
export const columnNames: Derivation<Readonly<Record<string, Readonly<Record<string, string>>>>> = {
  id: 'engine/column-names',
  derive: (entityId, reader) => {
    const entity = reader.getOf('entity', entityId)
    if (entity === undefined) return {}
    const attributes = reader.childrenOf(entityId, 'attribute')
    const tables = tablesOf(entity, reader)
    const targets = targetsIn(reader).filter(({ id }) => Object.hasOwn(tables, id))
    const options = reader.find(columnOptionsByEntity, entityId)
    const columnOf = (attribute: Attribute, target: Target): [string, string][] => {
      const option = options.find((one) => one.attribute === attribute.id && one.target === target.id)
      return option?.leftOut === true ? [] : [[attribute.id, physicalColumnName(attribute, target, option)]]
    }
    return Object.fromEntries(
      targets.map((target) => [
        target.id,
        Object.fromEntries(attributes.flatMap((attribute) => columnOf(attribute, target))),
      ]),
    )
  },
}

/** Options are few: an entity looks up its own, rather than those of each of its attributes. */
const columnOptionsByEntity: RecordIndex<'column-option'> = {
  id: 'engine/column-options-by-entity',
  kinds: ['column-option'],
  keysOf: ({ attribute }, reader) => {
    const parent = reader.getOf('attribute', attribute)?.parent
    return parent === undefined ? [] : [parent]
  },
}

/** What a record is called in each target that holds it. A nested attribute is part of its column and has no name of its own. */
export function physicalNamesOf(record: Entity | Attribute, context: RuleContext): readonly PhysicalName[] {
  if (record.kind === 'entity') {
    const tables = tablesOf(record, context)
    return namesIn(context, 'table', (target) => tables[target.id]?.name)
  }
  const columns = context.derive(columnNames, record.parent)
  return namesIn(context, 'column', (target) => columns[target.id]?.[record.id])
}

function namesIn(
  context: RuleContext,
  role: PhysicalName['role'],
  nameIn: (target: Target) => string | undefined,
): readonly PhysicalName[] {
  return targetsIn(context).flatMap((target) => {
    const name = nameIn(target)
    return name === undefined ? [] : [{ target, dialect: dialectOf(target.dialect), role, name }]
  })
}

/** How messages speak of a name: `table “order” in Warehouse (PostgreSQL)`. */
export function describeName({ target, dialect, role, name }: PhysicalName): string {
  const shown = name.length > longestShown ? `${name.slice(0, longestShown)}…` : name
  return `${role} “${shown}” in ${describeTarget(target, dialect)}`
}

/** A target by its name and engine; where the model names none, or names it after the engine, just the engine. */
export function describeTarget(target: Target, dialect: Dialect): string {
  const isOne = target.id === dialect.id || target.name.trim().toLowerCase() === dialect.label.toLowerCase()
  return isOne ? dialect.label : `${target.name} (${dialect.label})`
}

const longestShown = 80

import { childrenOf, type Finding, type Model, recordsOf, type Target } from '@c360/model'
import { dialectOf } from '../dialects/registry.ts'
import { columnNameOf, isHeldBy, tableNameOf } from '../naming/physical-names.ts'
import type { PhysicalSchema, PhysicalTable } from './physical-schema.ts'

/** What to derive a physical schema for. */
export interface PhysicalSchemaOptions {
  /** Name of one of the target's environments. */
  readonly environment?: string | undefined
  /** Only these entities; references that leave them are left out with a finding. */
  readonly entities?: ReadonlySet<string> | undefined
}

/** A derived schema, and what of the model the engine cannot say. */
export interface DerivedSchema {
  readonly schema: PhysicalSchema
  readonly findings: readonly Finding[]
}

/** Derives what a target holds of a model. */
export function toPhysicalSchema(model: Model, target: Target, options: PhysicalSchemaOptions = {}): DerivedSchema {
  const dialect = dialectOf(target.dialect)
  const environment = target.environments?.find(({ name }) => name === options.environment)
  const tables = recordsOf(model, 'entity')
    .filter((entity) => isHeldBy(model, entity, target) && (options.entities?.has(entity.id) ?? true))
    .map(
      (entity): PhysicalTable => ({
        entity,
        schema: environment?.schema ?? target.schema,
        name: tableNameOf(model, entity, target),
        comment: entity.description,
        columns: childrenOf(model, entity.id, 'attribute').map((attribute) => ({
          attribute,
          name: columnNameOf(model, attribute, target),
          type: dialect.toPhysicalType(attribute.type).text,
          isNullable: !attribute.required,
          comment: attribute.description,
        })),
        primaryKey: undefined,
        uniqueKeys: [],
        foreignKeys: [],
        checks: [],
      }),
    )
  const schema = {
    target,
    dialect,
    catalog: environment?.catalog ?? target.catalog,
    schema: environment?.schema ?? target.schema,
    tables,
  }
  return { schema, findings: [] }
}

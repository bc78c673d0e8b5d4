import type { Layer, ModelRecord, Target } from '@c360/model'
import { defaultTarget, type ReadSchema } from '@c360/sql'
import type { ImportContext } from '../importer.ts'
import { DefinedTypes } from './defined-types.ts'
import { type EntityRecords, writeEntity } from './entity-records.ts'
import { writeRelationships } from './relationship-records.ts'

/** What an import of SQL is asked for. */
export interface SqlImportOptions {
  readonly dialect: 'postgres'
  readonly layer: Layer
}

/** What the records of an import are made with. */
export interface RecordContext {
  readonly createId: ImportContext['createId']
  readonly records: ModelRecord[]
  /** Where the tables stand: physical names are told by it. */
  readonly target: Target
  readonly layer: Layer
  readonly types: DefinedTypes
}

/** Turns what was read into records that fit together; findings about them go to the reports of their statements. */
export function toRecords(schema: ReadSchema, options: SqlImportOptions, context: ImportContext): ModelRecord[] {
  if (schema.tables.length === 0 && schema.enums.length === 0) return []
  const records: ModelRecord[] = []
  const createId = context.createId.bind(context)
  const target =
    context.targets?.find(({ dialect }) => dialect === options.dialect) ?? newTarget(schema, options, context)
  records.push(target)
  const types = new DefinedTypes(schema, { createId, records })
  const recordContext = { createId, records, target, layer: options.layer, types }
  const entities = new Map<ReadSchema['tables'][number], EntityRecords>()
  for (const table of schema.tables) entities.set(table, writeEntity(table, recordContext))
  writeRelationships(entities, recordContext)
  return records
}

function newTarget(schema: ReadSchema, { dialect }: SqlImportOptions, context: ImportContext): Target {
  const schemas = new Set(schema.tables.map((table) => table.schema))
  const [only] = schemas
  return {
    ...defaultTarget(dialect),
    id: context.createId('target'),
    name: 'PostgreSQL',
    case: 'snake',
    ...(schemas.size === 1 && only !== undefined ? { schema: only } : {}),
  }
}

import {
  type Command,
  type Finding,
  getRecord,
  type IntentContext,
  type Model,
  type ModelRecord,
  mergeImport,
  recordsOf,
} from '@c360/model'
import type { Importer } from '../importers/importer.ts'
import { fieldsOfRecord, fieldsOfTable } from './known-fields.ts'
import { matchIds } from './match-ids.ts'
import { matchPhysicalNames } from './match-physical-names.ts'
import { type Point, placeNewEntities } from './place-new-entities.ts'

/** What is to be merged, and how. */
export interface PlanImportInput {
  readonly records: readonly ModelRecord[]
  /** The importer's way of finding records again. */
  readonly matching: Importer['matching']
  /** Where new entities are to be drawn: in this diagram, in free places as near to the point as may be. */
  readonly diagram?: string | undefined
  readonly near?: Point | undefined
}

/** One field that an import changes; `null` stands for absent. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** A record of the model that an import changes. */
export interface RecordChange {
  readonly record: ModelRecord
  readonly fields: readonly FieldChange[]
}

/** What an import would do: shown first, then done as one command. */
export interface ImportPlan {
  /** Without operations where there is nothing to do. */
  readonly command: Command
  readonly added: readonly ModelRecord[]
  readonly changed: readonly RecordChange[]
  /** Records of the model that are as the import says. */
  readonly unchanged: readonly ModelRecord[]
  readonly findings: readonly Finding[]
}

/**
 * Plans the merge of imported records into a model. Tables and columns are found by their exact physical names, keys and
 * relationships by their columns; records of the studio's own formats by their ids. Nothing is removed, no card moves, and
 * what the import does not know stays as it is.
 */
export async function planImport(model: Model, input: PlanImportInput, context: IntentContext): Promise<ImportPlan> {
  const isById = input.matching === 'ids'
  const { matches, findings } = isById ? matchIds(model, input.records) : matchPhysicalNames(model, input.records)
  const knownFields = isById ? fieldsOfRecord : fieldsOfTable
  const newEntities = input.records.filter(({ id, kind }) => kind === 'entity' && !matches.has(id))
  const places =
    input.diagram === undefined || newEntities.length === 0
      ? undefined
      : await placeNewEntities(model, { ...input, diagram: input.diagram, matches })
  const records = withoutDoubledPlacements(model, input.records, matches)
  const command = mergeImport(model, { records, matches, knownFields, places }, context)
  return {
    command,
    ...describe(model, command, matches),
    findings: [...findings, ...findMissing(model, matches, isById)],
  }
}

function describe(model: Model, command: Command, matches: ReadonlyMap<string, string>) {
  const added: ModelRecord[] = []
  const changed: RecordChange[] = []
  const touched = new Set<string>()
  for (const operation of command.operations) {
    if (operation.op === 'add') added.push(operation.record)
    const record = operation.op === 'set' ? getRecord(model, operation.id) : undefined
    if (operation.op !== 'set' || record === undefined) continue
    touched.add(record.id)
    changed.push({
      record,
      fields: Object.entries(operation.fields).map(([field, after]) => toChange(record, field, after)),
    })
  }
  const unchanged = [...new Set(matches.values())].flatMap((id) =>
    touched.has(id) ? [] : (getRecord(model, id) ?? []),
  )
  return { added, changed, unchanged }
}

function toChange(record: ModelRecord, field: string, after: unknown): FieldChange {
  const before = (record as unknown as Readonly<Record<string, unknown>>)[field]
  return { field, before: before ?? null, after }
}

/** Leaves out a placement of an entity that stands in that diagram already. */
function withoutDoubledPlacements(
  model: Model,
  records: readonly ModelRecord[],
  matches: ReadonlyMap<string, string>,
): readonly ModelRecord[] {
  const placed = new Set(recordsOf(model, 'placement').map(({ diagram, entity }) => `${diagram} ${entity}`))
  return records.filter((record) => {
    if (record.kind !== 'placement' || matches.has(record.id)) return true
    const { diagram, entity } = record
    return !placed.has(`${matches.get(diagram) ?? diagram} ${matches.get(entity) ?? entity}`)
  })
}

/** Entities of the model that the import does not hold stay; whoever wonders reads so. */
function findMissing(model: Model, matches: ReadonlyMap<string, string>, isById: boolean): Finding[] {
  const found = new Set(matches.values())
  const entities = recordsOf(model, 'entity')
  const missing = entities.filter(({ id }) => !found.has(id))
  if (isById || missing.length === 0 || missing.length === entities.length) return []
  const names = missing.slice(0, 5).map(({ name }) => `“${name}”`)
  const more = missing.length > names.length ? ` and ${missing.length - names.length} more` : ''
  const message = `Not in what was read: ${names.join(', ')}${more}. An import removes nothing, so they stay.`
  return [{ code: 'import/not-in-file', severity: 'info', message }]
}

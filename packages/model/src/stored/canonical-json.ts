import { fromRecords } from '../model/from-records.ts'
import { maxRecords } from '../model/limits.ts'
import type { Model } from '../model/model.ts'
import { allRecords } from '../model/read.ts'
import { fieldsOf, kindRulesOf } from '../records/kind-rules.ts'
import type { ModelRecord } from '../records/registry.ts'
import { fail, type Result } from '../result.ts'
import { type StoredModelError, storedModelError } from './stored-model-errors.ts'

/** The version of the record kinds and fields; a newer one in a file or a database is refused. */
export const schemaVersion = 1
/** Longest stored model that is read, in UTF-16 code units. */
export const maxStoredLength = 256_000_000

const format = 'c360-model'

/**
 * The model as canonical JSON: equal models are equal text. Records are sorted by kind and id and stand on a line each,
 * so that a text diff reads like the change; keys stand in declared order, those that people name (custom properties, options, prefixes) sorted.
 */
export function toCanonicalJson(model: Model): string {
  const lines: string[] = []
  for (const record of allRecords(model)) lines.push(`    ${recordToJson(record)}`)
  const records = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "format": "${format}",\n  "schemaVersion": ${schemaVersion},\n  "records": ${records}\n}\n`
}

/** Reads canonical JSON, or any JSON of its form; every record is checked and so is every reference. */
export function fromCanonicalJson(text: string): Result<Model, StoredModelError> {
  const envelope = readEnvelope(text)
  if (!envelope.ok) return envelope
  const model = fromRecords(envelope.value as readonly ModelRecord[])
  if (model.ok) return model
  const { code, message, target } = model.error
  const dangling = code === 'model/missing-reference' || code === 'model/wrong-reference-kind'
  const where = describeRecord(envelope.value, target)
  const summary = storedModelError(dangling ? 'file/dangling-reference' : 'file/bad-record', `${where}${message}`)
  return fail({ ...summary, cause: model.error })
}

/** Fields whose members are named by people, so that their order means nothing. */
const freeKeyedFields: ReadonlySet<string> = new Set(['customProperties', 'options', 'prefixes'])

function recordToJson(record: ModelRecord): string {
  const fields = fieldsOf(record)
  const ordered: Record<string, unknown> = {}
  for (const name of kindRulesOf(record).fieldNames) {
    const value = fields[name]
    if (value !== undefined) ordered[name] = freeKeyedFields.has(name) ? withSortedKeys(value) : value
  }
  return JSON.stringify(ordered)
}

// Recursion is safe: a field's value nests within the bounds that validation sets.
function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, member]) => [key, withSortedKeys(member)]))
}

function readEnvelope(text: string): Result<readonly unknown[], StoredModelError> {
  if (text.length > maxStoredLength) return fail(storedModelError('file/too-large'))
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const file = parsed.value
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== format) {
    return fail(storedModelError('file/not-a-model'))
  }
  const version = 'schemaVersion' in file ? file.schemaVersion : undefined
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail(storedModelError('file/not-a-model', 'The file does not say which schema version it has.'))
  }
  if (version > schemaVersion) {
    const message = `The file has schema version ${version}; this studio reads up to ${schemaVersion}. Update the studio to open it.`
    return fail(storedModelError('file/newer', message))
  }
  const records = 'records' in file ? file.records : undefined
  if (!Array.isArray(records)) return fail(storedModelError('file/not-a-model', 'The file holds no list of records.'))
  const extra = Object.keys(file).find((key) => key !== 'format' && key !== 'schemaVersion' && key !== 'records')
  if (extra !== undefined) {
    const message = `The file has a member ${JSON.stringify(extra.slice(0, 64))} that a model does not have.`
    return fail(storedModelError('file/not-a-model', message))
  }
  if (records.length > maxRecords) return fail(storedModelError('file/too-large'))
  return { ok: true, value: records }
}

function parseJson(text: string): Result<unknown, StoredModelError> {
  try {
    return { ok: true, value: JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text) }
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : ''
    return fail(storedModelError('file/not-json', `The file is not JSON: ${detail}`))
  }
}

/** Says which record is meant, by its place in the file and its id. */
function describeRecord(records: readonly unknown[], target: string | undefined): string {
  if (target === undefined) return ''
  const hasTarget = (record: unknown) =>
    typeof record === 'object' && record !== null && 'id' in record && record.id === target
  const index = records.findIndex(hasTarget)
  return index < 0 ? `Record ${target}: ` : `Record ${index + 1} of ${records.length} (${target}): `
}

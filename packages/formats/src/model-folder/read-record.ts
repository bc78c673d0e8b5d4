import { type Kind, type ModelRecord, parseLogicalType, RecordId, type Reference, recordKinds } from '@c360/model'
import type { z } from 'zod'
import { type Located, toPlain } from '../yaml/read-yaml.ts'
import { deriveId } from './derive-id.ts'
import type { FolderReading } from './folder-reading.ts'
import { impliedOrder, impliedValue } from './implied.ts'
import type { Section } from './layout.ts'
import { isOptional } from './optional-fields.ts'

/** Where a record stands. */
export interface Place {
  readonly file: string
  /** What an id is derived from where none is written: path and names down to the record. */
  readonly path: string
  readonly parentId: string | undefined
  readonly previous: ModelRecord | undefined
}

type LocatedMap = Extract<Located, { readonly kind: 'map' }>

/** Reads a record and all that stands within it; undefined where it had to be left out, which is noted. */
export function readRecord(
  reading: FolderReading,
  map: LocatedMap,
  section: Section,
  place: Place,
): ModelRecord | undefined {
  const at = { file: place.file, line: map.line }
  const id = readId(reading, map, section.kind, place)
  const fields = id === undefined ? undefined : readFields(reading, map, section, { ...place, id })
  if (fields === undefined) return undefined
  const record = fields as unknown as ModelRecord
  if (!reading.keep({ record, ...at })) return undefined
  for (const inner of section.sections) {
    const list = map.members.get(inner.key)
    if (list !== undefined) readList(reading, list, inner, { ...place, parentId: record.id })
  }
  return record
}

/** Reads a list of records; what is no list, and what in it is no record, is noted. */
export function readList(
  reading: FolderReading,
  list: Located,
  section: Section,
  place: Pick<Place, 'file' | 'path' | 'parentId'>,
): void {
  const at = { file: place.file, line: list.line }
  if (list.kind !== 'list') {
    if (list.kind === 'scalar' && list.value === null) return
    reading.note('error', 'no-list', `${section.key} must be a list (lines that begin with “- ”). It was left out.`, at)
    return
  }
  let previous: ModelRecord | undefined
  const counts = new Map<string, number>()
  for (const item of list.items) {
    if (item.kind !== 'map') {
      const message = `An item of ${section.key} must have named fields, such as “name: …”. It was left out.`
      reading.note('error', 'no-record', message, { file: place.file, line: item.line })
      continue
    }
    const name = nameIn(item, section.kind)
    counts.set(name, (counts.get(name) ?? 0) + 1)
    const path = `${place.path}/${section.key}/${name}/${counts.get(name)}`
    previous = readRecord(reading, item, section, { ...place, path, previous }) ?? previous
  }
}

function nameIn(map: LocatedMap, kind: Kind): string {
  const { nameField } = recordKinds[kind] as { readonly nameField?: string }
  const member = nameField === undefined ? undefined : map.members.get(nameField)
  return member?.kind === 'scalar' ? String(member.value) : ''
}

function readId(reading: FolderReading, map: LocatedMap, kind: Kind, place: Place): string | undefined {
  const written = map.members.get('id')
  if (written === undefined) return deriveId(kind, place.path)
  const id = RecordId.safeParse(toPlain(written))
  if (id.success) return id.data
  const message = 'An id is 1 to 64 ASCII letters, digits, “_” and “-”. What stands here was left out.'
  reading.note('error', 'bad-id', message, { file: place.file, line: written.line })
  return undefined
}

function readFields(
  reading: FolderReading,
  map: LocatedMap,
  section: Section,
  place: Place & { readonly id: string },
): Readonly<Record<string, unknown>> | undefined {
  const { kind, parentField } = section
  noteUnknown(reading, map, section, place.file)
  const fields: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(recordKinds[kind].schema.shape) as [string, z.ZodType][]) {
    if (name === 'id') fields[name] = place.id
    else if (name === 'kind') fields[name] = kind
    else if (name === parentField) fields[name] = place.parentId
    else {
      const isRead = readField(reading, map, { kind, name, schema }, place, fields)
      if (!isRead) return undefined
    }
  }
  return fields
}

function noteUnknown(reading: FolderReading, map: LocatedMap, section: Section, file: string): void {
  const { label, schema } = recordKinds[section.kind]
  for (const [name, member] of map.members) {
    const isField = Object.hasOwn(schema.shape, name) && name !== section.parentField && name !== 'kind'
    if (isField || section.sections.some(({ key }) => key === name)) continue
    const message = `This ${label} has no field ${JSON.stringify(name.slice(0, 64))} here. It was left out.`
    reading.note('warning', 'unknown-field', message, { file, line: member.line })
  }
}

interface Field {
  readonly kind: Kind
  readonly name: string
  readonly schema: z.ZodType
}

/** Reads one field into the record; false where the record cannot be without it. */
function readField(
  reading: FolderReading,
  map: LocatedMap,
  { kind, name, schema }: Field,
  place: Place,
  fields: Record<string, unknown>,
): boolean {
  const member = map.members.get(name)
  const implied = name === 'order' ? impliedOrder(place.previous) : impliedValue(kind, name)
  const written = member === undefined ? implied : toFieldValue(name, member)
  const canBeAbsent = isOptional(kind, name)
  if (written === undefined && canBeAbsent) return true
  const references = recordKinds[kind].references.filter(({ field }) => field === name)
  // A reference may be a name; what it comes to is checked once it is known to what it leads.
  const parsed = references.length > 0 ? toReferences(written, references) : schema.safeParse(written)
  if (parsed.success) {
    fields[name] = parsed.data
    return true
  }
  const { label } = recordKinds[kind]
  const line = member?.line ?? map.line
  const reason = parsed.error?.issues[0]?.message ?? 'it must be an id or a name, or a list of them'
  const problem =
    member === undefined ? `A ${label} needs a ${name}` : `The ${name} of the ${label} is refused (${reason})`
  if (canBeAbsent || implied !== undefined) {
    reading.note('error', 'bad-field', `${problem}. It was left out.`, { file: place.file, line })
    if (!canBeAbsent) fields[name] = implied
    return true
  }
  reading.note('error', 'bad-record', `${problem}. The ${label} was left out.`, { file: place.file, line })
  return false
}

/** Types are written as text; everything else stands as in the record. */
function toFieldValue(name: string, member: Located): unknown {
  const value = toPlain(member)
  return name === 'type' && typeof value === 'string' ? (parseLogicalType(value) ?? value) : value
}

type Read =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly error?: z.ZodError }

/** References in the form that their field has: one, a list, or a list of pairs. */
function toReferences(written: unknown, references: readonly Reference[]): Read {
  if (typeof written === 'string') return { success: true, data: written }
  if (!Array.isArray(written)) return { success: false }
  const members = references.flatMap(({ each }) => each ?? [])
  const isFit = written.every((item: unknown) => {
    if (members.length === 0) return typeof item === 'string'
    if (typeof item !== 'object' || item === null || Object.keys(item).length !== members.length) return false
    return members.every((member) => typeof (item as Readonly<Record<string, unknown>>)[member] === 'string')
  })
  return isFit ? { success: true, data: written } : { success: false }
}

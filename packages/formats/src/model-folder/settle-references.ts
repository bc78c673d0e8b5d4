import { fromRecords, type ModelRecord, type Reference, recordKinds } from '@c360/model'
import type { FolderReading, ReadRecord } from './folder-reading.ts'
import { isOptional } from './optional-fields.ts'
import { nameOf } from './write-record.ts'

type Fields = Readonly<Record<string, unknown>>

const mostRepairs = 1_000

/**
 * Makes records that fit together of what was read: a reference may also be a name, where it is the only one of its kind
 * (an attribute's with its entity's: `person.email`). What leads nowhere is taken out, and noted.
 */
export function settleReferences(reading: FolderReading): readonly ModelRecord[] {
  const names = indexNames(reading)
  let kept = new Map(reading.recordById)
  for (;;) {
    const settled = new Map<string, ReadRecord>()
    for (const read of kept.values()) {
      const record = settleRecord(reading, kept, names, read)
      if (record !== undefined) settled.set(read.record.id, { ...read, record })
    }
    // Whatever refers to a record that was left out has to be settled again.
    const isDone = settled.size === kept.size
    kept = settled
    if (isDone) return withoutMisfits(reading, kept)
  }
}

/** Leaves out what breaks a rule of the whole model, such as an attribute that stands in itself. */
function withoutMisfits(reading: FolderReading, records: ReadonlyMap<string, ReadRecord>): readonly ModelRecord[] {
  const kept = new Map(records)
  for (let repairs = 0; ; repairs += 1) {
    const built = fromRecords([...kept.values()].map(({ record }) => record))
    if (built.ok) return [...kept.values()].map(({ record }) => record)
    const { message, target = '' } = built.error
    const misfit = kept.get(target) ?? [...kept.values()].at(-1)
    if (misfit === undefined) return []
    if (repairs >= mostRepairs) {
      reading.note('error', 'too-broken', 'Too many records do not fit together. None was read.', misfit)
      return []
    }
    reading.note('error', 'bad-record', `${message} It was left out.`, misfit)
    kept.delete(misfit.record.id)
  }
}

type Names = ReadonlyMap<string, string | undefined>

/** Ids by kind and name, where a name is used once. */
function indexNames(reading: FolderReading): Names {
  const names = new Map<string, string | undefined>()
  for (const { record } of reading.recordById.values()) {
    const parent = record.kind === 'attribute' ? reading.recordById.get(record.parent)?.record : undefined
    const name = parent === undefined ? nameOf(record) : `${nameOf(parent)}.${nameOf(record)}`
    const key = `${record.kind} ${name}`
    names.set(key, names.has(key) ? undefined : record.id)
  }
  return names
}

function settleRecord(
  reading: FolderReading,
  kept: ReadonlyMap<string, ReadRecord>,
  names: Names,
  read: ReadRecord,
): ModelRecord | undefined {
  const { record } = read
  const { references, label } = recordKinds[record.kind]
  const fields: Record<string, unknown> = { ...(record as unknown as Fields) }
  for (const reference of references) {
    const { field } = reference
    if (fields[field] === undefined) continue
    const settled = settleValue(fields[field], reference, (written) => findTarget(kept, names, reference, written))
    const isLeftOut = settled.value === undefined && !isOptional(record.kind, field)
    if (settled.lost.length > 0) {
      const lost = `${field} refers to ${settled.lost.join(', ')}: no ${reference.kinds.join(' or ')} of this folder`
      const message = `${lost}. ${isLeftOut ? `The ${label}` : 'The reference'} was left out.`
      reading.note('error', 'dangling-reference', message, read)
    }
    if (isLeftOut) return undefined
    fields[field] = settled.value
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as ModelRecord
}

function findTarget(
  kept: ReadonlyMap<string, ReadRecord>,
  names: Names,
  { kinds }: Reference,
  written: string,
): string | undefined {
  const found = kept.get(written)?.record
  if (found !== undefined) return kinds.includes(found.kind) ? written : undefined
  const ids = kinds.flatMap((kind) => names.get(`${kind} ${written}`) ?? [])
  return ids.length === 1 && kept.has(ids[0] ?? '') ? ids[0] : undefined
}

function settleValue(
  value: unknown,
  { each }: Reference,
  find: (written: string) => string | undefined,
): { readonly value: unknown; readonly lost: readonly string[] } {
  if (!Array.isArray(value)) {
    const id = find(value as string)
    return { value: id, lost: id === undefined ? [value as string] : [] }
  }
  const lost: string[] = []
  const settled = value.flatMap((item: string | Readonly<Record<string, string>>): unknown[] => {
    const written = typeof item === 'string' ? item : (item[each ?? ''] ?? '')
    const id = find(written)
    if (id === undefined) {
      lost.push(written)
      return []
    }
    return [typeof item === 'string' ? id : { ...item, [each ?? '']: id }]
  })
  return { value: settled, lost }
}

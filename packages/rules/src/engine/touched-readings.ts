import type { KindDefinition } from '@c360/model'
import { type Changes, type FieldValues, getRecord, type Model, type ModelRecord, recordKinds } from '@c360/model'
import type { IndexStore } from './index-store.ts'
import { readings } from './tracking-context.ts'

/** Every reading that changes made stale, between the model before and the model after; brings the indexes along. */
export function touchedReadings(before: Model, after: Model, changes: Changes, indexes: IndexStore): Set<string> {
  const touched = new Set<string>()
  const move = (old: ModelRecord | undefined, next: ModelRecord | undefined, referencesMoved: boolean): void => {
    for (const reading of indexes.move(old, next)) touched.add(reading)
    for (const record of [old, next]) if (record !== undefined) touchRecord(record, referencesMoved, touched)
  }
  for (const record of changes.added) move(undefined, record, true)
  for (const record of changes.removed) move(record, undefined, true)
  for (const { id, after: fields } of changes.updated) {
    const old = getRecord(before, id)
    const next = getRecord(after, id)
    move(old, next, hasReferences(next ?? old, fields))
  }
  return touched
}

function touchRecord(record: ModelRecord, referencesMoved: boolean, touched: Set<string>): void {
  const definition: KindDefinition = recordKinds[record.kind]
  const fields = record as unknown as Readonly<Record<string, unknown>>
  touched.add(readings.record(record.id))
  touched.add(readings.kind(record.kind))
  if (definition.parentField !== undefined) {
    touched.add(readings.children(String(fields[definition.parentField]), record.kind))
  }
  if (!referencesMoved) return
  for (const { field, each } of definition.references) {
    for (const id of idsIn(fields[field], each)) touched.add(readings.referrers(id))
  }
}

function idsIn(value: unknown, each: string | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return []
  return value.map((item: unknown) => String(each === undefined ? item : (item as Record<string, unknown>)[each]))
}

function hasReferences(record: ModelRecord | undefined, fields: FieldValues): boolean {
  if (record === undefined) return true
  const definition: KindDefinition = recordKinds[record.kind]
  return definition.references.some(({ field }) => Object.hasOwn(fields, field))
}

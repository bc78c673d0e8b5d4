import type { KindDefinition } from '@c360/model'
import { type Changes, type FieldValues, getRecord, type Model, type ModelRecord, recordKinds } from '@c360/model'
import type { ModelReadings } from './model-readings.ts'
import type { Reading } from './reading.ts'

/** Every reading of records that somebody depends on and that changes made stale, between the model before and after. */
export function touchedReadings(before: Model, after: Model, changes: Changes, readings: ModelReadings): Set<Reading> {
  const touched = new Set<Reading>()
  const touch = (reading: Reading | undefined): void => {
    if (reading !== undefined) touched.add(reading)
  }
  const touchRecord = (record: ModelRecord, referencesMoved: boolean): void => {
    const definition: KindDefinition = recordKinds[record.kind]
    const fields = record as unknown as Readonly<Record<string, unknown>>
    touch(readings.ofRecord(record.id))
    touch(readings.ofKind(record.kind))
    if (definition.parentField !== undefined) {
      touch(readings.ofChildren(String(fields[definition.parentField]), record.kind))
    }
    if (!referencesMoved) return
    for (const { field, each } of definition.references) {
      for (const id of idsIn(fields[field], each)) touch(readings.ofReferrers(id))
    }
  }
  for (const record of changes.added) touchRecord(record, true)
  for (const record of changes.removed) touchRecord(record, true)
  for (const { id, after: fields } of changes.updated) {
    for (const record of [getRecord(before, id), getRecord(after, id)]) {
      if (record !== undefined) touchRecord(record, hasReferences(record, fields))
    }
  }
  return touched
}

function idsIn(value: unknown, each: string | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  if (!Array.isArray(value)) return []
  return value.map((item: unknown) => String(each === undefined ? item : (item as Record<string, unknown>)[each]))
}

function hasReferences(record: ModelRecord, fields: FieldValues): boolean {
  const definition: KindDefinition = recordKinds[record.kind]
  return definition.references.some(({ field }) => Object.hasOwn(fields, field))
}

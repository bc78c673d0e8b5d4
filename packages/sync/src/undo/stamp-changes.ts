import type { Changes } from '@c360/model'
import type { LogEntry } from '../room/store.ts'
import type { ChangeStamps, RecordStamps, UpdateStamps } from './change-stamps.ts'
import { fieldStamp, type StampLayer, type StampReader, withFieldStamps } from './stamp-table.ts'

const neverStamped: RecordStamps = { added: 0 }

/** Stamps the changes of an ordinary command: `seq` wrote everything it touched. Notes the new stamps in `layer`. */
export function stampChanges(layer: StampLayer, changes: Changes, seq: number): ChangeStamps {
  const removed = changes.removed.map(({ id }) => ({ id, stamps: layer.get(id) ?? neverStamped }))
  const updated = changes.updated.map(({ id, after }): UpdateStamps => {
    const stamps = layer.get(id) ?? neverStamped
    return {
      id,
      before: mapFields(after, (field) => fieldStamp(stamps, field)),
      after: mapFields(after, () => seq),
    }
  })
  const change: ChangeStamps = { added: [], updated, removed }
  advanceStamps(layer, changes, change, seq)
  return change
}

/** Brings stamps forward by a row of the log. */
export function advanceByEntry(layer: StampLayer, entry: LogEntry): void {
  advanceStamps(layer, entry.event.changes, entry.stamps, entry.event.seq)
}

/** What a command did to stamps, from the state before and after it. `touched` are ids whose stamps alone may have changed. */
export function compareStamps(
  before: StampReader,
  after: StampReader,
  changes: Changes,
  touched: Iterable<string>,
): ChangeStamps {
  const added = changes.added.map(({ id }) => ({ id, stamps: after.get(id) ?? neverStamped }))
  const removed = changes.removed.map(({ id }) => ({ id, stamps: before.get(id) ?? neverStamped }))
  const changedFields = new Map(changes.updated.map((update) => [update.id, Object.keys(update.after)]))
  const updated: UpdateStamps[] = []
  for (const id of new Set([...changedFields.keys(), ...touched])) {
    const update = compareRecord(id, before.get(id), after.get(id), changedFields.get(id) ?? [])
    if (update !== undefined) updated.push(update)
  }
  return { added, updated, removed }
}

function compareRecord(
  id: string,
  before: RecordStamps | undefined,
  after: RecordStamps | undefined,
  changedFields: readonly string[],
): UpdateStamps | undefined {
  if (before === undefined || after === undefined || before.added !== after.added) return undefined
  const names = new Set([...changedFields, ...Object.keys(before.fields ?? {}), ...Object.keys(after.fields ?? {})])
  const fields = [...names].filter(
    (field) => changedFields.includes(field) || fieldStamp(before, field) !== fieldStamp(after, field),
  )
  if (fields.length === 0) return undefined
  const pick = (stamps: RecordStamps) => Object.fromEntries(fields.map((field) => [field, fieldStamp(stamps, field)]))
  return { id, before: pick(before), after: pick(after) }
}

function advanceStamps(layer: StampLayer, changes: Changes, stamps: ChangeStamps, seq: number): void {
  const given = new Map(stamps.added.map((added) => [added.id, added.stamps]))
  const plain: RecordStamps = { added: seq }
  for (const { id } of changes.removed) layer.set(id, undefined)
  for (const { id } of changes.added) layer.set(id, given.get(id) ?? plain)
  for (const { id, after } of stamps.updated) layer.set(id, withFieldStamps(layer.get(id) ?? neverStamped, after))
}

function mapFields(
  fields: Readonly<Record<string, unknown>>,
  stampOf: (field: string) => number,
): Record<string, number> {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, stampOf(field)]))
}

import type { ModelRecord } from '../records/registry.ts'
import type { Changes, RecordUpdate } from './changes.ts'
import { isJsonEqual } from './json-equal.ts'
import { ChangesBuilder, withFields } from './record-changes.ts'

interface RecordChange {
  readonly removed?: ModelRecord | undefined
  readonly updated?: RecordUpdate | undefined
  readonly added?: ModelRecord | undefined
}

/** One change with the effect of the first and then the second, which must begin where the first ends. */
export function squash(first: Changes, second: Changes): Changes {
  const changeById = indexChanges(first)
  const later = indexChanges(second)
  const builder = new ChangesBuilder()
  for (const [id, change] of changeById) noteComposed(builder, change, later.get(id) ?? {})
  for (const [id, change] of later) if (!changeById.has(id)) noteComposed(builder, {}, change)
  return builder.build()
}

function indexChanges(changes: Changes): Map<string, RecordChange> {
  const changeById = new Map<string, RecordChange>()
  for (const removed of changes.removed) changeById.set(removed.id, { removed })
  for (const updated of changes.updated) changeById.set(updated.id, { updated })
  for (const added of changes.added) changeById.set(added.id, { ...changeById.get(added.id), added })
  return changeById
}

function noteComposed(builder: ChangesBuilder, first: RecordChange, second: RecordChange): void {
  if (first.updated !== undefined && second.updated !== undefined) {
    builder.noteUpdate(joinUpdates(first.updated, second.updated))
    return
  }
  if (first.updated !== undefined && second.removed === undefined) {
    builder.noteUpdate(first.updated)
    return
  }
  if (second.updated !== undefined && first.added === undefined) {
    builder.noteUpdate(second.updated)
    return
  }
  builder.note(recordBefore(first, second), recordAfter(first, second))
}

/** The record as it stood before both: known whole, as one of them removed it; undefined where it did not exist. */
function recordBefore(first: RecordChange, second: RecordChange): ModelRecord | undefined {
  if (first.removed !== undefined) return first.removed
  if (first.added !== undefined || second.removed === undefined) return undefined
  return first.updated === undefined ? second.removed : withFields(second.removed, first.updated.before)
}

function recordAfter(first: RecordChange, second: RecordChange): ModelRecord | undefined {
  if (second.added !== undefined) return second.added
  if (second.removed !== undefined || first.added === undefined) return undefined
  return second.updated === undefined ? first.added : withFields(first.added, second.updated.after)
}

function joinUpdates(first: RecordUpdate, second: RecordUpdate): RecordUpdate | undefined {
  const before: Record<string, unknown> = { ...second.before, ...first.before }
  const after: Record<string, unknown> = { ...first.after, ...second.after }
  for (const name of Object.keys(before)) {
    if (!isJsonEqual(before[name], after[name])) continue
    delete before[name]
    delete after[name]
  }
  return Object.keys(before).length === 0 ? undefined : { id: first.id, before, after }
}

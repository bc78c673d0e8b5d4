import { type Model, state } from '../model/model.ts'
import type { SortedList } from '../model/sorted-list.ts'
import { kindNames } from '../records/kind-rules.ts'
import type { ModelRecord } from '../records/registry.ts'
import type { Changes } from './changes.ts'
import { ChangesBuilder } from './record-changes.ts'

/**
 * What leads from one model to another.
 * Between a model and its own descendant it costs the size of what changed, for they share all else; between strangers, the size of both.
 */
export function diff(before: Model, after: Model): Changes {
  const removed = new Map<string, ModelRecord>()
  const added = new Map<string, ModelRecord>()
  for (const kind of kindNames) {
    const old = before[state].byKind[kind].records
    const now = after[state].byKind[kind].records
    if (old !== now) collectUnshared(old, now, removed, added)
  }
  const builder = new ChangesBuilder()
  for (const [id, record] of removed) builder.note(record, added.get(id))
  for (const [id, record] of added) if (!removed.has(id)) builder.note(undefined, record)
  return builder.build()
}

function collectUnshared(
  before: SortedList<ModelRecord>,
  after: SortedList<ModelRecord>,
  removed: Map<string, ModelRecord>,
  added: Map<string, ModelRecord>,
): void {
  const shared = new Set(before.chunks)
  const fresh = after.chunks.filter((chunk) => !shared.delete(chunk))
  const recordById = new Map<string, ModelRecord>()
  for (const chunk of shared) for (const record of chunk) recordById.set(record.id, record)
  for (const chunk of fresh) {
    for (const record of chunk) {
      if (recordById.get(record.id) === record) recordById.delete(record.id)
      else added.set(record.id, record)
    }
  }
  for (const [id, record] of recordById) removed.set(id, record)
}

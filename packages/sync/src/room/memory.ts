import { applyChanges, fromRecords, type Model } from '@c360/model'
import { advanceByEntry } from '../undo/stamp-changes.ts'
import { type StampLayer, StampTable } from '../undo/stamp-table.ts'
import type { LogEntry, Store, StoredHead } from './store.ts'

/** A model and its stamps as committed at `head`. */
export interface RoomMemory {
  readonly head: StoredHead
  readonly model: Model
  readonly stamps: StampTable
}

/** Reads a whole model; `undefined` when there is none. Costs the model's size. */
export async function readMemory(store: Store, modelId: string): Promise<RoomMemory | undefined> {
  const stored = await store.readRecords(modelId)
  if (stored === undefined) return undefined
  const model = fromRecords(
    stored.records.map(({ record }) => record),
    { trusted: true },
  )
  if (!model.ok) throw new Error(`stored records of ${modelId} are damaged: ${model.error.message}`)
  return { head: stored.head, model: model.value, stamps: new StampTable(stored.records) }
}

/** Brings a model and a layer of its stamps forward by rows of the log. */
export function advance(model: Model, stamps: StampLayer, entries: readonly LogEntry[]): Model {
  let current = model
  for (const entry of entries) {
    current = applyChanges(current, entry.event.changes)
    advanceByEntry(stamps, entry)
  }
  return current
}

import {
  type Changes,
  getRecord,
  type Model,
  type ModelRecord,
  modelPropertiesId,
  type Operation,
  type RecordUpdate,
  referrersOf,
  toOperations,
} from '@c360/model'
import { linkedGroups, pruneReferences, requiredTargets } from './references.ts'

/** Whether what a command wrote is still as it left it. By stamps on the server; by values in a client's prediction. */
export interface Ownership {
  ownsField(update: RecordUpdate, field: string): boolean
  /** Whether nothing about a record that the command added has been written since. `added`: the record as it was added. */
  ownsRecord(id: string, added: ModelRecord | undefined): boolean
}

/** What taking a command back comes to. */
export interface UndoPlan {
  readonly operations: readonly Operation[]
  /** Ids of records of which something has to stay as it is. */
  readonly left: readonly string[]
  /** Fields that cannot get their exact old value, because something it referred to is gone. */
  readonly altered: readonly { readonly id: string; readonly field: string }[]
}

/**
 * Plans to take back what a command changed, as far as it is still that command's.
 * A changed field gets its old value back. A removed record returns if what it cannot do without is still there.
 * An added record goes, unless it or a record added together with and linked to it was written since, or others refer to it.
 */
export function planUndo(model: Model, changes: Changes, owns: Ownership): UndoPlan {
  const left = new Set<string>()
  const altered: { id: string; field: string }[] = []
  const returning = findReturning(model, changes, left)
  const exists = (id: string): boolean => returning.has(id) || getRecord(model, id) !== undefined
  const added = [...returning.values()].map((record) => {
    const pruned = pruneReferences(record, exists)
    for (const field of pruned.fields) altered.push({ id: record.id, field })
    return pruned.record
  })
  const updated = changes.updated.flatMap((update) => planUpdate(model, update, owns, exists, left, altered))
  const removed = findRemovable(model, changes, owns, updated, left)
  return { operations: toOperations({ added, updated, removed }), left: [...left].sort(), altered }
}

function findReturning(model: Model, changes: Changes, left: Set<string>): Map<string, ModelRecord> {
  const returning = new Map<string, ModelRecord>()
  for (const record of changes.removed) {
    if (getRecord(model, record.id) === undefined) returning.set(record.id, record)
    else left.add(record.id)
  }
  let isStable = false
  while (!isStable) {
    isStable = true
    for (const record of [...returning.values()]) {
      const stands = requiredTargets(record).every((id) => returning.has(id) || getRecord(model, id) !== undefined)
      if (stands) continue
      returning.delete(record.id)
      left.add(record.id)
      isStable = false
    }
  }
  return returning
}

function planUpdate(
  model: Model,
  update: RecordUpdate,
  owns: Ownership,
  exists: (id: string) => boolean,
  left: Set<string>,
  altered: { id: string; field: string }[],
): RecordUpdate[] {
  const record = getRecord(model, update.id)
  if (record === undefined) {
    left.add(update.id)
    return []
  }
  const restored: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(update.before)) {
    if (owns.ownsField(update, field)) restored[field] = value
    else left.add(update.id)
  }
  // Checked as the record will stand, so that a reference to something gone is found like any other.
  const pruned = pruneReferences({ ...record, ...restored } as ModelRecord, exists)
  for (const field of pruned.fields) {
    if (!Object.hasOwn(restored, field)) continue
    if (pruned.kept.has(field)) {
      restored[field] = pruned.kept.get(field)
      altered.push({ id: record.id, field })
    } else {
      delete restored[field]
      left.add(record.id)
    }
  }
  return Object.keys(restored).length === 0 ? [] : [{ id: update.id, before: {}, after: restored }]
}

function findRemovable(
  model: Model,
  changes: Changes,
  owns: Ownership,
  updated: readonly RecordUpdate[],
  left: Set<string>,
): ModelRecord[] {
  const addedById = new Map(changes.added.map((record) => [record.id, record]))
  // As they stand now: what was linked to them since belongs to their group.
  const present = changes.added.flatMap(({ id }) => getRecord(model, id) ?? [])
  const restoredFields = new Map(updated.map(({ id, after }) => [id, after]))
  const isFree = ({ id }: ModelRecord): boolean =>
    id !== modelPropertiesId &&
    owns.ownsRecord(id, addedById.get(id)) &&
    referrersOf(model, id).every(
      (referrer) => addedById.has(referrer.id) || Object.hasOwn(restoredFields.get(referrer.id) ?? {}, referrer.field),
    )
  return linkedGroups(present).flatMap((group) => {
    if (group.every(isFree)) return group
    for (const { id } of group) left.add(id)
    return []
  })
}

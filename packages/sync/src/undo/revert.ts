import {
  apply,
  type Changes,
  type CommandError,
  fail,
  getRecord,
  type Model,
  noChanges,
  type Operation,
  ok,
  type Result,
  squash,
} from '@c360/model'
import { rejectionCodes } from '../protocol/push.ts'
import type { LogEntry } from '../room/store.ts'
import type { ChangeStamps, RecordStamps } from './change-stamps.ts'
import { type Ownership, planUndo, type UndoPlan } from './plan-undo.ts'
import { compareStamps } from './stamp-changes.ts'
import { areStampsEqual, fieldStamp, StampLayer, type StampReader, withFieldStamps } from './stamp-table.ts'

/** What taking commands back came to, ready for the log. */
export interface Reverted {
  readonly model: Model
  readonly changes: Changes
  readonly stamps: ChangeStamps
  readonly operations: readonly Operation[]
  /** Ids of records of which something had to stay as it is. */
  readonly left: readonly string[]
}

/** Why commands could not be taken back. */
export interface RevertError {
  readonly code: CommandError['code'] | (typeof rejectionCodes)[keyof typeof rejectionCodes]
  readonly message: string
}

/**
 * Takes commands back, newest first, field by field where the field's stamp is still theirs; a restored field gets its old stamp with its
 * old value, so that the same works again for the undo itself. Notes the new stamps in `layer`, which is worthless after a failure.
 * @param entries newest first
 * @param seq of the undo itself: the stamp of what could not be restored exactly
 */
export function revert(
  model: Model,
  layer: StampLayer,
  entries: readonly LogEntry[],
  seq: number,
): Result<Reverted, RevertError> {
  const work = new StampLayer(layer)
  const left = new Set<string>()
  const operations: Operation[] = []
  let current = model
  let changes: Changes = noChanges
  for (const entry of entries) {
    const stamps = indexStamps(entry)
    const plan = planUndo(current, entry.event.changes, ownershipByStamps(work, stamps))
    for (const id of plan.left) left.add(id)
    const applied = apply(current, plan.operations)
    if (!applied.ok) return applied
    giveBackStamps(work, plan, applied.value.changes, stamps, seq)
    current = applied.value.model
    changes = squash(changes, applied.value.changes)
    operations.push(...plan.operations)
  }
  if (operations.length === 0 && left.size > 0) return fail(nothingLeft)
  const touched = [...work.entries()].map(([id]) => id)
  const stamps = compareStamps(layer, work, changes, touched)
  layer.merge(work)
  return ok({ model: current, changes, stamps, operations, left: [...left].sort() })
}

const nothingLeft: RevertError = {
  code: rejectionCodes.undoNothingLeft,
  message: 'Others have changed or removed everything that this would undo, or built on it.',
}

interface EntryStamps {
  readonly seq: number
  readonly added: ReadonlyMap<string, RecordStamps>
  readonly updated: ReadonlyMap<string, ChangeStamps['updated'][number]>
  readonly removed: ReadonlyMap<string, RecordStamps>
}

function indexStamps({ event, stamps }: LogEntry): EntryStamps {
  return {
    seq: event.seq,
    added: new Map(stamps.added.map((added) => [added.id, added.stamps])),
    updated: new Map(stamps.updated.map((updated) => [updated.id, updated])),
    removed: new Map(stamps.removed.map((removed) => [removed.id, removed.stamps])),
  }
}

function ownershipByStamps(current: StampReader, entry: EntryStamps): Ownership {
  return {
    ownsField({ id }, field) {
      const now = current.get(id)
      return now !== undefined && entry.updated.get(id)?.after[field] === fieldStamp(now, field)
    },
    ownsRecord(id) {
      const now = current.get(id)
      return now !== undefined && areStampsEqual(now, entry.added.get(id) ?? { added: entry.seq })
    },
  }
}

function giveBackStamps(work: StampLayer, plan: UndoPlan, changes: Changes, entry: EntryStamps, seq: number): void {
  const isAltered = (id: string, field: string): boolean =>
    plan.altered.some((altered) => altered.id === id && altered.field === field)
  for (const { id } of changes.removed) work.set(id, undefined)
  for (const { id } of changes.added) {
    const altered = plan.altered.filter((one) => one.id === id).map(({ field }) => [field, seq] as const)
    work.set(id, withFieldStamps(entry.removed.get(id) ?? { added: seq }, Object.fromEntries(altered)))
  }
  // What no operation named was changed by a cascade: the undo itself wrote it.
  for (const { id, after } of changes.updated) {
    writeFields(work, id, Object.fromEntries(Object.keys(after).map((field) => [field, seq])))
  }
  for (const operation of plan.operations) {
    if (operation.op !== 'set') continue
    const { id } = operation
    const before = entry.updated.get(id)?.before ?? {}
    const given = Object.keys(operation.fields).map((field) => [
      field,
      isAltered(id, field) ? seq : (before[field] ?? seq),
    ])
    writeFields(work, id, Object.fromEntries(given))
  }
}

function writeFields(work: StampLayer, id: string, stamps: Readonly<Record<string, number>>): void {
  const now = work.get(id)
  if (now !== undefined) work.set(id, withFieldStamps(now, stamps))
}

/** A client's guess at ownership, without stamps: what it wrote still stands there. */
export function ownershipByValues(model: Model, isEqual: (a: unknown, b: unknown) => boolean): Ownership {
  return {
    ownsField({ id, after }, field) {
      const record = getRecord(model, id) as Readonly<Record<string, unknown>> | undefined
      return record !== undefined && isEqual(record[field] ?? null, after[field] ?? null)
    },
    ownsRecord(id, added) {
      return isEqual(getRecord(model, id), added)
    },
  }
}

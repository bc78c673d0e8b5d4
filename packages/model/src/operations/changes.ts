import type { ModelRecord } from '../records/registry.ts'
import type { FieldValues } from './operation.ts'

/** One record whose fields changed: only the fields that did, `null` for absent. */
export interface RecordUpdate {
  readonly id: string
  readonly before: FieldValues
  readonly after: FieldValues
}

/**
 * The net effect of an edit, and of the difference between two models: add then remove is nothing, equal before and after is dropped.
 * Each list is sorted by id, so that equal changes are equal JSON.
 */
export interface Changes {
  readonly added: readonly ModelRecord[]
  readonly updated: readonly RecordUpdate[]
  readonly removed: readonly ModelRecord[]
}

/** The changes that change nothing. */
export const noChanges: Changes = { added: [], updated: [], removed: [] }

/** Whether nothing changed. */
export function isEmptyChanges(changes: Changes): boolean {
  return changes.added.length === 0 && changes.updated.length === 0 && changes.removed.length === 0
}

/** The changes that lead back: undo. */
export function invert(changes: Changes): Changes {
  return {
    added: changes.removed,
    updated: changes.updated.map(({ id, before, after }) => ({ id, before: after, after: before })),
    removed: changes.added,
  }
}

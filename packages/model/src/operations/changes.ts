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

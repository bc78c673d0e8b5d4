import { fieldsOf, kindRulesOf } from '../records/kind-rules.ts'
import type { ModelRecord } from '../records/registry.ts'
import type { RecordUpdate } from './changes.ts'
import { isJsonEqual } from './json-equal.ts'
import type { FieldValues } from './operation.ts'

/** The record with some fields replaced (`null` clears), its keys in declared order. The values are taken as they are. */
export function withFields(record: ModelRecord, values: FieldValues): ModelRecord {
  const before = fieldsOf(record)
  const after: Record<string, unknown> = {}
  for (const name of kindRulesOf(record).fieldNames) {
    const value = Object.hasOwn(values, name) ? values[name] : before[name]
    if (value !== undefined && value !== null) after[name] = value
  }
  return after as unknown as ModelRecord
}

/** What changed between two states of a record, or undefined where nothing did. */
export function updateBetween(before: ModelRecord, after: ModelRecord): RecordUpdate | undefined {
  if (before === after) return undefined
  const old = fieldsOf(before)
  const now = fieldsOf(after)
  const changedBefore: Record<string, unknown> = {}
  const changedAfter: Record<string, unknown> = {}
  let changed = false
  for (const name of kindRulesOf(before).fieldNames) {
    if (isJsonEqual(old[name], now[name])) continue
    changed = true
    changedBefore[name] = old[name] ?? null
    changedAfter[name] = now[name] ?? null
  }
  return changed ? { id: before.id, before: changedBefore, after: changedAfter } : undefined
}

/** Collects the net effect of an edit, one record at a time. */
export class ChangesBuilder {
  readonly #added: ModelRecord[] = []
  readonly #updated: RecordUpdate[] = []
  readonly #removed: ModelRecord[] = []

  /** Notes a record's state before and after; an id that changed its kind was removed and added. */
  note(before: ModelRecord | undefined, after: ModelRecord | undefined): void {
    if (before !== undefined && after !== undefined && before.kind === after.kind) {
      this.noteUpdate(updateBetween(before, after))
      return
    }
    if (before !== undefined) this.#removed.push(before)
    if (after !== undefined) this.#added.push(after)
  }

  noteUpdate(update: RecordUpdate | undefined): void {
    if (update !== undefined) this.#updated.push(update)
  }

  build(): { added: ModelRecord[]; updated: RecordUpdate[]; removed: ModelRecord[] } {
    return { added: this.#added.sort(byId), updated: this.#updated.sort(byId), removed: this.#removed.sort(byId) }
  }
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

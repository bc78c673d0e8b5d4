import { Draft } from '../model/draft.ts'
import { findNestingProblem, findReferenceProblem } from '../model/integrity.ts'
import type { Model } from '../model/model.ts'
import { getRecord } from '../model/read.ts'
import { fieldsOf, kindRulesOf } from '../records/kind-rules.ts'
import { withoutTarget } from '../records/references.ts'
import type { ModelRecord } from '../records/registry.ts'
import type { Changes } from './changes.ts'
import type { CommandError } from './command-errors.ts'
import { ChangesBuilder, withFields } from './record-changes.ts'

/** A draft that remembers what it touched, so that it can tell its net effect. */
export class Edit {
  readonly draft: Draft
  readonly #base: Model
  readonly #touched = new Set<string>()
  #hasRemoved = false

  constructor(base: Model) {
    this.#base = base
    this.draft = new Draft(base)
  }

  /** The record as it was before the edit. */
  original(id: string): ModelRecord | undefined {
    return getRecord(this.#base, id)
  }

  add(record: ModelRecord): void {
    this.#touched.add(record.id)
    this.draft.add(record)
  }

  replace(before: ModelRecord, after: ModelRecord): void {
    this.#touched.add(before.id)
    this.draft.replace(before, after)
  }

  /** Removes a record, what cascades with it, and every other mention of them. */
  removeWithReferrers(record: ModelRecord): void {
    this.#hasRemoved = true
    const waiting = [record.id]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const removed = this.draft.get(id)
      if (removed === undefined) continue
      const referrers = this.draft.referrersOf(id)
      this.#touched.add(id)
      this.draft.remove(removed)
      for (const referrer of referrers) {
        const found = this.draft.get(referrer.id)
        if (found !== undefined && this.#forget(found, referrer.field, id)) waiting.push(found.id)
      }
    }
  }

  /** Takes one mention out of a record; true where the record has to go as well. */
  #forget(record: ModelRecord, field: string, target: string): boolean {
    let current = record
    for (const reference of kindRulesOf(record).definition.references) {
      if (reference.field !== field) continue
      if (reference.onRemove === 'cascade') return true
      const value = reference.onRemove === 'drop' ? withoutTarget(current, reference, target) : null
      current = withFields(current, { [field]: value })
    }
    this.replace(record, current)
    return false
  }

  /** The net effect so far. */
  changes(): Changes {
    const builder = new ChangesBuilder()
    for (const id of this.#touched) builder.note(this.original(id), this.draft.get(id))
    return builder.build()
  }

  /** The first broken reference or nesting among the records touched; the others cannot have broken. */
  findProblem(): CommandError | undefined {
    const depthById = new Map<string, number>()
    for (const id of this.#touched) {
      const after = this.draft.get(id)
      if (after === undefined) continue
      const before = this.original(id)
      // A field that ends as it began still holds, unless its target went and it was set again.
      const unchanged = this.#hasRemoved ? undefined : before
      const problem =
        findReferenceProblem(this.draft, unchanged, after) ??
        (isMoved(before, after) ? findNestingProblem(this.draft, after, depthById) : undefined)
      if (problem !== undefined) return problem
    }
    return undefined
  }
}

function isMoved(before: ModelRecord | undefined, after: ModelRecord): boolean {
  const { parentField } = kindRulesOf(after)
  if (parentField === undefined) return false
  return before === undefined || fieldsOf(before)[parentField] !== fieldsOf(after)[parentField]
}

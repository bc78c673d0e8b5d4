import type { Map as PersistentMap } from 'immutable'
import { fieldsOf, type KindRules, kindRulesOf } from '../records/kind-rules.ts'
import { outgoingReferences } from '../records/references.ts'
import type { Kind, ModelRecord } from '../records/registry.ts'
import { byReferrer, bySiblingOrder, type KindIndex, type Model, type Referrer, state } from './model.ts'
import { SortedList } from './sorted-list.ts'

/** A model while an edit is under way: writes records and keeps every index; the model it began with stays as it was. */
export class Draft {
  readonly base: Model
  #recordById: PersistentMap<string, ModelRecord>
  #referrersByTarget: PersistentMap<string, SortedList<Referrer>>
  readonly #byKind: Record<Kind, KindIndex>

  constructor(base: Model) {
    this.base = base
    this.#recordById = base[state].recordById.asMutable()
    this.#referrersByTarget = base[state].referrersByTarget.asMutable()
    this.#byKind = { ...base[state].byKind }
  }

  get(id: string): ModelRecord | undefined {
    return this.#recordById.get(id)
  }

  get size(): number {
    return this.#recordById.size
  }

  referrersOf(id: string): readonly Referrer[] {
    return this.#referrersByTarget.get(id)?.toArray() ?? []
  }

  childrenOf(parentId: string, kind: Kind): readonly ModelRecord[] {
    return this.#byKind[kind].childrenByParent.get(parentId)?.toArray() ?? []
  }

  /** Adds a record whose id is free. */
  add(record: ModelRecord): void {
    const rules = kindRulesOf(record)
    this.#recordById = this.#recordById.set(record.id, record)
    this.#index(rules, undefined, record)
    for (const [target, field] of outgoingReferences(record, rules)) this.#refer(target, { id: record.id, field })
  }

  /** Puts a new state of a record in the place of the one that stands; both are of one kind. */
  replace(before: ModelRecord, after: ModelRecord): void {
    const rules = kindRulesOf(before)
    this.#recordById = this.#recordById.set(after.id, after)
    this.#index(rules, before, after)
    const changed = rules.definition.references.some(({ field }) => fieldsOf(before)[field] !== fieldsOf(after)[field])
    if (!changed) return
    for (const [target, field] of outgoingReferences(before, rules)) this.#unrefer(target, { id: before.id, field })
    for (const [target, field] of outgoingReferences(after, rules)) this.#refer(target, { id: after.id, field })
  }

  /** Takes a record out; what refers to it is the caller's concern. */
  remove(record: ModelRecord): void {
    const rules = kindRulesOf(record)
    this.#recordById = this.#recordById.delete(record.id)
    this.#index(rules, record, undefined)
    for (const [target, field] of outgoingReferences(record, rules)) this.#unrefer(target, { id: record.id, field })
  }

  /** The model as edited. The draft must not be used afterwards. */
  finish(): Model {
    return {
      [state]: {
        recordById: this.#recordById.asImmutable(),
        byKind: this.#byKind,
        referrersByTarget: this.#referrersByTarget.asImmutable(),
      },
    }
  }

  #index(rules: KindRules, before: ModelRecord | undefined, after: ModelRecord | undefined): void {
    const index = this.#byKind[rules.kind]
    this.#byKind[rules.kind] = {
      records: withRecord(index.records, before, after),
      childrenByParent:
        rules.parentField === undefined
          ? index.childrenByParent
          : withChild(index.childrenByParent, rules.parentField, before, after),
    }
  }

  #refer(target: string, referrer: Referrer): void {
    const list = this.#referrersByTarget.get(target) ?? new SortedList(byReferrer)
    this.#referrersByTarget = this.#referrersByTarget.set(target, list.insert(referrer))
  }

  #unrefer(target: string, referrer: Referrer): void {
    const list = this.#referrersByTarget.get(target)?.remove(referrer)
    if (list === undefined) return
    this.#referrersByTarget =
      list.size === 0 ? this.#referrersByTarget.delete(target) : this.#referrersByTarget.set(target, list)
  }
}

function withRecord(
  list: SortedList<ModelRecord>,
  before: ModelRecord | undefined,
  after: ModelRecord | undefined,
): SortedList<ModelRecord> {
  if (after === undefined) return before === undefined ? list : list.remove(before)
  return before === undefined ? list.insert(after) : list.replace(after)
}

type Children = PersistentMap<string, SortedList<ModelRecord>>

function withChild(
  children: Children,
  parentField: string,
  before: ModelRecord | undefined,
  after: ModelRecord | undefined,
): Children {
  if (before !== undefined && after !== undefined && isPlacedAlike(before, after, parentField)) {
    const parent = parentOf(after, parentField)
    const list = children.get(parent)
    return list === undefined ? children : children.set(parent, list.replace(after))
  }
  const without = before === undefined ? children : withoutChild(children, parentField, before)
  if (after === undefined) return without
  const parent = parentOf(after, parentField)
  return without.set(parent, (without.get(parent) ?? new SortedList(bySiblingOrder)).insert(after))
}

function withoutChild(children: Children, parentField: string, child: ModelRecord): Children {
  const parent = parentOf(child, parentField)
  const list = children.get(parent)?.remove(child)
  if (list === undefined) return children
  return list.size === 0 ? children.delete(parent) : children.set(parent, list)
}

function isPlacedAlike(a: ModelRecord, b: ModelRecord, parentField: string): boolean {
  return parentOf(a, parentField) === parentOf(b, parentField) && bySiblingOrder(a, b) === 0
}

// A parent field is required in every kind that declares one (a test sees to that).
function parentOf(record: ModelRecord, parentField: string): string {
  return fieldsOf(record)[parentField] as string
}

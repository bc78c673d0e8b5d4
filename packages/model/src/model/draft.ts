import type { Map as PersistentMap } from 'immutable'
import { fieldsOf, type KindRules, kindRulesOf } from '../records/kind-rules.ts'
import { outgoingReferences } from '../records/references.ts'
import type { Kind, ModelRecord } from '../records/registry.ts'
import {
  byId,
  byReferrer,
  bySiblingOrder,
  forEachKind,
  type KindIndex,
  type Model,
  type Referrer,
  state,
} from './model.ts'
import { SortedList } from './sorted-list.ts'

/** A model while an edit is under way: writes records and keeps every index; the model it began with stays as it was. */
export class Draft {
  readonly base: Model
  #recordById: PersistentMap<string, ModelRecord>
  #referrersByTarget: PersistentMap<string, SortedList<Referrer>>
  readonly #childrenByKind: Record<Kind, Children>
  // The lists by kind are not read during an edit, so they are brought up to date once, at its end.
  readonly #touchedByKind = new Map<Kind, Set<string>>()

  constructor(base: Model) {
    this.base = base
    this.#recordById = base[state].recordById.asMutable()
    this.#referrersByTarget = base[state].referrersByTarget.asMutable()
    this.#childrenByKind = forEachKind((kind) => base[state].byKind[kind].childrenByParent)
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
    return this.#childrenByKind[kind].get(parentId)?.toArray() ?? []
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
    const byKind: Record<Kind, KindIndex> = { ...this.base[state].byKind }
    for (const [kind, touched] of this.#touchedByKind) {
      byKind[kind] = { records: this.#listOf(kind, touched), childrenByParent: this.#childrenByKind[kind] }
    }
    return {
      [state]: {
        recordById: this.#recordById.asImmutable(),
        byKind,
        referrersByTarget: this.#referrersByTarget.asImmutable(),
      },
    }
  }

  #index(rules: KindRules, before: ModelRecord | undefined, after: ModelRecord | undefined): void {
    const { kind, parentField } = rules
    const id = before?.id ?? after?.id ?? ''
    const touched = this.#touchedByKind.get(kind)
    if (touched === undefined) this.#touchedByKind.set(kind, new Set([id]))
    else touched.add(id)
    if (parentField === undefined) return
    this.#childrenByKind[kind] = withChild(this.#childrenByKind[kind], parentField, before, after)
  }

  #listOf(kind: Kind, touched: ReadonlySet<string>): SortedList<ModelRecord> {
    const list = this.base[state].byKind[kind].records
    if (touched.size > bulkSize && touched.size * 4 > list.size) return this.#rebuiltListOf(kind, touched)
    let next = list
    for (const id of touched) {
      const before = ofKind(kind, this.base[state].recordById.get(id))
      next = withRecord(next, before, ofKind(kind, this.#recordById.get(id)))
    }
    return next
  }

  /** The list sorted anew, which for an import is much less work than as many inserts. */
  #rebuiltListOf(kind: Kind, touched: ReadonlySet<string>): SortedList<ModelRecord> {
    const untouched = this.base[state].byKind[kind].records.toArray().filter(({ id }) => !touched.has(id))
    const fresh = [...touched].flatMap((id) => ofKind(kind, this.#recordById.get(id)) ?? [])
    return SortedList.from([...untouched, ...fresh], byId)
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

const bulkSize = 500

function ofKind(kind: Kind, record: ModelRecord | undefined): ModelRecord | undefined {
  return record?.kind === kind ? record : undefined
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

import { Map as PersistentMap } from 'immutable'
import { kindNames } from '../records/kind-rules.ts'
import type { Kind, ModelRecord } from '../records/registry.ts'
import { type Compare, SortedList } from './sorted-list.ts'

/** One field of one record that refers to another record. */
export interface Referrer {
  readonly id: string
  readonly field: string
}

/** Records of one kind by id, and of one kind by their parent, in sibling order. */
export interface KindIndex {
  readonly records: SortedList<ModelRecord>
  readonly childrenByParent: PersistentMap<string, SortedList<ModelRecord>>
}

/** What a model consists of: the records, and indexes that every edit keeps. */
export interface ModelState {
  readonly recordById: PersistentMap<string, ModelRecord>
  readonly byKind: Readonly<Record<Kind, KindIndex>>
  readonly referrersByTarget: PersistentMap<string, SortedList<Referrer>>
}

/** Where a model keeps its state; not exported from the package. */
export const state: unique symbol = Symbol('state')

/**
 * An immutable model: a set of records and the indexes to read them by.
 * Read it by the functions of this package; every edit makes a new one that shares what did not change.
 */
export interface Model {
  readonly [state]: ModelState
}

/** Orders records by id. */
export const byId: Compare<ModelRecord> = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** Orders siblings by their order key where their kind has one, ties and others by id. */
export const bySiblingOrder: Compare<ModelRecord> = (a, b) => {
  const first = 'order' in a ? a.order : ''
  const second = 'order' in b ? b.order : ''
  return first < second ? -1 : first > second ? 1 : byId(a, b)
}

/** Orders referrers by id, then field. */
export const byReferrer: Compare<Referrer> = (a, b) => {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  return a.field < b.field ? -1 : a.field > b.field ? 1 : 0
}

/** Makes a value for every kind. */
export function forEachKind<Value>(make: (kind: Kind) => Value): Record<Kind, Value> {
  return Object.fromEntries(kindNames.map((kind) => [kind, make(kind)])) as Record<Kind, Value>
}

/** The model with no records at all, not even its own properties. */
export const emptyModel: Model = {
  [state]: {
    recordById: PersistentMap(),
    byKind: forEachKind(() => ({ records: new SortedList(byId), childrenByParent: PersistentMap() })),
    referrersByTarget: PersistentMap(),
  },
}

import { kindNames } from '../records/kind-rules.ts'
import type { Kind, ModelRecord, RecordOf } from '../records/registry.ts'
import { type Model, type Referrer, state } from './model.ts'

const none: readonly never[] = []

/** The record with this id. */
export function getRecord(model: Model, id: string): ModelRecord | undefined {
  return model[state].recordById.get(id)
}

/** The record with this id where it is of this kind. */
export function getRecordOf<K extends Kind>(model: Model, kind: K, id: string): RecordOf<K> | undefined {
  const record = model[state].recordById.get(id)
  // The kind is the discriminant, which a generic comparison cannot narrow by.
  return record?.kind === kind ? (record as RecordOf<K>) : undefined
}

/** The records of a kind, sorted by id; the same array until one of them changes. */
export function recordsOf<K extends Kind>(model: Model, kind: K): readonly RecordOf<K>[] {
  return model[state].byKind[kind].records.toArray() as readonly RecordOf<K>[]
}

/** How many records of a kind there are. */
export function countOf(model: Model, kind: Kind): number {
  return model[state].byKind[kind].records.size
}

/** The records of a kind listed under a parent, in sibling order; the same array until one of them changes. */
export function childrenOf<K extends Kind>(model: Model, parentId: string, kind: K): readonly RecordOf<K>[] {
  const list = model[state].byKind[kind].childrenByParent.get(parentId)
  return list === undefined ? none : (list.toArray() as readonly RecordOf<K>[])
}

/** Which fields of which records refer to this one, sorted by id and field; the same array until that changes. */
export function referrersOf(model: Model, id: string): readonly Referrer[] {
  return model[state].referrersByTarget.get(id)?.toArray() ?? none
}

/** Every record, by kind and id. */
export function* allRecords(model: Model): Iterable<ModelRecord> {
  for (const kind of kindNames) yield* model[state].byKind[kind].records.toArray()
}

/** How many records the model holds. */
export function sizeOf(model: Model): number {
  return model[state].recordById.size
}

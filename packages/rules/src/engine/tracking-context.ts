import {
  childrenOf,
  getRecord,
  getRecordOf,
  type Kind,
  type Model,
  type ModelRecord,
  type RecordOf,
  type Referrer,
  recordsOf,
  referrersOf,
} from '@c360/model'
import { type IndexStore, indexReading } from './index-store.ts'
import type { RecordIndex, RecordTally, RuleContext } from './rule-context.ts'
import { tallyReading } from './tally-store.ts'

/** The names under which readings are remembered: of a record, of the children of a parent, of a kind, of what refers to a record. */
export const readings = {
  record: (id: string): string => `r:${id}`,
  children: (parentId: string, kind: Kind): string => `c:${kind}:${parentId}`,
  kind: (kind: Kind): string => `k:${kind}`,
  referrers: (id: string): string => `f:${id}`,
}

/** Reads a model for rules, and remembers what was read since {@link begin}. */
export class TrackingContext implements RuleContext {
  #model: Model
  readonly #indexes: IndexStore
  #read = new Set<string>()

  constructor(model: Model, indexes: IndexStore) {
    this.#model = model
    this.#indexes = indexes
  }

  setModel(model: Model): void {
    this.#model = model
  }

  /** Forgets what was read and gives the set that is filled from now on. */
  begin(): Set<string> {
    this.#read = new Set()
    return this.#read
  }

  get(id: string): ModelRecord | undefined {
    this.#read.add(readings.record(id))
    return getRecord(this.#model, id)
  }

  getOf<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    this.#read.add(readings.record(id))
    return getRecordOf(this.#model, kind, id)
  }

  childrenOf<K extends Kind>(parentId: string, kind: K): readonly RecordOf<K>[] {
    this.#read.add(readings.children(parentId, kind))
    return childrenOf(this.#model, parentId, kind)
  }

  referrersOf(id: string): readonly Referrer[] {
    this.#read.add(readings.referrers(id))
    return referrersOf(this.#model, id)
  }

  recordsOf<K extends Kind>(kind: K): readonly RecordOf<K>[] {
    this.#read.add(readings.kind(kind))
    return recordsOf(this.#model, kind)
  }

  find<K extends Kind>(index: RecordIndex<K>, key: string): readonly RecordOf<K>[] {
    this.#read.add(indexReading(index.id, key))
    const ids = this.#indexes.find(index, key)
    return ids.flatMap((id) => (getRecord(this.#model, id) as RecordOf<K> | undefined) ?? [])
  }

  leading<K extends Kind>(tally: RecordTally<K>, key: string): string | undefined {
    this.#read.add(tallyReading(tally.id, key))
    return this.#indexes.leading(tally, key)
  }
}

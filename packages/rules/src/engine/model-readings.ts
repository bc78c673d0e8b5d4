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
import { type Reading, Readings } from './reading.ts'
import type { RecordReader } from './rule-context.ts'
import type { Tracker } from './tracker.ts'

/** Reads the records of a model and notes what was read. */
export class ModelReadings implements RecordReader {
  model: Model
  readonly #tracker: Tracker
  readonly #records = new Readings()
  readonly #kinds = new Readings()
  readonly #referrers = new Readings()
  readonly #children = new Map<Kind, Readings>()

  constructor(model: Model, tracker: Tracker) {
    this.model = model
    this.#tracker = tracker
  }

  get(id: string): ModelRecord | undefined {
    this.#tracker.note(this.#records.of(id))
    return getRecord(this.model, id)
  }

  getOf<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    this.#tracker.note(this.#records.of(id))
    return getRecordOf(this.model, kind, id)
  }

  childrenOf<K extends Kind>(parentId: string, kind: K): readonly RecordOf<K>[] {
    const children = this.#children.get(kind) ?? new Readings()
    this.#children.set(kind, children)
    this.#tracker.note(children.of(parentId))
    return childrenOf(this.model, parentId, kind)
  }

  referrersOf(id: string): readonly Referrer[] {
    this.#tracker.note(this.#referrers.of(id))
    return referrersOf(this.model, id)
  }

  recordsOf<K extends Kind>(kind: K): readonly RecordOf<K>[] {
    this.#tracker.note(this.#kinds.of(kind))
    return recordsOf(this.model, kind)
  }

  ofRecord(id: string): Reading | undefined {
    return this.#records.find(id)
  }

  ofKind(kind: Kind): Reading | undefined {
    return this.#kinds.find(kind)
  }

  ofReferrers(id: string): Reading | undefined {
    return this.#referrers.find(id)
  }

  ofChildren(parentId: string, kind: Kind): Reading | undefined {
    return this.#children.get(kind)?.find(parentId)
  }
}

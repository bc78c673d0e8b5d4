import { allRecords, type Kind, type Model, type ModelRecord, type RecordOf } from '@c360/model'
import type { RecordIndex, RecordTally } from './rule-context.ts'
import { TallyStore } from './tally-store.ts'

const none: readonly never[] = []

/** The indexes that rules asked for, built when first asked and kept up to date from then on. */
export class IndexStore {
  readonly #tallies = new TallyStore()
  readonly #entries = new Map<string, { index: RecordIndex; idsByKey: Map<string, Set<string>> }>()
  #model: Model

  constructor(model: Model) {
    this.#model = model
  }

  /** Ids under a key, sorted. */
  find<K extends Kind>(index: RecordIndex<K>, key: string): readonly string[] {
    const entry = this.#entries.get(index.id) ?? this.#build(index as unknown as RecordIndex)
    const ids = entry.idsByKey.get(key)
    return ids === undefined ? none : [...ids].sort()
  }

  /** What leads in a tally under a key. */
  leading<K extends Kind>(tally: RecordTally<K>, key: string): string | undefined {
    return this.#tallies.leading(this.#model, tally as unknown as RecordTally, key)
  }

  /** Brings every index and tally to the next state of a record, and answers with the readings that this made stale. */
  move(before: ModelRecord | undefined, after: ModelRecord | undefined): readonly string[] {
    const touched = [...this.#tallies.move(before, after)]
    for (const { index, idsByKey } of this.#entries.values()) {
      for (const [record, isIn] of [[before, false] as const, [after, true] as const]) {
        for (const key of keysOf(index, record)) {
          touched.push(indexReading(index.id, key))
          put(idsByKey, key, record?.id ?? '', isIn)
        }
      }
    }
    return touched
  }

  setModel(model: Model): void {
    this.#model = model
  }

  #build(index: RecordIndex) {
    const entry = { index, idsByKey: new Map<string, Set<string>>() }
    for (const record of allRecords(this.#model)) {
      for (const key of keysOf(index, record)) put(entry.idsByKey, key, record.id, true)
    }
    this.#entries.set(index.id, entry)
    return entry
  }
}

/** The name under which a look into an index is remembered. */
export function indexReading(indexId: string, key: string): string {
  return `i:${indexId}:${key}`
}

function keysOf(index: RecordIndex, record: ModelRecord | undefined): readonly string[] {
  if (record === undefined || !index.kinds.includes(record.kind)) return none
  return index.keysOf(record as RecordOf<Kind>)
}

function put(idsByKey: Map<string, Set<string>>, key: string, id: string, isIn: boolean): void {
  const ids = idsByKey.get(key)
  if (isIn) {
    if (ids === undefined) idsByKey.set(key, new Set([id]))
    else ids.add(id)
  } else if (ids?.delete(id) === true && ids.size === 0) idsByKey.delete(key)
}

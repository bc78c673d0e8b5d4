import { allRecords, type Kind, type Model, type ModelRecord, type RecordOf } from '@c360/model'
import type { RecordIndex } from './rule-context.ts'

const none: readonly never[] = []

/** The indexes that rules asked for, built when first asked and kept up to date from then on. */
export class IndexStore {
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

  /** Brings every index to the next state of a record, and answers with the keys that it stood or stands under. */
  move(before: ModelRecord | undefined, after: ModelRecord | undefined): readonly string[] {
    const touched: string[] = []
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

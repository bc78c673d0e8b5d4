import { getRecord, type Kind, type ModelRecord, type RecordOf, recordsOf } from '@c360/model'
import type { ModelReadings } from './model-readings.ts'
import { type Reading, Readings, type Unit } from './reading.ts'
import type { RecordIndex } from './rule-context.ts'
import { settle, type Tracker } from './tracker.ts'

/** The keys under which one index holds one record. */
export class IndexedRecord implements Unit {
  read: readonly Reading[] = []
  keys: readonly string[] = none
  readonly index: BuiltIndex
  readonly recordId: string

  constructor(index: BuiltIndex, recordId: string) {
    this.index = index
    this.recordId = recordId
  }
}

// Most keys have one record: a set for each would be most of the memory of an index.
type IdsByKey = Map<string, string | Set<string>>

interface BuiltIndex {
  readonly definition: RecordIndex
  readonly kinds: ReadonlySet<Kind>
  readonly byRecord: Map<string, IndexedRecord>
  readonly idsByKey: IdsByKey
  /** What was found under a key, until anything under it changes. */
  readonly foundByKey: Map<string, readonly ModelRecord[]>
  readonly readings: Readings
}

const none: readonly never[] = []

/** The indexes that were asked for: built when first asked, kept up to date from then on. */
export class RecordIndexes {
  readonly #indexes = new Map<string, BuiltIndex>()
  readonly #readings: ModelReadings
  readonly #tracker: Tracker

  constructor(readings: ModelReadings, tracker: Tracker) {
    this.#readings = readings
    this.#tracker = tracker
  }

  find<K extends Kind>(definition: RecordIndex<K>, key: string): readonly RecordOf<K>[] {
    const index = this.#indexes.get(definition.id) ?? this.#build(definition as unknown as RecordIndex)
    this.#tracker.note(index.readings.of(key))
    const known = index.foundByKey.get(key)
    if (known !== undefined) return known as readonly unknown[] as readonly RecordOf<K>[]
    const ids = index.idsByKey.get(key)
    if (ids === undefined) return none
    const found = (typeof ids === 'string' ? [ids] : [...ids].sort()).flatMap(
      (id) => getRecord(this.#readings.model, id) ?? [],
    )
    index.foundByKey.set(key, found)
    return found as readonly unknown[] as readonly RecordOf<K>[]
  }

  /** Brings every index to the present state of a record that changed; tells of the keys it stood or stands under. */
  refresh(recordId: string, touch: (reading: Reading) => void): void {
    for (const index of this.#indexes.values()) {
      const record = getRecord(this.#readings.model, recordId)
      const isIn = record !== undefined && index.kinds.has(record.kind)
      const unit = index.byRecord.get(recordId) ?? (isIn ? new IndexedRecord(index, recordId) : undefined)
      if (unit !== undefined) this.refreshUnit(unit, touch, true)
    }
  }

  /** Works out anew under which keys a record is found; `isChanged`: whoever found it is to look at it again. */
  refreshUnit(unit: IndexedRecord, touch: (reading: Reading) => void, isChanged = false): void {
    const { index } = unit
    const former = unit.keys
    this.#place(unit)
    const changed = isChanged ? [...former, ...unit.keys] : differing(former, unit.keys)
    for (const key of changed) {
      index.foundByKey.delete(key)
      const reading = index.readings.find(key)
      if (reading !== undefined) touch(reading)
    }
  }

  #place(unit: IndexedRecord): void {
    const { index, recordId } = unit
    const record = getRecord(this.#readings.model, recordId)
    const isIn = record !== undefined && index.kinds.has(record.kind)
    const keys = isIn ? this.#tracker.run(unit, () => index.definition.keysOf(record, this.#readings)) : none
    for (const key of unit.keys) drop(index.idsByKey, key, recordId)
    for (const key of keys) put(index.idsByKey, key, recordId)
    unit.keys = keys
    if (isIn) index.byRecord.set(recordId, unit)
    else {
      settle(unit, none)
      index.byRecord.delete(recordId)
    }
  }

  #build(definition: RecordIndex): BuiltIndex {
    const index: BuiltIndex = {
      definition,
      kinds: new Set(definition.kinds),
      byRecord: new Map(),
      idsByKey: new Map(),
      foundByKey: new Map(),
      readings: new Readings(),
    }
    this.#indexes.set(definition.id, index)
    for (const kind of index.kinds) {
      for (const { id } of recordsOf(this.#readings.model, kind)) this.#place(new IndexedRecord(index, id))
    }
    return index
  }
}

function differing(before: readonly string[], after: readonly string[]): readonly string[] {
  return [...before.filter((key) => !after.includes(key)), ...after.filter((key) => !before.includes(key))]
}

function put(idsByKey: IdsByKey, key: string, id: string): void {
  const ids = idsByKey.get(key)
  if (ids === undefined) idsByKey.set(key, id)
  else if (typeof ids !== 'string') ids.add(id)
  else if (ids !== id) idsByKey.set(key, new Set([ids, id]))
}

function drop(idsByKey: IdsByKey, key: string, id: string): void {
  const ids = idsByKey.get(key)
  if (ids === id) idsByKey.delete(key)
  else if (ids instanceof Set && ids.delete(id) && ids.size === 0) idsByKey.delete(key)
}

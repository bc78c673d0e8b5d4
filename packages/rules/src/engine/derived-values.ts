import { isJsonEqual } from '@c360/model'
import { type Reading, Readings, type Unit } from './reading.ts'
import type { Derivation, IndexReader } from './rule-context.ts'
import { settle, type Tracker } from './tracker.ts'

/** One value that was worked out for a key. */
export class DerivedValue implements Unit {
  read: readonly Reading[] = []
  value: unknown
  readonly derivation: Derivation<unknown>
  readonly key: string

  constructor(derivation: Derivation<unknown>, key: string) {
    this.derivation = derivation
    this.key = key
  }
}

interface Derived {
  readonly values: Map<string, DerivedValue>
  readonly readings: Readings
}

/** What was derived: worked out when first asked, and again only when what it read has changed. */
export class DerivedValues {
  readonly #derived = new Map<string, Derived>()
  readonly #reader: IndexReader
  readonly #tracker: Tracker

  constructor(reader: IndexReader, tracker: Tracker) {
    this.#reader = reader
    this.#tracker = tracker
  }

  get<Value>(derivation: Derivation<Value>, key: string): Value {
    let derived = this.#derived.get(derivation.id)
    if (derived === undefined) {
      derived = { values: new Map(), readings: new Readings() }
      this.#derived.set(derivation.id, derived)
    }
    let unit = derived.values.get(key)
    if (unit === undefined) {
      unit = new DerivedValue(derivation, key)
      unit.value = this.#work(unit)
      derived.values.set(key, unit)
    }
    this.#tracker.note(derived.readings.of(key))
    return unit.value as Value
  }

  /** Works a value out anew and tells whether it came to something else; what nobody asks for any more is forgotten. */
  refresh(unit: DerivedValue, touch: (reading: Reading) => void): void {
    const derived = this.#derived.get(unit.derivation.id)
    const reading = derived?.readings.find(unit.key)
    if (reading === undefined) {
      derived?.values.delete(unit.key)
      settle(unit, [])
      return
    }
    const value = this.#work(unit)
    if (isJsonEqual(value, unit.value)) return
    unit.value = value
    touch(reading)
  }

  #work(unit: DerivedValue): unknown {
    return this.#tracker.run(unit, () => unit.derivation.derive(unit.key, this.#reader))
  }
}

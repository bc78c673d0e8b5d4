import type { Reading, Unit } from './reading.ts'

let lastStamp = 0

function nextStamp(): number {
  lastStamp += 1
  return lastStamp
}

/** Remembers what is read while a unit is worked out; units may need others on their way. */
export class Tracker {
  #read: Reading[] = []
  #stamp = 0

  /** Notes a reading of the unit that is being worked out. */
  note(reading: Reading): void {
    if (reading.stamp === this.#stamp) return
    reading.stamp = this.#stamp
    this.#read.push(reading)
  }

  /** Works a unit out and makes it a reader of exactly what was read. */
  run<Value>(unit: Unit, work: () => Value): Value {
    const outer = { read: this.#read, stamp: this.#stamp }
    this.#read = []
    this.#stamp = nextStamp()
    try {
      const value = work()
      settle(unit, this.#read)
      return value
    } finally {
      this.#read = outer.read
      this.#stamp = outer.stamp
    }
  }
}

/** Makes a unit a reader of these readings and no others. */
export function settle(unit: Unit, read: readonly Reading[]): void {
  const stamp = nextStamp()
  for (const reading of read) {
    reading.stamp = stamp
    reading.join(unit)
  }
  // Only then the former ones: a reading in both lists must not be forgotten in between.
  for (const reading of unit.read) if (reading.stamp !== stamp) reading.leave(unit)
  unit.read = read
}

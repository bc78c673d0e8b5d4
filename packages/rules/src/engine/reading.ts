/** What was worked out from readings: it is worked out anew when one of them changes. */
export interface Unit {
  /** What it was worked out from, last time. */
  read: readonly Reading[]
}

/** One thing that can be read of a model, and who read it. */
export class Reading {
  // Most things have one reader: a set for each would be most of the memory of the checks.
  #reader: Unit | undefined
  #others: Set<Unit> | undefined
  /** Tells what was noted already: comparing numbers is cheaper than a set for every unit. */
  stamp = 0
  readonly #home: Map<string, Reading>
  readonly #key: string

  constructor(home: Map<string, Reading>, key: string) {
    this.#home = home
    this.#key = key
  }

  get readers(): readonly Unit[] {
    const others = this.#others === undefined ? [] : [...this.#others]
    return this.#reader === undefined ? others : [this.#reader, ...others]
  }

  join(reader: Unit): void {
    if (this.#reader === reader || this.#others?.has(reader) === true) return
    if (this.#reader === undefined) this.#reader = reader
    else if (this.#others === undefined) this.#others = new Set([reader])
    else this.#others.add(reader)
  }

  /** The reader is gone or read something else; what nobody reads is forgotten. */
  leave(reader: Unit): void {
    if (this.#reader === reader) this.#reader = undefined
    else this.#others?.delete(reader)
    const isUnread = this.#reader === undefined && (this.#others?.size ?? 0) === 0
    if (isUnread && this.#home.get(this.#key) === this) this.#home.delete(this.#key)
  }
}

/** The readings of one sort that somebody depends on, by key. */
export class Readings {
  readonly #byKey = new Map<string, Reading>()

  /** The reading, to be depended on from now on. */
  of(key: string): Reading {
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const made = new Reading(this.#byKey, key)
    this.#byKey.set(key, made)
    return made
  }

  /** The reading where somebody depends on it. */
  find(key: string): Reading | undefined {
    return this.#byKey.get(key)
  }
}

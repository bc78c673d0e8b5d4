import type { Dialect, NameRole } from '../dialects/dialect.ts'
import { type NameChange, toLegalName, toNumberedName, toStoredName } from './legal-name.ts'

/** A name as it was given out. */
export interface GivenName {
  readonly name: string
  readonly changes: readonly (NameChange | 'collision')[]
}

/** Gives out names that the engine takes, none twice: whoever comes first keeps the name, later ones get a number. */
export class NameScope {
  readonly #dialect: Dialect
  readonly #taken: readonly Set<string>[]

  /** `taken`: the stored names that are in use already; several where a name must differ within several scopes. */
  constructor(dialect: Dialect, taken: readonly Set<string>[] = [new Set()]) {
    this.#dialect = dialect
    this.#taken = taken
  }

  /** The name, or the next one that is free. */
  give(role: NameRole, wanted: string): GivenName {
    const { name, changes } = toLegalName(this.#dialect, role, wanted)
    if (this.#take(role, name)) return { name, changes }
    for (let number = 2; ; number += 1) {
      const numbered = toNumberedName(this.#dialect, role, name, number)
      if (this.#take(role, numbered)) return { name: numbered, changes: [...changes, 'collision'] }
    }
  }

  #take(role: NameRole, name: string): boolean {
    const stored = toStoredName(this.#dialect, role, name)
    if (this.#taken.some((names) => names.has(stored))) return false
    for (const names of this.#taken) names.add(stored)
    return true
  }
}

import type { Actor } from '@c360/sync'

/** Who is connected live right now; so far only to let a new name show at once. */
export interface LiveConnections {
  /** The identity to stamp on one connection: follows later renames until `end` is called. */
  begin(person: Actor): { readonly actor: Actor; end(): void }
  /** Shows a person's new name and colour on all their connections. */
  renamePerson(person: Actor): void
}

/** The connections of one process. */
export function createLiveConnections(): LiveConnections {
  const people = new Map<string, { person: Actor; count: number }>()
  return {
    begin: (person) => {
      const entry = people.get(person.id) ?? { person, count: 0 }
      // The newest cookie wins: an older one may come from a tab that missed a rename.
      entry.person = person
      entry.count += 1
      people.set(person.id, entry)
      return {
        get actor() {
          return entry.person
        },
        end: () => {
          entry.count -= 1
          if (entry.count === 0) people.delete(person.id)
        },
      }
    },
    renamePerson: (person) => {
      const entry = people.get(person.id)
      if (entry !== undefined) entry.person = person
    },
  }
}

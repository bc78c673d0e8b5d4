import type { Actor } from '@c360/sync'

/** Who is connected live right now; so far only to let a new name show at once. */
export interface LiveConnections {
  /** The identity to stamp on one connection: follows later renames, each told to `onRename`, until `end` is called. */
  begin(person: Actor, onRename: () => void): LiveIdentity
  /** Shows a person's new name and colour on all their connections. */
  renamePerson(person: Actor): void
}

/** Who speaks on one connection. */
export interface LiveIdentity {
  readonly actor: Actor
  end(): void
}

interface ConnectedPerson {
  person: Actor
  readonly listeners: Set<() => void>
}

/** The connections of one process. */
export function createLiveConnections(): LiveConnections {
  const people = new Map<string, ConnectedPerson>()
  return {
    begin: (person, onRename) => {
      const entry = people.get(person.id) ?? { person, listeners: new Set() }
      // The newest cookie wins: an older connection may have missed a rename.
      entry.person = person
      entry.listeners.add(onRename)
      people.set(person.id, entry)
      return {
        get actor() {
          return entry.person
        },
        end: () => {
          entry.listeners.delete(onRename)
          if (entry.listeners.size === 0) people.delete(person.id)
        },
      }
    },
    renamePerson: (person) => {
      const entry = people.get(person.id)
      if (entry === undefined) return
      entry.person = person
      for (const listener of entry.listeners) listener()
    },
  }
}

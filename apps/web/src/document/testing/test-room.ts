import type { ModelRecord } from '@c360/model'
import { schemaVersion } from '@c360/model'
import {
  type Actor,
  type ClientMessage,
  createRoom,
  type LiveConnection,
  type LiveHandlers,
  PermanentFault,
  type Room,
  type RoomConnection,
  type Transport,
} from '@c360/sync'
import { MemoryStore } from '@c360/sync/testing'
import { browserTimers } from '../device/browser-timers.ts'
import { createRandomId } from '../device/create-id.ts'

/** A model on a server within the test, and the wire to it, which can be cut. */
export interface TestRoom {
  readonly modelId: string
  readonly store: MemoryStore
  transportOf(person: Actor): Transport
  /** Breaks the connections of this person; nothing of theirs gets through until `mend`. */
  cut(person: Actor): void
  mend(person: Actor): void
  /** From now on the server has no such model. */
  remove(): void
}

const modelRecords: readonly ModelRecord[] = [
  { id: 'model', kind: 'model', name: 'Retail' },
  { id: 'dia_main', kind: 'diagram', name: 'Main' },
]

/** Opens a room over a store in memory, holding a model of these records besides its name and its one diagram. */
export async function openTestRoom(records: readonly ModelRecord[] = []): Promise<TestRoom> {
  const modelId = createRandomId()
  const store = new MemoryStore()
  await store.models.create({ id: modelId, epoch: 'epoch', schemaVersion, at: Date.now() })
  const room = createRoom({
    modelId,
    store,
    ports: {
      now: browserTimers.now,
      after: browserTimers.after,
      soon: (run) => queueMicrotask(run),
      onFault: (fault) => {
        throw fault
      },
    },
  })
  const operations = [...modelRecords, ...records].map((record) => ({ op: 'add' as const, record }))
  const seeded = await room.push(
    { id: 'per_seed', name: 'Seed', colour: 'slate' },
    {
      modelId,
      epoch: 'epoch',
      clientId: 'seed',
      schemaVersion,
      commands: [{ commandId: createRandomId(), clientSeq: 1, name: 'import', operations }],
    },
  )
  if (seeded.results[0]?.status !== 'applied')
    throw new Error(`The test's model was refused: ${JSON.stringify(seeded)}`)
  return new Wire(modelId, store, room)
}

class Wire implements TestRoom {
  readonly modelId: string
  readonly store: MemoryStore
  readonly #room: Room
  readonly #breakersByPerson = new Map<string, Set<() => void>>()
  readonly #cutOff = new Set<string>()
  #isRemoved = false

  constructor(modelId: string, store: MemoryStore, room: Room) {
    this.modelId = modelId
    this.store = store
    this.#room = room
  }

  cut({ id }: Actor): void {
    this.#cutOff.add(id)
    for (const breakOff of [...this.#breakersOf(id)]) breakOff()
  }

  mend({ id }: Actor): void {
    this.#cutOff.delete(id)
  }

  remove(): void {
    this.#isRemoved = true
    for (const breakers of this.#breakersByPerson.values()) for (const breakOff of [...breakers]) breakOff()
  }

  #breakersOf(personId: string): Set<() => void> {
    const known = this.#breakersByPerson.get(personId) ?? new Set()
    this.#breakersByPerson.set(personId, known)
    return known
  }

  transportOf(person: Actor): Transport {
    const pass = async <T>(answer: () => Promise<T>): Promise<T> => {
      if (this.#isRemoved) throw new PermanentFault('not-found', 'There is no such model.')
      if (this.#cutOff.has(person.id)) throw new TypeError('fetch failed')
      return structuredClone(await answer())
    }
    return {
      load: () =>
        pass(async () => {
          const loaded = await this.#room.load()
          if (!loaded) throw new Error('the model is gone')
          return loaded
        }),
      push: (input) => pass(() => this.#room.push(person, input)),
      pull: (input) => pass(() => this.#room.pull(input)),
      openLive: (handlers) => this.#openLive(person, handlers),
    }
  }

  #openLive(actor: Actor, handlers: LiveHandlers): LiveConnection {
    let joined: RoomConnection | undefined
    let isOver = false
    const end = (): void => {
      isOver = true
      this.#breakersOf(actor.id).delete(breakOff)
      joined?.leave()
    }
    const breakOff = (): void => {
      if (isOver) return
      end()
      handlers.onClose(1006)
    }
    this.#breakersOf(actor.id).add(breakOff)
    queueMicrotask(() => (this.#cutOff.has(actor.id) ? breakOff() : isOver || handlers.onOpen()))
    const socket = {
      send: (text: string) => queueMicrotask(() => isOver || handlers.onMessage(text)),
      bufferedBytes: () => 0,
      close: () => queueMicrotask(breakOff),
    }
    const join = async ({ clientId }: { clientId: string }): Promise<void> => {
      joined = await this.#room.join({ clientId, actor, role: 'editor', socket })
      if (isOver) joined?.leave()
    }
    return {
      send: (message: ClientMessage) => {
        if (isOver) return
        if (message.type === 'hello') join(message)
        else joined?.receive(JSON.stringify(message))
      },
      close: end,
    }
  }
}

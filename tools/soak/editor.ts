import { randomBytes } from 'node:crypto'
import {
  addAttribute,
  addEntity,
  type Command,
  connectEntities,
  createId,
  type IntentContext,
  idByteCount,
  type Model,
  recordsOf,
  removeRecords,
  rename,
} from '@c360/model'
import {
  type Cache,
  type CachedModel,
  createSyncClient,
  type Outbox,
  type OutboxEntry,
  type SyncClient,
  type SyncSnapshot,
} from '@c360/sync'
import { createNodeTransport } from './node-transport.ts'
import { choose, type Random } from './random.ts'
import type { StudioPerson } from './studio-person.ts'

const context: IntentContext = { createId: (kind) => createId(kind, randomBytes(idByteCount)) }

/** Somebody who edits through the real sync client, at random but as a person would: by intents, with undo and redo. */
export class Editor {
  readonly #client: SyncClient
  readonly #random: Random

  constructor(person: StudioPerson, modelId: string, random: Random) {
    this.#random = random
    this.#client = createSyncClient({
      modelId,
      clientId: randomBytes(12).toString('hex'),
      ports: {
        transport: createNodeTransport(person, modelId),
        outbox: createMemoryOutbox(),
        cache: createMemoryCache(),
        timers: { now: Date.now, after: runLater, frame: (run) => runLater(frameMs, run), random },
        createId: () => randomBytes(16).toString('hex'),
      },
    })
  }

  get snapshot(): SyncSnapshot {
    return this.#client.getSnapshot()
  }

  start(): Promise<void> {
    return this.#client.start()
  }

  stop(): void {
    this.#client.close()
  }

  /** One edit, or one undo or redo, and a moved cursor. */
  act(): void {
    const { model } = this.snapshot
    const dice = this.#random()
    if (dice < 0.08) this.#client.undo()
    else if (dice < 0.12) this.#client.redo()
    else this.#client.submit(this.#compose(model, dice))
    this.#client.presence.set({ cursor: { x: this.#random() * 1_000, y: this.#random() * 1_000 } })
  }

  /** Resolves when everything of its own is on the server's disk and it has seen everything up to `seq`. */
  settled(seq: number): Promise<void> {
    return this.#until(
      (snapshot) => snapshot.savedState === 'saved' && snapshot.pendingCount === 0 && snapshot.confirmedSeq >= seq,
    )
  }

  #compose(model: Model, dice: number): Command {
    const entity = choose([...recordsOf(model, 'entity')], this.#random)
    const [diagram] = recordsOf(model, 'diagram')
    const x = Math.round(this.#random() * 4_000)
    const y = Math.round(this.#random() * 4_000)
    if (entity === undefined || dice < 0.25) {
      return addEntity(model, { diagram: diagram?.id ?? '', x, y, archetype: 'profile' }, context)
    }
    if (dice < 0.35) return removeRecords(model, { ids: [entity.id] })
    if (dice < 0.6) return rename(model, { id: entity.id, name: `name_${Math.floor(dice * 1e6)}` })
    if (dice < 0.8) return addAttribute(model, { parent: entity.id }, context)
    const other = choose([...recordsOf(model, 'entity')], this.#random) ?? entity
    return connectEntities(model, { parent: entity.id, child: other.id }, context)
  }

  #until(isReached: (snapshot: SyncSnapshot) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const check = (): void => {
        if (!isReached(this.snapshot)) return
        stop()
        resolve()
      }
      const stop = this.#client.subscribe(check)
      check()
    })
  }
}

const frameMs = 16

function runLater(delayMs: number, run: () => void): () => void {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}

function createMemoryOutbox(): Outbox {
  const kept = new Map<string, OutboxEntry>()
  return {
    read: async () => [...kept.values()],
    write: async ({ put, remove }) => {
      for (const entry of put) kept.set(entry.key, structuredClone(entry))
      for (const key of remove) kept.delete(key)
    },
  }
}

function createMemoryCache(): Cache {
  let kept: CachedModel | undefined
  return {
    read: async () => kept,
    replace: async (loaded) => {
      kept = { loaded, events: [] }
    },
    append: async (events) => {
      if (kept !== undefined) kept = { loaded: kept.loaded, events: [...kept.events, ...events] }
    },
    clear: async () => {
      kept = undefined
    },
  }
}

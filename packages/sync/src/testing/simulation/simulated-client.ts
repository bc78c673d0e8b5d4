import { createSyncClient } from '../../client/create-sync-client.ts'
import type { Cache, CachedModel, Outbox } from '../../client/keeping.ts'
import type { SyncClient } from '../../client/sync-client.ts'
import type { LiveHandlers, Transport } from '../../client/transport.ts'
import type { Actor } from '../../protocol/identifiers.ts'
import type { SimulatedServer } from './simulated-server.ts'
import type { World } from './world.ts'

/** Lets a test put itself between a client and the wire. */
export type WrapTransport = (transport: Transport, world: World) => Transport

/** One tab: a client, what its disk keeps, and its lines to the server. A reload loses all but the disk. */
export class SimulatedClient {
  readonly actor: Actor
  readonly name: string
  /** Every command that ever left this tab. */
  readonly pushedIds = new Set<string>()
  /** Every command that ever was on this tab's disk. */
  readonly keptIds = new Set<string>()
  /** Highest seq that this tab ever stood at. */
  knownSeq = 0
  client: SyncClient
  readonly #world: World
  readonly #server: SimulatedServer
  readonly #wrap: WrapTransport
  readonly #disk = new Map<string, unknown>()
  #cached: CachedModel | undefined
  #life = 1
  #idCount = 0
  #lineCount = 0
  #randomState: number
  /** Which process of the server answers this tab. */
  #process: number

  constructor(options: {
    readonly world: World
    readonly server: SimulatedServer
    readonly name: string
    readonly actor: Actor
    readonly seed: number
    readonly wrap: WrapTransport
  }) {
    this.#world = options.world
    this.#server = options.server
    this.name = options.name
    this.actor = options.actor
    this.#wrap = options.wrap
    this.#process = options.seed
    this.#randomState = options.seed
    this.client = this.#open()
  }

  get channel(): string {
    return `${this.name}/${this.#life}/line-${this.#lineCount}`
  }

  createId(): string {
    this.#idCount += 1
    return `${this.name}-${this.#idCount}`
  }

  /** Closes the tab and opens it again: a write that had not reached the disk is lost. */
  reload(): void {
    this.client.close()
    this.cutLine()
    this.#life += 1
    this.client = this.#open()
  }

  /** Cuts the socket, with everything that is on it. */
  cutLine(): void {
    this.#world.cut(`${this.channel}/down`)
    this.#world.cut(`${this.channel}/up`)
    this.#closeLine?.(1006)
  }

  /** Nothing comes through the socket any more, and neither end is told. */
  silenceLine(): void {
    this.#isSilent = true
  }

  #isSilent = false
  #closeLine: ((code: number) => void) | undefined

  #open(): SyncClient {
    const world = this.#world
    const client = createSyncClient({
      modelId: this.#server.modelId,
      clientId: this.name,
      ports: {
        transport: this.#wrap(this.#transport(), world),
        outbox: this.#outbox(),
        cache: this.#cache(),
        timers: {
          now: () => world.now,
          after: (delayMs, run) => world.after(delayMs, run),
          frame: (run) => world.after(16, run),
          random: () => this.#random(),
        },
        createId: () => this.createId(),
      },
    })
    void client.start()
    return client
  }

  #random(): number {
    this.#randomState = (this.#randomState * 1_103_515_245 + 12_345) % 2_147_483_648
    return this.#randomState / 2_147_483_648
  }

  #transport(): Transport {
    const server = this.#server
    const process = () => {
      this.#process += 1
      return this.#process
    }
    return {
      load: () => this.#call(() => server.load(process())),
      pull: (input) => this.#call(() => server.pull(process(), copy(input))),
      push: (input) => {
        for (const { commandId } of input.commands) this.pushedIds.add(commandId)
        return this.#call(() => server.push(this.actor, process(), copy(input)))
      },
      openLive: (handlers) => this.#openLive(handlers),
    }
  }

  /** A request and its answer, each of which may be lost; a lost request may have been carried out all the same. */
  #call<Answer>(handle: () => Promise<Answer>): Promise<Answer> {
    const life = this.#life
    return new Promise<Answer>((resolve, reject) => {
      const answer = (deliver: () => void): void =>
        this.#world.post({
          deliver: () => life === this.#life && deliver(),
          drop: () => life === this.#life && reject(new Error('the answer was lost')),
        })
      const carryOut = (): void => {
        handle().then(
          (value) => answer(() => resolve(copy(value))),
          (fault: unknown) => answer(() => reject(fault)),
        )
      }
      this.#world.post({
        deliver: () => {
          carryOut()
          // Now and then the same request arrives twice, and the second one late.
          if (this.#random() < 0.25) this.#world.post({ deliver: () => void handle().catch(() => undefined) })
        },
        drop: () => life === this.#life && reject(new Error('the request was lost')),
      })
    })
  }

  #openLive(handlers: LiveHandlers) {
    this.#lineCount += 1
    this.#isSilent = false
    const { channel } = this
    const world = this.#world
    let isOpen = true
    let line: ReturnType<SimulatedServer['connect']> | undefined
    const close = (code: number): void => {
      if (!isOpen) return
      isOpen = false
      line?.gone()
      handlers.onClose(code)
    }
    this.#closeLine = close
    world.post({
      channel: `${channel}/up`,
      deliver: () => {
        if (!isOpen) return
        line = this.#server.connect(this.actor, this.#process, {
          toClient: (text) =>
            world.post({
              channel: `${channel}/down`,
              deliver: () => isOpen && !this.#isSilent && handlers.onMessage(text),
            }),
          closed: (code) => world.post({ channel: `${channel}/down`, deliver: () => close(code) }),
        })
        handlers.onOpen()
      },
      drop: () => close(1006),
    })
    return {
      send: (message: unknown) => {
        const text = JSON.stringify(message)
        if (isOpen) world.post({ channel: `${channel}/up`, deliver: () => isOpen && line?.fromClient(text) })
      },
      close: () => {
        isOpen = false
        line?.gone()
      },
    }
  }

  #outbox(): Outbox {
    const life = this.#life
    return {
      read: async () => [...this.#disk].map(([key, value]) => ({ key, value: copy(value) })),
      write: (batch) => {
        const written = copy(batch)
        return new Promise((resolve, reject) => {
          const isMine = (): boolean => life === this.#life
          this.#world.post({
            deliver: () => {
              if (!isMine()) return
              this.#writeDisk(written)
              resolve()
            },
            drop: () => isMine() && reject(new Error('the disk is full')),
          })
        })
      },
    }
  }

  #writeDisk({ put, remove }: Parameters<Outbox['write']>[0]): void {
    for (const { key, value } of put) {
      this.#disk.set(key, value)
      if (key.startsWith('command/')) this.keptIds.add(key.slice('command/'.length))
    }
    for (const key of remove) this.#disk.delete(key)
  }

  #cache(): Cache {
    return {
      read: async () => this.#cached && copy(this.#cached),
      replace: async (loaded) => {
        this.#cached = copy({ loaded, events: [] })
      },
      append: async (events) => {
        if (this.#cached !== undefined)
          this.#cached = copy({ ...this.#cached, events: [...this.#cached.events, ...events] })
      },
      clear: async () => {
        this.#cached = undefined
      },
    }
  }
}

function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}

import type { Actor } from '../../protocol/identifiers.ts'
import { parseClientMessage } from '../../protocol/live-messages.ts'
import type { LoadedModel, PullInput, PullResult } from '../../protocol/pull.ts'
import type { PushInput, PushResult } from '../../protocol/push.ts'
import { createRoom } from '../../room/create-room.ts'
import type { Room, RoomConnection } from '../../room/room.ts'
import type { Store } from '../../room/store.ts'
import type { World } from './world.ts'

/** Where the next commit goes wrong. */
export type CommitTrouble = 'crash-before' | 'crash-after' | 'fault-before' | 'fault-after'

/** The server's end of a simulated socket. */
export interface ServerSocket {
  toClient(text: string): void
  closed(code: number): void
}

/**
 * One or two processes over one store. A crash loses everything but the store: rooms, sockets, answers under way.
 * Two processes tell each other nothing and poll.
 */
export class SimulatedServer {
  readonly modelId: string
  /** Raised by each crash: what belongs to an earlier life says nothing any more. */
  life = 1
  trouble: CommitTrouble | undefined
  readonly faults: unknown[] = []
  readonly #world: World
  readonly #store: Store
  readonly #processCount: number
  #rooms: Room[] = []
  #sockets: ServerSocket[] = []

  constructor(world: World, store: Store, modelId: string, processCount: number) {
    this.#world = world
    this.#store = store
    this.modelId = modelId
    this.#processCount = processCount
    this.#open()
  }

  crash(): void {
    this.life += 1
    const sockets = this.#sockets
    this.#sockets = []
    this.#open()
    for (const socket of sockets) socket.closed(1006)
  }

  push(actor: Actor, process: number, input: PushInput): Promise<PushResult> {
    return this.#alive(this.#room(process).push(actor, input))
  }

  pull(process: number, input: PullInput): Promise<PullResult> {
    return this.#alive(this.#room(process).pull(input))
  }

  async load(process: number): Promise<LoadedModel> {
    const loaded = await this.#alive(this.#room(process).load())
    if (loaded === undefined) throw new Error('no such model')
    return loaded
  }

  /** A socket has come up: takes its messages, the first of which is its hello. */
  connect(actor: Actor, process: number, socket: ServerSocket): { fromClient(text: string): void; gone(): void } {
    const life = this.life
    const room = this.#room(process)
    let connection: RoomConnection | undefined
    this.#sockets.push(socket)
    const isAlive = (): boolean => life === this.life
    return {
      fromClient: (text) => {
        if (!isAlive()) return
        if (connection !== undefined) {
          connection.receive(text)
          return
        }
        const hello = parseClientMessage(text)
        if (hello?.type !== 'hello') return
        const roomSocket = {
          send: (message: string) => isAlive() && socket.toClient(message),
          bufferedBytes: () => 0,
          close: (code: number) => isAlive() && socket.closed(code),
        }
        room.join({ clientId: hello.clientId, actor, role: 'editor', socket: roomSocket }).then(
          (joined) => {
            connection = joined
          },
          () => isAlive() && socket.closed(1011),
        )
      },
      gone: () => {
        connection?.leave()
        this.#sockets = this.#sockets.filter((other) => other !== socket)
      },
    }
  }

  /** What each process does now and then: looks for what the others have committed. */
  async poll(): Promise<void> {
    await Promise.all(this.#rooms.map((room) => room.catchUp().catch(() => undefined)))
  }

  #room(process: number): Room {
    const room = this.#rooms[process % this.#rooms.length]
    if (room === undefined) throw new Error('there is no process')
    return room
  }

  #open(): void {
    const store = this.#troubled(this.life)
    this.#rooms = Array.from({ length: this.#processCount }, () =>
      createRoom({
        modelId: this.modelId,
        store,
        ports: {
          now: () => this.#world.now,
          after: (delayMs, run) => this.#world.after(delayMs, run),
          soon: (run) => this.#world.post({ deliver: run }),
          onFault: (fault) => this.faults.push(fault),
        },
      }),
    )
  }

  /** An answer of a process that has crashed since never leaves it. */
  async #alive<Answer>(answer: Promise<Answer>): Promise<Answer> {
    const life = this.life
    const value = await answer
    if (life !== this.life) throw new Error('the server crashed')
    return value
  }

  #troubled(life: number): Store {
    const store = this.#store
    return {
      models: store.models,
      versions: store.versions,
      readRecords: (modelId) => store.readRecords(modelId),
      readEvents: (page) => store.readEvents(page),
      commit: async (request, decide) => {
        // A dead process writes nothing.
        if (life !== this.life) throw new Error('the server crashed')
        const trouble = this.trouble
        this.trouble = undefined
        if (trouble === 'crash-before') this.crash()
        if (trouble?.endsWith('before') === true) throw new Error(trouble)
        const outcome = await store.commit(request, decide)
        if (trouble === 'crash-after') this.crash()
        if (trouble?.endsWith('after') === true) throw new Error(trouble)
        return outcome
      },
    }
  }
}

import { schemaVersion } from '@c360/model'
import type { Actor } from '../protocol/identifiers.ts'
import type { IssuedCommand } from '../protocol/issued-command.ts'
import type { ServerMessage } from '../protocol/live-messages.ts'
import type { PushInput, PushResult } from '../protocol/push.ts'
import { createRoom } from '../room/create-room.ts'
import type { PushOptions, Room, RoomConnection } from '../room/room.ts'
import type { Store } from '../room/store.ts'
import { add, anActor, anEntity } from './builders.ts'
import { MemoryStore } from './memory-store.ts'
import { settle, World } from './simulation/world.ts'

/** A socket of a test: what it was told, and how much of it is stuck. */
export interface TestSocket {
  readonly heard: ServerMessage[]
  readonly closedWith: number[]
  bufferedBytes: number
  readonly connection: RoomConnection
}

/** A room on a memory store, whose time and turns a test owns. */
export class RoomRig {
  readonly modelId = 'model-r'
  readonly world = new World()
  readonly memory = new MemoryStore()
  readonly faults: unknown[] = []
  /** Commits so far. */
  commitCount = 0
  /** Runs instead of the next commit's writing. */
  onCommit: ((write: () => Promise<unknown>) => Promise<unknown>) | undefined
  room: Room

  private constructor() {
    this.room = this.open()
  }

  static async create(): Promise<RoomRig> {
    const rig = new RoomRig()
    await rig.memory.models.create({ id: rig.modelId, epoch: 'epoch-1', schemaVersion, at: 1 })
    return rig
  }

  /** Another room over the same store, as another process has it. */
  open(): Room {
    return createRoom({
      modelId: this.modelId,
      store: this.#store(),
      ports: {
        now: () => this.world.now,
        after: (delayMs, run) => this.world.after(delayMs, run),
        soon: (run) => this.world.post({ deliver: run }),
        onFault: (fault) => this.faults.push(fault),
      },
    })
  }

  /** A push, answered once everything has had its turn. */
  async push(
    commands: readonly IssuedCommand[],
    fields: Partial<PushInput> = {},
    actor: Actor = anActor(),
  ): Promise<PushResult> {
    const answer = this.offer(commands, fields, actor)
    await this.world.drain()
    return await answer
  }

  /** A push that waits for its turn. */
  offer(
    commands: readonly IssuedCommand[],
    fields: Partial<PushInput> = {},
    actor: Actor = anActor(),
    options: PushOptions = {},
  ): Promise<PushResult> {
    const input = { modelId: this.modelId, epoch: 'epoch-1', clientId: 'client-a', schemaVersion, ...fields }
    return this.room.push(actor, { ...input, commands: [...commands] }, options)
  }

  async join(clientId: string, actor: Actor = anActor()): Promise<TestSocket> {
    const heard: ServerMessage[] = []
    const closedWith: number[] = []
    const socket = { heard, closedWith, bufferedBytes: 0 }
    const joining = this.room.join({
      clientId,
      actor,
      role: 'editor',
      socket: {
        send: (text) => heard.push(JSON.parse(text) as ServerMessage),
        bufferedBytes: () => socket.bufferedBytes,
        close: (code) => closedWith.push(code),
      },
    })
    await settle()
    const connection = await joining
    if (connection === undefined) throw new Error('there is no such model')
    return Object.assign(socket, { connection })
  }

  #store(): Store {
    const { memory } = this
    return {
      models: memory.models,
      versions: memory.versions,
      readRecords: (modelId) => memory.readRecords(modelId),
      readEvents: (page) => memory.readEvents(page),
      commit: async (request, decide) => {
        this.commitCount += 1
        const around = this.onCommit
        this.onCommit = undefined
        const write = () => memory.commit(request, decide)
        return (around === undefined ? await write() : await around(write)) as Awaited<ReturnType<typeof write>>
      },
    }
  }
}

/** A command that adds an entity of its own. */
export function addingCommand(clientSeq: number, name = `e${clientSeq}`): IssuedCommand {
  return {
    commandId: `add-${name}`,
    clientSeq,
    name: 'add-entity',
    operations: [add(anEntity({ id: `ent_${name}`, name }))],
  }
}

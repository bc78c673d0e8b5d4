import { allRecords } from '@c360/model'
import { isUndo } from '../protocol/issued-command.ts'
import { closeCodes, limits } from '../protocol/limits.ts'
import type { LoadedModel, PullInput, PullResult } from '../protocol/pull.ts'
import type { PushInput, PushResult } from '../protocol/push.ts'
import { type ActorPush, type BatchOutcome, decideBatch } from './decide.ts'
import { createMembers, type Members, refuse } from './members.ts'
import { type RoomMemory, readMemory } from './memory.ts'
import type { PushOptions, Room, RoomConnection, RoomMember, RoomOptions } from './room.ts'
import type { CommitRequest } from './store.ts'

/** Commands that one transaction takes at most; the rest wait for the next. */
const commandsPerCommit = 1_000
const retryAfterMs = 1_000

interface WaitingPush extends ActorPush {
  answer(result: PushResult): void
}

/** Opens a room. It reads nothing before it is first used, so opening is free. */
export function createRoom(options: RoomOptions): Room {
  return new LiveRoom(options)
}

class LiveRoom implements Room {
  readonly #options: RoomOptions
  readonly #members: Members
  readonly #waiting: WaitingPush[] = []
  #memory: RoomMemory | undefined
  #reading: Promise<RoomMemory | undefined> | undefined
  #committing: Promise<void> | undefined
  #closeCode: number | undefined

  constructor(options: RoomOptions) {
    this.#options = options
    this.#members = createMembers(options.ports)
  }

  get memberCount(): number {
    return this.#members.count
  }

  get isBusy(): boolean {
    return this.#waiting.length > 0 || this.#committing !== undefined
  }

  push(actor: ActorPush['actor'], input: PushInput, options: PushOptions = {}): Promise<PushResult> {
    if (this.#closeCode !== undefined) return Promise.resolve(this.#retryLater())
    return new Promise((answer) => {
      this.#waiting.push({ ...options, actor, input, answer })
      this.#commitSoon()
    })
  }

  async pull({ modelId, epoch, since }: PullInput): Promise<PullResult> {
    const { eventsPerPull: limit, pullSizeBytes: maxBytes } = limits
    const page = await this.#options.store.readEvents({ modelId, since, limit, maxBytes })
    if (page === undefined) return { reset: true, reason: 'NOT_FOUND' }
    if (page.head.epoch !== epoch) return { reset: true, reason: 'EPOCH' }
    if (since > page.head.seq) return { reset: true, reason: 'FUTURE' }
    return { events: [...page.events], headSeq: page.head.seq, more: page.more }
  }

  async load(): Promise<LoadedModel | undefined> {
    const memory = await this.#open()
    if (memory === undefined) return undefined
    const { epoch, seq, schemaVersion } = memory.head
    return { epoch, seq, schemaVersion, records: [...allRecords(memory.model)] }
  }

  async join(member: RoomMember): Promise<RoomConnection | undefined> {
    const memory = await this.#open()
    if (this.#closeCode !== undefined) return refuse(member, this.#closeCode)
    if (memory === undefined) return refuse(member, closeCodes.notFound)
    return this.#members.join(member, { epoch: memory.head.epoch, headSeq: memory.head.seq })
  }

  async catchUp(): Promise<void> {
    // A commit that writes nothing: reads the newer rows under the same lock as every other.
    while (this.#committing !== undefined) await this.#committing
    if (this.#memory === undefined) return
    await this.#run(() => this.#commit([]))
  }

  async close(code: number): Promise<void> {
    this.#closeCode = code
    for (const push of this.#waiting.splice(0)) push.answer(this.#retryLater())
    this.#members.close(code)
    while (this.#committing !== undefined) await this.#committing
  }

  #retryLater(): PushResult {
    return { results: [], stop: { code: 'RETRY_LATER', retryAfterMs }, headSeq: this.#memory?.head.seq ?? 0 }
  }

  #commitSoon(): void {
    if (this.#committing !== undefined) return
    this.#committing = new Promise((done) => {
      this.#options.ports.soon(() => {
        this.#commitWaiting().finally(() => {
          this.#committing = undefined
          if (this.#waiting.length > 0) this.#commitSoon()
          done()
        })
      })
    })
  }

  async #run(work: () => Promise<unknown>): Promise<void> {
    const running = work()
    this.#committing = running.then(
      () => undefined,
      () => undefined,
    )
    try {
      await running
    } finally {
      this.#committing = undefined
      if (this.#waiting.length > 0) this.#commitSoon()
    }
  }

  async #commitWaiting(): Promise<void> {
    const batch = this.#takeBatch()
    if (batch.length === 0) return
    try {
      const results = await this.#commit(batch)
      batch.forEach((push, index) => {
        push.answer(results?.[index] ?? this.#retryLater())
      })
    } catch (fault) {
      this.#options.ports.onFault(fault)
      for (const push of batch) push.answer(this.#retryLater())
      this.#catchUpLater()
    }
  }

  // A commit that failed may have been written all the same: then it is found in the log, and everybody is told.
  #catchUpLater(): void {
    const { after, onFault } = this.#options.ports
    after(retryAfterMs, () => {
      if (this.#closeCode === undefined) this.catchUp().catch(onFault)
    })
  }

  #takeBatch(): WaitingPush[] {
    let commandCount = 0
    let count = 0
    for (const { input } of this.#waiting) {
      commandCount += input.commands.length
      if (count > 0 && commandCount > commandsPerCommit) break
      count += 1
    }
    return this.#waiting.splice(0, count)
  }

  /** Commits pushes, then moves the memory and tells the members; `undefined` when there is no such model. */
  async #commit(batch: readonly ActorPush[]): Promise<readonly PushResult[] | undefined> {
    const { modelId, store, ports } = this.#options
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const memory = await this.#open()
      if (memory === undefined) return batch.map(() => notFound)
      const now = ports.now()
      const outcome = await store.commit<BatchOutcome>(toRequest(modelId, memory.head.seq, batch), (read) =>
        decideBatch(memory, batch, read, { now, onFault: ports.onFault }),
      )
      if (outcome.kind === 'decided') {
        memory.stamps.merge(outcome.stamps)
        this.#memory = { head: outcome.head, model: outcome.model, stamps: memory.stamps }
        this.#members.tell(outcome.entries.map(({ event }) => event))
        return outcome.results
      }
      this.#memory = undefined
    }
    return undefined
  }

  async #open(): Promise<RoomMemory | undefined> {
    if (this.#memory !== undefined) return this.#memory
    const { store, modelId } = this.#options
    this.#reading ??= readMemory(store, modelId).finally(() => {
      this.#reading = undefined
    })
    const memory = await this.#reading
    this.#memory ??= memory
    return this.#memory
  }
}

const notFound: PushResult = {
  results: [],
  stop: { code: 'FORBIDDEN', message: 'There is no such model.' },
  headSeq: 0,
}

function toRequest(modelId: string, knownSeq: number, batch: readonly ActorPush[]): CommitRequest {
  const commands = batch.flatMap(({ input }) => input.commands)
  return {
    modelId,
    knownSeq,
    clientIds: [...new Set(batch.map(({ input }) => input.clientId))],
    commandIds: [...new Set(commands.map(({ commandId }) => commandId))],
    undoOfIds: [...new Set(commands.flatMap((command) => (isUndo(command) ? command.undoOf : [])))],
  }
}

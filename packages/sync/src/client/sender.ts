import type { PushInput, PushResult, PushStop } from '../protocol/push.ts'
import { type EditQueue, outboxKey } from './edit-queue.ts'
import { fromFault, toFailure } from './failures.ts'
import { OutboxMirror } from './outbox-mirror.ts'
import type { PendingCommand } from './pending-command.ts'
import { Pusher } from './pusher.ts'
import type { SavedState, SyncClientOptions, SyncFailure } from './sync-client.ts'

/** The client as the sender sees it. */
export interface SenderHost {
  /** Whether the model is loaded, and nothing forbids sending. */
  canSend(): boolean
  /** Something the snapshot shows may have changed. */
  onChange(): void
  onReach(isReached: boolean): void
  /** The log is known to reach this far. */
  onHead(seq: number): void
  /** The client goes on under another clientId. */
  onRenewed(): void
  /** The server's database is another one: load again. */
  onOtherEpoch(): void
  onFailure(failure: SyncFailure): void
}

/** Keeps edits on the device, then sends them: nothing leaves before it is kept, unless this device keeps nothing. */
export class Sender {
  readonly #modelId: string
  readonly #schemaVersion: number
  readonly #queue: EditQueue
  readonly #host: SenderHost
  readonly #outbox: OutboxMirror
  readonly #pusher: Pusher
  /** The clientId is new, and no command has been decided under it yet. */
  #isRenewed = false

  constructor(options: SyncClientOptions, schemaVersion: number, queue: EditQueue, host: SenderHost) {
    const { transport, outbox, timers } = options.ports
    this.#modelId = options.modelId
    this.#schemaVersion = schemaVersion
    this.#queue = queue
    this.#host = host
    this.#outbox = new OutboxMirror(outbox, timers, {
      wanted: () => queue.wanted(),
      onSettled: () => {
        this.#pusher.send()
        host.onChange()
      },
    })
    this.#pusher = new Pusher(transport, timers, {
      envelope: () => this.#envelope(),
      sendable: () => this.#sendable(),
      onAnswer: (batch, answer) => this.#onAnswer(batch, answer),
      onReach: (isReached) => host.onReach(isReached),
      onRefused: (fault) => host.onFailure(fromFault(fault)),
    })
  }

  /** Takes up what an earlier life of the tab had kept. */
  async restore(): Promise<void> {
    this.#queue.restore(await this.#outbox.read())
  }

  /** The edits have changed: keeps them, and sends what is kept. */
  update(): void {
    this.#outbox.update()
    this.#pusher.send()
  }

  /** Sends now, even where it was waiting to. */
  hurry(): void {
    this.#pusher.hurry()
  }

  /** What is in flight belongs to the past. */
  abandon(): void {
    this.#pusher.abandon()
  }

  close(): void {
    this.#pusher.close()
    this.#outbox.close()
  }

  savedState(isUnreachable: boolean): SavedState {
    const waiting = this.#queue.unacknowledged
    if (waiting.length === 0) return 'saved'
    return isUnreachable && waiting.every((pending) => this.#isKept(pending)) ? 'kept-on-device' : 'saving'
  }

  #envelope(): Omit<PushInput, 'commands'> | undefined {
    const { epoch, clientId } = this.#queue.identity
    if (epoch === undefined || !this.#host.canSend()) return undefined
    return { modelId: this.#modelId, epoch, clientId, schemaVersion: this.#schemaVersion }
  }

  #sendable(): readonly PendingCommand[] {
    const waiting = this.#queue.unacknowledged
    const firstUnkept = waiting.findIndex((pending) => !this.#isKept(pending))
    return firstUnkept === -1 || this.#outbox.isFailing ? waiting : waiting.slice(0, firstUnkept)
  }

  #isKept({ kept }: PendingCommand): boolean {
    return this.#outbox.isKept(outboxKey(kept.command), kept)
  }

  #onAnswer(batch: readonly PendingCommand[], { results, stop, headSeq }: PushResult): number | undefined {
    if (results.length > 0) this.#isRenewed = false
    this.#queue.takeResults(batch, results)
    this.#outbox.update()
    this.#host.onChange()
    this.#host.onHead(headSeq)
    return stop === undefined ? undefined : this.#onStop(stop)
  }

  #renew(): number {
    this.#isRenewed = true
    this.#queue.renew()
    this.#outbox.update()
    this.#host.onRenewed()
    return 0
  }

  /** @returns the least time to wait before the next push, or `undefined` to go on at once */
  #onStop({ code, message, retryAfterMs }: PushStop): number | undefined {
    switch (code) {
      case 'GAP':
        return this.#renew()
      case 'RETRY_LATER':
        return retryAfterMs ?? 0
      case 'EPOCH':
        this.#host.onOtherEpoch()
        return undefined
      case 'UPGRADE':
        this.#host.onFailure(toFailure('upgrade', message))
        return undefined
      case 'FORBIDDEN':
        // Perhaps only the clientId is another person's, left on this device: then one of one's own helps.
        if (!this.#isRenewed) return this.#renew()
        this.#host.onFailure(toFailure('forbidden', message))
        return undefined
    }
  }
}

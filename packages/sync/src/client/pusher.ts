import { limits } from '../protocol/limits.ts'
import type { PushInput, PushResult } from '../protocol/push.ts'
import { Backoff } from './backoff.ts'
import type { Timers } from './keeping.ts'
import type { PendingCommand } from './pending-command.ts'
import { PermanentFault, type Transport } from './transport.ts'

/** Room for everything in a push that is not a command. */
const envelopeSizeBytes = 1_024

/** The client as the pusher sees it. */
export interface PushHost {
  /** Everything of a push but its commands; `undefined` while nothing may be sent. */
  envelope(): Omit<PushInput, 'commands'> | undefined
  /** Commands that may be sent now, in order. */
  sendable(): readonly PendingCommand[]
  /** The answer to a push of these commands. @returns the least time to wait before the next, or `undefined` to go on at once */
  onAnswer(batch: readonly PendingCommand[], answer: PushResult): number | undefined
  /** The server could not be reached, or was again. */
  onReach(isReached: boolean): void
  onRefused(fault: PermanentFault): void
}

/** Sends pending commands in order: one push in flight, repeated until answered. */
export class Pusher {
  readonly #transport: Transport
  readonly #timers: Timers
  readonly #host: PushHost
  readonly #backoff: Backoff
  #isBusy = false
  #isClosed = false
  #cancelWait: (() => void) | undefined
  /** Answers to pushes of an earlier generation are void. */
  #generation = 0

  constructor(transport: Transport, timers: Timers, host: PushHost) {
    this.#transport = transport
    this.#timers = timers
    this.#host = host
    this.#backoff = new Backoff(timers)
  }

  /** Sends what there is, unless a push is in flight or a failed one is waiting. */
  send(): void {
    if (this.#isBusy || this.#isClosed || this.#cancelWait !== undefined) return
    const envelope = this.#host.envelope()
    if (envelope === undefined) return
    const batch = takeBatch(this.#host.sendable())
    if (batch.length > 0) void this.#push(envelope, batch)
  }

  /** Sends now, even where it was waiting to. */
  hurry(): void {
    this.#cancelWait?.()
    this.#cancelWait = undefined
    this.#backoff.reset()
    this.send()
  }

  /** Whatever is in flight belongs to the past: its answer will be ignored. */
  abandon(): void {
    this.#generation += 1
    this.#isBusy = false
  }

  close(): void {
    this.#isClosed = true
    this.#cancelWait?.()
  }

  async #push(envelope: Omit<PushInput, 'commands'>, batch: readonly PendingCommand[]): Promise<void> {
    const generation = this.#generation
    this.#isBusy = true
    for (const pending of batch) pending.isSent = true
    const commands = batch.map(({ kept }) => kept.command)
    const waitMs = await this.#transport.push({ ...envelope, commands }).then(
      (answer) => this.#isCurrent(generation) && this.#onAnswer(batch, answer),
      (fault: unknown) => this.#isCurrent(generation) && this.#onFault(fault),
    )
    if (waitMs === false || !this.#isCurrent(generation)) return
    this.#isBusy = false
    if (waitMs === undefined) this.send()
    else this.#wait(waitMs)
  }

  #isCurrent(generation: number): boolean {
    return generation === this.#generation && !this.#isClosed
  }

  #onAnswer(batch: readonly PendingCommand[], answer: PushResult): number | undefined {
    this.#host.onReach(true)
    const leastMs = this.#host.onAnswer(batch, answer)
    if (leastMs === undefined) {
      this.#backoff.reset()
      return undefined
    }
    return this.#backoff.nextMs(leastMs)
  }

  #onFault(fault: unknown): number {
    if (fault instanceof PermanentFault) this.#host.onRefused(fault)
    else this.#host.onReach(false)
    return this.#backoff.nextMs()
  }

  #wait(delayMs: number): void {
    this.#cancelWait = this.#timers.after(delayMs, () => {
      this.#cancelWait = undefined
      this.send()
    })
  }
}

function takeBatch(commands: readonly PendingCommand[]): readonly PendingCommand[] {
  let sizeBytes = envelopeSizeBytes
  let count = 0
  for (const pending of commands.slice(0, limits.commandsPerPush)) {
    sizeBytes += pending.sizeBytes + 1
    if (count > 0 && sizeBytes > limits.pushSizeBytes) break
    count += 1
  }
  return commands.slice(0, count)
}

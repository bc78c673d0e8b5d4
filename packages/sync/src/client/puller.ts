import type { PullInput, PullResult } from '../protocol/pull.ts'
import type { SyncEvent } from '../protocol/sync-event.ts'
import { Backoff } from './backoff.ts'
import type { Timers } from './keeping.ts'
import { PermanentFault, type Transport } from './transport.ts'

/** The client as the puller sees it. */
export interface PullHost {
  /** What to ask; `undefined` while there is nothing to continue. */
  question(): PullInput | undefined
  onEvents(events: readonly SyncEvent[]): void
  /** The client's copy cannot be continued. */
  onReset(): void
  onReach(isReached: boolean): void
  onRefused(fault: PermanentFault): void
}

/** Reads the log where the live line left a hole: one pull at a time, repeated until it succeeds. */
export class Puller {
  readonly #transport: Transport
  readonly #timers: Timers
  readonly #host: PullHost
  readonly #backoff: Backoff
  #isBusy = false
  #isWanted = false
  #isClosed = false
  #generation = 0
  #cancelWait: (() => void) | undefined

  constructor(transport: Transport, timers: Timers, host: PullHost) {
    this.#transport = transport
    this.#timers = timers
    this.#host = host
    this.#backoff = new Backoff(timers)
  }

  /** Pulls from where the client stands to the head of now: what is asked during a pull is pulled after it. */
  pull(): void {
    if (this.#isClosed) return
    this.#isWanted = true
    if (!this.#isBusy && this.#cancelWait === undefined) void this.#run()
  }

  /** Pulls now, even where it was waiting to. */
  hurry(): void {
    this.#cancelWait?.()
    this.#cancelWait = undefined
    this.#backoff.reset()
    this.pull()
  }

  /** What is in flight belongs to the past: its answer will be ignored. */
  abandon(): void {
    this.#generation += 1
    this.#isBusy = false
    this.#isWanted = false
  }

  close(): void {
    this.#isClosed = true
    this.#cancelWait?.()
  }

  async #run(): Promise<void> {
    const generation = this.#generation
    const isCurrent = (): boolean => generation === this.#generation && !this.#isClosed
    this.#isBusy = true
    while (this.#isWanted && isCurrent()) {
      const question = this.#host.question()
      if (question === undefined) break
      this.#isWanted = false
      try {
        const answer = await this.#transport.pull(question)
        if (isCurrent()) this.#onAnswer(answer)
      } catch (fault) {
        if (isCurrent()) this.#onFault(fault)
        break
      }
    }
    if (isCurrent()) this.#isBusy = false
  }

  #onAnswer(answer: PullResult): void {
    this.#backoff.reset()
    this.#host.onReach(true)
    if ('reset' in answer) {
      this.#host.onReset()
      return
    }
    if (answer.more) this.#isWanted = true
    this.#host.onEvents(answer.events)
  }

  #onFault(fault: unknown): void {
    if (fault instanceof PermanentFault) {
      this.#host.onRefused(fault)
      return
    }
    this.#host.onReach(false)
    this.#cancelWait = this.#timers.after(this.#backoff.nextMs(), () => {
      this.#cancelWait = undefined
      this.pull()
    })
  }
}

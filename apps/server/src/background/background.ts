import type { Worker } from 'node:worker_threads'
import { fail } from '@c360/model'
import { problem } from '../http/problem.ts'
import { startThread } from '../start-thread.ts'
import type { BackgroundJob, BackgroundMessage, OutcomeOf } from './background-job.ts'

/** Work on whole models that would hold everybody up on the server's own thread. */
export interface Background {
  /**
   * Does a job when its turn has come. Rejects on a fault. Where it takes too long, or too many wait, that is a refusal; who
   * gives up by `signal` gets one as well, and the work ends.
   */
  run<Job extends BackgroundJob>(job: Job, signal: AbortSignal): Promise<OutcomeOf<Job>>
  /** Ends what runs, and refuses what waits. */
  close(): Promise<void>
}

/** How much of it there may be. */
export interface BackgroundLimits {
  /** How long one job may take, the start of its thread included. */
  readonly timeMs: number
  /** How many jobs may wait for theirs. */
  readonly waiting: number
}

/** Enough for a check of some hundred thousand records; few enough that nobody waits for minutes. */
export const backgroundLimits: BackgroundLimits = { timeMs: 30_000, waiting: 20 }

interface Waiting {
  readonly job: BackgroundJob
  readonly signal: AbortSignal
  resolve(outcome: OutcomeOf<BackgroundJob>): void
  reject(fault: Error): void
}

/** One thread, started when it is first needed: job after job, so that a second core is left to who edits. */
export function createBackground(databasePath: string, limits: BackgroundLimits = backgroundLimits): Background {
  return new BackgroundThread(databasePath, limits)
}

class BackgroundThread implements Background {
  readonly #databasePath: string
  readonly #limits: BackgroundLimits
  readonly #waiting: Waiting[] = []
  #thread: Worker | undefined
  #isBusy = false
  #isClosed = false

  constructor(databasePath: string, limits: BackgroundLimits) {
    this.#databasePath = databasePath
    this.#limits = limits
  }

  run<Job extends BackgroundJob>(job: Job, signal: AbortSignal): Promise<OutcomeOf<Job>> {
    const isFull = this.#isBusy && this.#waiting.length >= this.#limits.waiting
    if (isFull || this.#isClosed) return Promise.resolve(fail(problem('background/busy')))
    return new Promise((resolve, reject) => {
      const answer = resolve as (outcome: OutcomeOf<BackgroundJob>) => void
      this.#waiting.push({ job, signal, resolve: answer, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const each of this.#waiting.splice(0)) each.resolve(fail(problem('background/busy')))
    await this.#thread?.terminate()
  }

  #next(): void {
    if (this.#isBusy) return
    const next = this.#waiting.shift()
    if (next === undefined) return
    if (next.signal.aborted) {
      next.resolve(fail(problem('background/given-up')))
      this.#next()
      return
    }
    this.#isBusy = true
    this.#perform(next)
  }

  #perform({ job, signal, resolve, reject }: Waiting): void {
    const thread = this.#thread ?? this.#start()
    // Each of these ends the turn, the first that comes.
    const onMessage = (message: BackgroundMessage): void =>
      end(() => (message.kind === 'done' ? resolve(message.outcome) : reject(new Error(message.message))))
    const onError = (fault: unknown): void =>
      stop(() => reject(fault instanceof Error ? fault : new Error(String(fault))))
    const onExit = (): void => stop(() => resolve(fail(problem('background/busy'))))
    const onAbort = (): void => stop(() => resolve(fail(problem('background/given-up'))))
    const timer = setTimeout(() => stop(() => resolve(fail(problem('background/too-long')))), this.#limits.timeMs)
    const end = (answer: () => void): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      answer()
      this.#isBusy = false
      this.#next()
    }
    // A thread that is at work hears nothing: it is ended, and the next job gets a new one.
    const stop = (answer: () => void): void => {
      this.#thread = undefined
      void thread.terminate()
      end(answer)
    }
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    signal.addEventListener('abort', onAbort)
    thread.postMessage(job)
  }

  #start(): Worker {
    const source = new URL('./background-thread.ts', import.meta.url)
    const thread = startThread('background-thread', source, { databasePath: this.#databasePath })
    // Nobody waits for it when the server ends.
    thread.unref()
    thread.on('error', () => undefined)
    // One that ends while nothing runs is not asked again.
    thread.once('exit', () => {
      if (this.#thread === thread) this.#thread = undefined
    })
    this.#thread = thread
    return thread
  }
}

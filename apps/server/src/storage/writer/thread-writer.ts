import type { Worker } from 'node:worker_threads'
import { startThread } from '../../start-thread.ts'
import type { WriteJob } from './write-job.ts'
import type { Writer } from './writer.ts'

/** What the writer's thread says: that it is open, or what a job came to. */
export type WriterMessage =
  | { readonly kind: 'open' }
  | { readonly kind: 'done'; readonly isWritten: boolean }
  | { readonly kind: 'failed'; readonly message: string }

interface Waiting {
  resolve(isWritten: boolean): void
  reject(fault: Error): void
}

/**
 * A writer on a thread of its own, so that waiting for the disk stops nothing else. Resolves when it has opened the database.
 * @param onDeath told when the thread ends unasked: it has answered nothing that it did not write, and writes nothing more
 */
export async function startThreadWriter(
  databasePath: string,
  onDeath: (fault: Error) => void = endProcess,
): Promise<Writer> {
  const thread = startThread('writer-thread', new URL('./writer-thread.ts', import.meta.url), { databasePath })
  const writer = new ThreadWriter(thread, onDeath)
  await writer.opened
  return writer
}

// Without its writer the server can only refuse: better that it ends loudly, and is started again.
function endProcess(fault: Error): void {
  throw fault
}

class ThreadWriter implements Writer {
  readonly opened: Promise<void>
  readonly #thread: Worker
  // The thread works job after job, so that answers come in the order of the jobs.
  readonly #waiting: Waiting[] = []
  readonly #ended: Promise<void>
  /** Why nothing is taken any more. */
  #end: Error | undefined
  #isOpen = false

  constructor(thread: Worker, onDeath: (fault: Error) => void) {
    this.#thread = thread
    this.opened = new Promise((resolve, reject) => {
      const die = (fault: Error): void => {
        if (this.#end !== undefined) return
        this.#end = fault
        if (this.#isOpen) onDeath(fault)
        else reject(fault)
      }
      thread.on('message', (message: WriterMessage) => (message.kind === 'open' ? resolve() : this.#onAnswer(message)))
      thread.once('message', () => {
        this.#isOpen = true
      })
      thread.on('error', (fault) => die(fault instanceof Error ? fault : new Error(String(fault))))
      thread.on('exit', () => die(new Error('The thread that writes to the database has ended.')))
    })
    this.#ended = new Promise((resolve) => {
      thread.once('exit', () => {
        // What was not answered was perhaps written: whoever waits looks, as after any fault.
        for (const each of this.#waiting.splice(0)) each.reject(this.#end ?? new Error('The writer is closed.'))
        resolve()
      })
    })
  }

  write(job: WriteJob): Promise<boolean> {
    return new Promise((resolve, reject) => {
      if (this.#end !== undefined) throw this.#end
      // Throws where the job cannot be sent: then it must not wait for an answer, which would be another job's.
      this.#thread.postMessage(job)
      this.#waiting.push({ resolve, reject })
    })
  }

  async close(): Promise<void> {
    if (this.#end === undefined) {
      this.#end = new Error('The writer is closed.')
      this.#thread.postMessage('close')
    }
    await this.#ended
  }

  #onAnswer(message: Exclude<WriterMessage, { kind: 'open' }>): void {
    const each = this.#waiting.shift()
    if (message.kind === 'done') each?.resolve(message.isWritten)
    else each?.reject(new Error(message.message))
  }
}

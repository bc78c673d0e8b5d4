import { Worker } from 'node:worker_threads'
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

/** A writer on a thread of its own, so that waiting for the disk stops nothing else. Resolves when it has opened the database. */
export function startThreadWriter(databasePath: string): Promise<Writer> {
  const thread = startThread(databasePath)
  // The thread works job after job, so that answers come in the order of the jobs.
  const waiting: Waiting[] = []
  let isClosing = false
  return new Promise((opened, notOpened) => {
    const fail = (fault: Error): void => {
      notOpened(fault)
      for (const each of waiting.splice(0)) each.reject(fault)
    }
    thread.on('message', (message: WriterMessage) => {
      if (message.kind === 'open') return opened(writer)
      const each = waiting.shift()
      if (message.kind === 'done') each?.resolve(message.isWritten)
      else each?.reject(new Error(message.message))
    })
    thread.on('error', (fault) => {
      fail(fault instanceof Error ? fault : new Error(String(fault)))
      // Without its writer the server can only refuse: better that it ends, and is started again.
      throw fault
    })
    thread.on('exit', () => fail(new Error(isClosing ? 'The writer is closed.' : 'The writer has ended.')))
    const writer: Writer = {
      write: (job: WriteJob) =>
        new Promise((resolve, reject) => {
          waiting.push({ resolve, reject })
          thread.postMessage(job)
        }),
      close: async () => {
        isClosing = true
        const ended = new Promise((resolve) => thread.once('exit', resolve))
        thread.postMessage('close')
        await ended
      },
    }
  })
}

function startThread(databasePath: string): Worker {
  const workerData = { databasePath }
  // The bundle holds the thread as a file beside it; the sources need their loader, which threads do not inherit.
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./writer-thread.mjs', import.meta.url), { workerData })
  const source = JSON.stringify(new URL('./writer-thread.ts', import.meta.url).href)
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}) })`
  return new Worker(start, { eval: true, workerData })
}

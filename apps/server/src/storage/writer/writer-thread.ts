import { parentPort, workerData } from 'node:worker_threads'
import { connectDatabase } from '../open-database.ts'
import { createWork } from './perform-job.ts'
import type { WriterMessage } from './thread-writer.ts'
import type { WriteJob } from './write-job.ts'

// The thread's own start: it is run, not imported.
const { databasePath } = workerData as { readonly databasePath: string }
const database = connectDatabase(databasePath)
const perform = createWork(database)
const say = (message: WriterMessage): void => parentPort?.postMessage(message)

parentPort?.on('message', (job: WriteJob | 'close') => {
  if (job === 'close') {
    database.$client.close()
    parentPort?.close()
    return
  }
  try {
    say({ kind: 'done', isWritten: perform(job) })
  } catch (fault) {
    say({ kind: 'failed', message: fault instanceof Error ? fault.message : String(fault) })
  }
})
say({ kind: 'open' })

import { parentPort, workerData } from 'node:worker_threads'
import { connectDatabase } from '../storage/open-database.ts'
import { createRecordReader } from '../storage/record-reader.ts'
import type { BackgroundJob, BackgroundMessage } from './background-job.ts'
import { performJob } from './perform-job.ts'

// The thread's own start: it is run, not imported.
const { databasePath } = workerData as { readonly databasePath: string }
const reader = createRecordReader(connectDatabase(databasePath))
const say = (message: BackgroundMessage): void => parentPort?.postMessage(message)

parentPort?.on('message', (job: BackgroundJob) => {
  performJob(reader, job).then(
    (outcome) => say({ kind: 'done', outcome }),
    (fault: unknown) => say({ kind: 'failed', message: fault instanceof Error ? String(fault.stack) : String(fault) }),
  )
})

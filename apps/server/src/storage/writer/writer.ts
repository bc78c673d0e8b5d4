import type { StudioDatabase } from '../open-database.ts'
import { createWork } from './perform-job.ts'
import type { WriteJob } from './write-job.ts'

/** The one that writes to a database, job after job, each in a transaction of its own. */
export interface Writer {
  /**
   * Resolves when the job is on the disk; with `false`, and nothing written, when what it was to change is not there or no
   * longer as it was. Rejects on a fault, and has then written nothing.
   */
  write(job: WriteJob): Promise<boolean>
  /** Resolves after the jobs that it was given. */
  close(): Promise<void>
}

/** A writer on this thread: whoever writes waits for the disk, and everybody else with them. */
export function createDirectWriter(database: StudioDatabase): Writer {
  const perform = createWork(database)
  return { write: async (job) => perform(job), close: async () => undefined }
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of its own for one test. */
export interface TemporaryFolder {
  readonly path: string
  remove(): Promise<void>
}

/** Makes an empty folder. */
export async function makeTemporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'c360-server-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

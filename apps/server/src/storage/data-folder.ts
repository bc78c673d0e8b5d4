import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { StartError } from './start-error.ts'

/** The folder of one installation, held by this process alone until it is closed. */
export interface DataFolder {
  readonly databasePath: string
  /** Signs cookies; made once, readable by the owner only. */
  readonly secret: Uint8Array
  close(): void
}

/** Opens or makes the data folder. Throws a {@link StartError} when it cannot be written or is in use. */
export function openDataFolder(path: string): DataFolder {
  try {
    mkdirSync(path, { recursive: true })
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new StartError(`The data folder ${path} cannot be written (${codeOf(error)}). Choose another with C360_DATA.`)
  }
  const lock = lockFolder(path)
  return { databasePath: join(path, 'c360.db'), secret: readSecret(path), close: () => lock.close() }
}

// A lock of the operating system, so that it goes with the process however it ends; a process id in a file would not.
function lockFolder(path: string): Database.Database {
  const lock = new Database(join(path, 'c360.lock'), { timeout: 500 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (codeOf(error) !== 'SQLITE_BUSY') throw error
    throw new StartError(
      `The data folder ${path} is in use by another C360 Studio. Stop that one, or choose another folder with C360_DATA.`,
    )
  }
}

const secretBytes = 32

function readSecret(path: string): Uint8Array {
  const file = join(path, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(secretBytes).toString('hex'), { mode: 0o600, flag: 'wx' })
  const secret = Buffer.from(readFileSync(file, 'utf8').trim(), 'hex')
  if (secret.length >= secretBytes) return secret
  throw new StartError(
    `The file ${file} is damaged. Remove it and start again; everybody's browser then gets a new identity.`,
  )
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
}

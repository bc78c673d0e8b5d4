import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { z } from 'zod'
import * as schema from './schema.ts'
import { StartError } from './start-error.ts'

/** An open database: drizzle over the driver that it is built on. */
export type StudioDatabase = BetterSQLite3Database<typeof schema> & { readonly $client: Database.Database }

/** Connects to a database that is already in this release's form. */
export function connectDatabase(path: string): StudioDatabase {
  const client = new Database(path)
  client.pragma('journal_mode = WAL')
  // Said at every open: from the second open on the driver would fall back to NORMAL, which may lose the last
  // acknowledged commands when the power fails.
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
  return drizzle(client, { schema })
}

/**
 * Opens the database file, makes it where it is missing and brings it to this release's form.
 * Throws a {@link StartError} when a newer release wrote it, or when it is no database.
 */
export function openDatabase(path: string, migrationsFolder: string): StudioDatabase {
  let database: StudioDatabase | undefined
  try {
    database = connectDatabase(path)
    refuseNewer(database.$client, path, migrationsFolder)
    migrate(database, { migrationsFolder })
    return database
  } catch (error) {
    database?.$client.close()
    if (!isNoDatabase(error)) throw error
    throw new StartError(
      `The file ${path} is not a database, or damaged. Put a backup in its place, or choose another folder with C360_DATA.`,
    )
  }
}

function isNoDatabase(error: unknown): boolean {
  return error instanceof Database.SqliteError && (error.code === 'SQLITE_NOTADB' || error.code === 'SQLITE_CORRUPT')
}

const Journal = z.object({ entries: z.array(z.object({ when: z.number() })) })
const Latest = z.object({ createdAt: z.number().nullable() })

function refuseNewer(client: Database.Database, path: string, migrationsFolder: string): void {
  const isMigrated =
    client.prepare(`SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'`).get() !== undefined
  if (!isMigrated) return
  const journal = Journal.parse(JSON.parse(readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8')))
  const known = Math.max(...journal.entries.map((entry) => entry.when))
  const { createdAt } = Latest.parse(
    client.prepare('SELECT max(created_at) AS createdAt FROM __drizzle_migrations').get(),
  )
  if (createdAt !== null && createdAt > known) {
    throw new StartError(
      `The database ${path} was written by a newer release of C360 Studio. Start that release, or choose another folder with C360_DATA.`,
    )
  }
}

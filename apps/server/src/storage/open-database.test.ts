import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeTemporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts'
import { openDataFolder } from './data-folder.ts'
import { openDatabase } from './open-database.ts'
import { StartError } from './start-error.ts'

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

let folder: TemporaryFolder
beforeEach(async () => {
  folder = await makeTemporaryFolder()
})
afterEach(() => folder.remove())

describe('opening the database', () => {
  it('writes through to the disk on a reopened file, where the driver would not', () => {
    const path = join(folder.path, 'c360.db')
    openDatabase(path, migrationsFolder).$client.close()
    const { $client } = openDatabase(path, migrationsFolder)
    expect($client.pragma('synchronous', { simple: true })).toBe(2)
    expect($client.pragma('journal_mode', { simple: true })).toBe('wal')
    expect($client.pragma('foreign_keys', { simple: true })).toBe(1)
    $client.close()
  })

  it('refuses a file that a newer release wrote, and leaves it as it was', () => {
    const path = join(folder.path, 'c360.db')
    const { $client } = openDatabase(path, migrationsFolder)
    const later = Date.now() + 1_000_000_000
    $client.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run('later', later)
    $client.close()
    expect(() => openDatabase(path, migrationsFolder)).toThrow(StartError)
    expect(() => openDatabase(path, migrationsFolder)).toThrow(/newer release/)
  })

  it('says so when the file is no database', () => {
    const path = join(folder.path, 'c360.db')
    writeFileSync(path, 'not a database at all, but long enough to look like a file of some kind'.repeat(20))
    expect(() => openDatabase(path, migrationsFolder)).toThrow(StartError)
    expect(() => openDatabase(path, migrationsFolder)).toThrow(/not a database/)
  })
})

describe('opening the data folder', () => {
  it('is for one process at a time, and free again when that one is gone', () => {
    const first = openDataFolder(folder.path)
    expect(() => openDataFolder(folder.path)).toThrow(/in use by another C360 Studio/)
    first.close()
    openDataFolder(folder.path).close()
  })

  it('keeps its secret', () => {
    const first = openDataFolder(join(folder.path, 'made', 'on', 'the', 'way'))
    first.close()
    const second = openDataFolder(join(folder.path, 'made', 'on', 'the', 'way'))
    expect(second.secret).toEqual(first.secret)
    expect(second.secret).toHaveLength(32)
    second.close()
  })

  it('says so when it cannot be written', () => {
    // Not even root can make a folder below a file.
    expect(() => openDataFolder('/dev/null/data')).toThrow(StartError)
    expect(() => openDataFolder('/dev/null/data')).toThrow(/cannot be written/)
  })
})

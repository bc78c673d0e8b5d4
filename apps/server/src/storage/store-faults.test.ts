import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Operation, schemaVersion } from '@c360/model'
import { createRoom, type PushInput, type PushResult, type Room } from '@c360/sync'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { anEntity } from '../testing/push-input.ts'
import { makeTemporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts'
import { openDatabase, type StudioDatabase } from './open-database.ts'
import { createSqliteStore } from './sqlite-store.ts'
import { createDirectWriter } from './writer/writer.ts'

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))
const actor = { id: 'per_a', name: 'Calm Otter', colour: 'teal' }
const text = 'x'.repeat(90_000)

let folder: TemporaryFolder
let database: StudioDatabase
let room: Room
let faults: unknown[]
beforeEach(async () => {
  folder = await makeTemporaryFolder()
  database = openDatabase(join(folder.path, 'c360.db'), migrationsFolder)
  const store = createSqliteStore(database, createDirectWriter(database))
  await store.models.create({ id: 'm', epoch: 'e', schemaVersion, at: 1 })
  faults = []
  const ports = {
    now: () => 1,
    after: () => () => undefined,
    soon: setImmediate,
    onFault: (fault: unknown) => faults.push(fault),
  }
  room = createRoom({ modelId: 'm', store, ports })
})
afterEach(async () => {
  database.$client.close()
  await folder.remove()
})

const push = (clientSeq: number): Promise<PushResult> => {
  const operations: Operation[] = [{ op: 'add', record: anEntity({ id: `ent_${clientSeq}`, description: text }) }]
  const commands: PushInput['commands'] = [{ commandId: `command-${clientSeq}`, clientSeq, name: 'edit', operations }]
  return room.push(actor, { modelId: 'm', epoch: 'e', clientId: 'c', schemaVersion, commands })
}
const storedIds = () => database.$client.prepare('SELECT id FROM records ORDER BY id').pluck().all()
const loggedSeqs = () => database.$client.prepare('SELECT seq FROM commands ORDER BY seq').pluck().all()

/** Pushes into the trouble, ends it, and pushes the same again. */
async function pushThrough(begin: () => () => void): Promise<void> {
  expect(await push(1)).toMatchObject({ results: [{ status: 'applied', seq: 1 }] })
  const end = begin()
  for (let attempt = 0; attempt < 3; attempt += 1) {
    expect(await push(2)).toMatchObject({ results: [], stop: { code: 'RETRY_LATER' }, headSeq: 1 })
  }
  expect([storedIds(), loggedSeqs(), faults.length]).toEqual([['ent_1'], [1], 3])
  end()
  expect(await push(2)).toMatchObject({ results: [{ status: 'applied', seq: 2 }], headSeq: 2 })
  expect([storedIds(), loggedSeqs()]).toEqual([
    ['ent_1', 'ent_2'],
    [1, 2],
  ])
}

describe('a push is to be offered again, and nothing of it is stored', () => {
  it('R7 while the disk is full', async () => {
    await pushThrough(() => {
      const pages = database.$client.pragma('page_count', { simple: true })
      database.$client.pragma(`max_page_count = ${String(pages)}`)
      return () => database.$client.pragma('max_page_count = 1000000')
    })
    expect(faults[0]).toMatchObject({ code: 'SQLITE_FULL' })
  })

  it('R7 while another program keeps the database locked', async () => {
    database.$client.pragma('busy_timeout = 0')
    await pushThrough(() => {
      const other = new Database(database.$client.name)
      other.exec('BEGIN IMMEDIATE')
      return () => other.close()
    })
    expect(faults[0]).toMatchObject({ code: 'SQLITE_BUSY' })
  })
})

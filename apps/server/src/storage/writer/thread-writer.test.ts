import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeTemporaryFolder, type TemporaryFolder } from '../../testing/temporary-folder.ts'
import { openDatabase, type StudioDatabase } from '../open-database.ts'
import { startThreadWriter } from './thread-writer.ts'
import type { WriteJob } from './write-job.ts'
import { createDirectWriter, type Writer } from './writer.ts'

const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url))
const model = { id: 'm', epoch: 'e', seq: 0, schemaVersion: 1, createdAt: 1, updatedAt: 1, removedAt: null }
const client = { modelId: 'm', clientId: 'c', personId: 'p', lastClientSeq: 1 }
const aCommit = (parts: Partial<Extract<WriteJob, { kind: 'commit' }>> = {}): WriteJob => ({
  kind: 'commit',
  modelId: 'm',
  epoch: 'e',
  seq: 0,
  commands: [],
  records: [],
  removedRecordIds: [],
  clients: [client],
  rejections: [],
  ...parts,
})

const writers = {
  'on this thread': async (database: StudioDatabase) => createDirectWriter(database),
  'on a thread of its own': (database: StudioDatabase) => startThreadWriter(database.$client.name),
}

describe.each(Object.keys(writers) as (keyof typeof writers)[])('the writer %s', (where) => {
  let folder: TemporaryFolder
  let database: StudioDatabase
  let writer: Writer
  beforeEach(async () => {
    folder = await makeTemporaryFolder()
    database = openDatabase(join(folder.path, 'c360.db'), migrationsFolder)
    writer = await writers[where](database)
    await writer.write({ kind: 'create-model', model })
  }, 30_000)
  afterEach(async () => {
    await writer.close()
    database.$client.close()
    await folder.remove()
  })

  const count = (table: string) => database.$client.prepare(`SELECT count(*) FROM ${table}`).pluck().get()

  it('has written when it says so', async () => {
    expect(await writer.write(aCommit())).toBe(true)
    expect(count('clients')).toBe(1)
  })

  it('writes nothing where the model is not where the commit was decided', async () => {
    for (const parts of [{ seq: 1 }, { epoch: 'other' }, { modelId: 'other' }]) {
      expect([parts, await writer.write(aCommit(parts))]).toEqual([parts, false])
    }
    await writer.write({ kind: 'remove-model', modelId: 'm', at: 2 })
    expect(await writer.write(aCommit())).toBe(false)
    expect(count('clients')).toBe(0)
  })

  it('rejects what cannot be written, writes none of it, and goes on', async () => {
    const broken = { modelId: 'm', id: 'r', kind: 'entity', name: null, parent: null, record: null, stamps: '' }
    const records = [broken] as unknown as Extract<WriteJob, { kind: 'commit' }>['records']
    await expect(writer.write(aCommit({ clients: [], records }))).rejects.toThrow(/NOT NULL/)
    await expect(writer.write({ kind: 'create-model', model })).rejects.toThrow(/UNIQUE/)
    expect(count('records')).toBe(0)
    expect(await writer.write(aCommit())).toBe(true)
  })

  it('takes no harm from a job that cannot be sent: the answers stay those of their jobs', async () => {
    const unsendable = { ...aCommit(), clients: [() => 'no data'] } as unknown as WriteJob
    await expect(writer.write(unsendable)).rejects.toThrow()
    await expect(writer.write({ kind: 'create-model', model })).rejects.toThrow(/UNIQUE/)
    expect(await writer.write(aCommit({ seq: 9 }))).toBe(false)
    expect(await writer.write(aCommit())).toBe(true)
  })

  it('keeps the order of what it is given', async () => {
    const jobs = [1, 2, 3, 4, 5].map((lastClientSeq) =>
      writer.write(aCommit({ clients: [{ ...client, lastClientSeq }] })),
    )
    expect(await Promise.all(jobs)).toEqual([true, true, true, true, true])
    expect(database.$client.prepare('SELECT last_client_seq FROM clients').pluck().get()).toBe(5)
  })
})

describe('the thread of the writer', () => {
  let folder: TemporaryFolder
  let path: string
  beforeEach(async () => {
    folder = await makeTemporaryFolder()
    path = join(folder.path, 'c360.db')
    openDatabase(path, migrationsFolder).$client.close()
  })
  afterEach(() => folder.remove())

  it('when it dies, leaves nobody waiting: not those who wait, nor those who come', async () => {
    let thread: Worker | undefined
    process.once('worker', (started: Worker) => {
      thread = started
    })
    const deaths: string[] = []
    const writer = await startThreadWriter(path, (fault) => deaths.push(fault.message))
    const waiting = Array.from({ length: 50 }, () => writer.write({ kind: 'create-model', model }).catch(String))
    const terminated = thread?.terminate()
    // Written before the end or not, but answered.
    expect(await Promise.all(waiting)).toHaveLength(50)
    await terminated
    await expect(writer.write(aCommit())).rejects.toThrow(/has ended/)
    expect(deaths).toEqual(['The thread that writes to the database has ended.'])
    await writer.close()
  }, 30_000)

  it('once closed has written what it was given, and refuses more', async () => {
    const writer = await startThreadWriter(path, () => undefined)
    const written = writer.write({ kind: 'create-model', model })
    const closed = writer.close()
    await expect(writer.write(aCommit())).rejects.toThrow(/closed/)
    expect(await written).toBe(true)
    await closed
    await writer.close()
  }, 30_000)

  it('that cannot open the database is a refusal to start', async () => {
    await expect(startThreadWriter(join(folder.path, 'none', 'c360.db'), () => undefined)).rejects.toThrow(/directory/)
  }, 30_000)
})

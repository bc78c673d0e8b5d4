import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ModelRecord } from '@c360/model'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase, type StudioDatabase } from '../storage/open-database.ts'
import { createSqliteStore } from '../storage/sqlite-store.ts'
import { createDirectWriter } from '../storage/writer/writer.ts'
import { anEntity } from '../testing/push-input.ts'
import { makeTemporaryFolder, type TemporaryFolder } from '../testing/temporary-folder.ts'
import { type Background, type BackgroundLimits, createBackground } from './background.ts'

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))
const modelId = 'm'
const check = { kind: 'check', modelId, today: '2026-01-01' } as const
const forEver = new AbortController().signal

let folder: TemporaryFolder
let path: string
let database: StudioDatabase
let background: Background
beforeAll(async () => {
  folder = await makeTemporaryFolder()
  path = join(folder.path, 'c360.db')
  database = openDatabase(path, migrationsFolder)
  const store = createSqliteStore(database, createDirectWriter(database))
  await store.models.create({ id: modelId, epoch: 'e', schemaVersion: 1, at: 1 })
  const records: readonly ModelRecord[] = [{ id: 'model', kind: 'model', name: 'Retail' }, anEntity()]
  await store.commit({ modelId, knownSeq: 0, clientIds: [], commandIds: [], undoOfIds: [] }, () => ({
    writes: {
      entries: [],
      records: records.map((record) => ({ record, stamps: { added: 1 } })),
      removedRecordIds: [],
      clients: [],
      rejections: [],
    },
    outcome: null,
  }))
})
afterAll(async () => {
  database.$client.close()
  await folder.remove()
})
afterEach(() => background.close())

function open(limits: Partial<BackgroundLimits> = {}): void {
  background = createBackground(path, { timeMs: 60_000, waiting: 20, ...limits })
}
const refused = (code: string) => ({ ok: false, error: { code } })
const done = { ok: true, value: [{ code: 'structure/missing-key', target: 'ent_1' }] }

describe('work in the background', () => {
  it('is done one after the other, each with its own answer', async () => {
    open()
    const json = { kind: 'export', modelId, exporter: 'model-json', options: {} } as const
    const outcomes = await Promise.all(
      [check, json, { ...check, modelId: 'none' }].map((job) => background.run(job, forEver)),
    )
    expect(outcomes[0]).toMatchObject({
      ok: true,
      value: expect.arrayContaining([expect.objectContaining(done.value[0] ?? {})]),
    })
    expect(outcomes[1]).toMatchObject({ ok: true, value: { files: [{ path: 'retail.c360.json' }], findings: [] } })
    expect(outcomes[2]).toMatchObject(refused('model/not-found'))
  })

  it('that takes too long is ended, and the next is done by a new thread', async () => {
    open({ timeMs: 0 })
    expect(await background.run(check, forEver)).toMatchObject(refused('background/too-long'))
    expect(await background.run(check, forEver)).toMatchObject(refused('background/too-long'))
  })

  it('beyond what may wait is refused at once', async () => {
    open({ waiting: 2 })
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => background.run(check, forEver)))
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([true, true, true, false])
    expect(outcomes[3]).toMatchObject(refused('background/busy'))
  })

  it('that nobody waits for any more is given up, running or not, and holds up nobody', async () => {
    open()
    const running = new AbortController()
    const waiting = new AbortController()
    const outcomes = [running.signal, waiting.signal, forEver].map((signal) => background.run(check, signal))
    waiting.abort()
    running.abort()
    expect(await outcomes[0]).toMatchObject(refused('background/given-up'))
    expect(await outcomes[1]).toMatchObject(refused('background/given-up'))
    expect((await outcomes[2])?.ok).toBe(true)
  })

  it('rejects where the stored model is broken, and goes on', async () => {
    open()
    database.$client.prepare(`UPDATE records SET record = '{' WHERE id = 'ent_1'`).run()
    await expect(background.run(check, forEver)).rejects.toThrow(/JSON/)
    database.$client.prepare(`UPDATE records SET record = ? WHERE id = 'ent_1'`).run(JSON.stringify(anEntity()))
    expect((await background.run(check, forEver)).ok).toBe(true)
  })

  it('ends with the server, and leaves nobody waiting', async () => {
    open()
    const outcomes = [1, 2].map(() => background.run(check, forEver))
    await background.close()
    for (const outcome of await Promise.all(outcomes)) expect(outcome).toMatchObject(refused('background/busy'))
    expect(await background.run(check, forEver)).toMatchObject(refused('background/busy'))
  })
})

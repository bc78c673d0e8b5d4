import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { PushInput, PushResult } from '@c360/sync'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openExamples } from './models/example-models.ts'
import { firstExample } from './models/seed-example.ts'
import { readSettings, type Settings } from './settings.ts'
import { startServer } from './start-server.ts'
import { openDatabase } from './storage/open-database.ts'
import { StartError } from './storage/start-error.ts'
import { createDirectWriter } from './storage/writer/writer.ts'
import { anEntity, epochOf, pushInput } from './testing/push-input.ts'
import { startTestServer } from './testing/start-test-server.ts'
import { makeTemporaryFolder, type TemporaryFolder } from './testing/temporary-folder.ts'
import { TestBrowser } from './testing/test-browser.ts'

const silent = pino({ level: 'silent' })
let folder: TemporaryFolder
beforeEach(async () => {
  folder = await makeTemporaryFolder()
})
afterEach(() => folder.remove())

const settingsWith = (change: Partial<Settings>): Settings => {
  const settings = readSettings({ PORT: '0', C360_DATA: join(folder.path, 'data') })
  if ('problems' in settings) throw new Error(settings.problems.join())
  return { ...settings, ...change }
}

const adding = (index: number): PushInput['commands'][number] => {
  const operations = [{ op: 'add' as const, record: anEntity({ id: `ent_${index}` }) }]
  return { commandId: `command-${index}`, clientSeq: 1, name: 'add-entity', operations }
}

describe('starting', () => {
  it('says which port is taken and how to choose another, and lets the data folder go', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    const start = startServer(settingsWith({ port }), silent, { writer: 'direct' })
    await expect(start).rejects.toThrow(StartError)
    await expect(start).rejects.toThrow(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=`,
    )
    other.close()
    const server = await startServer(settingsWith({}), silent, { writer: 'direct' })
    await server.close()
  })

  it('refuses a data folder that another server holds', async () => {
    const server = await startServer(settingsWith({}), silent, { writer: 'direct' })
    await expect(startServer(settingsWith({}), silent, { writer: 'direct' })).rejects.toThrow(
      /in use by another C360 Studio/,
    )
    await server.close()
  })

  it('gives a new data folder the example, once', async () => {
    const examples = await openExamples(settingsWith({}).examplesFolder).list()
    const example = examples.find(({ id }) => id === firstExample)
    expect(example?.entityCount).toBeGreaterThan(0)
    for (const start of ['first', 'second']) {
      const server = await startServer(settingsWith({}), silent, { writer: 'direct' })
      const browser = await TestBrowser.open(server.url)
      expect([start, await browser.query('models.list')]).toEqual([
        start,
        [expect.objectContaining({ name: 'Retail Customer 360', entityCount: 29 })],
      ])
      await server.close()
    }
  })

  it('makes up for a first start that died before the example was there', async () => {
    const settings = settingsWith({})
    const path = join(settings.dataFolder, 'c360.db')
    mkdirSync(settings.dataFolder, { recursive: true })
    const database = openDatabase(path, settings.migrationsFolder)
    const half = { id: 'mdl_half', epoch: 'e', seq: 0, schemaVersion: 1, createdAt: 1, updatedAt: 1, removedAt: null }
    await createDirectWriter(database).write({ kind: 'create-model', model: half })
    database.$client.close()
    const server = await startServer(settings, silent, { writer: 'direct' })
    const browser = await TestBrowser.open(server.url)
    expect(await browser.query('models.list')).toEqual([expect.objectContaining({ name: 'Retail Customer 360' })])
    await server.close()
  })

  it('gives nobody the example again who removed it', async () => {
    const first = await startServer(settingsWith({}), silent, { writer: 'direct' })
    const browser = await TestBrowser.open(first.url)
    const [example] = (await browser.query('models.list')) as readonly { readonly id: string }[]
    expect(await browser.mutate('models.remove', { modelId: example?.id })).toBeNull()
    await first.close()
    const second = await startServer(settingsWith({}), silent, { writer: 'direct' })
    expect(await (await TestBrowser.open(second.url)).query('models.list')).toEqual([])
    await second.close()
  })

  it('goes on with an empty list where the examples are missing', async () => {
    const server = await startServer(settingsWith({ examplesFolder: join(folder.path, 'none') }), silent, {
      writer: 'direct',
    })
    const browser = await TestBrowser.open(server.url)
    expect(await browser.query('models.list')).toEqual([])
    expect(await browser.query('models.listExamples')).toEqual([])
    await server.close()
  })
})

describe('stopping', () => {
  it('answers what has been asked, and ends although browsers keep connections open', async () => {
    const server = await startTestServer()
    const browser = await TestBrowser.open(server.url)
    const asked = Array.from({ length: 20 }, () =>
      browser.mutate('models.create', { name: 'x' }).catch(() => 'cut off'),
    )
    await server.stop()
    for (const answer of await Promise.all(asked)) {
      expect([
        expect.objectContaining({ modelId: expect.any(String) }),
        expect.objectContaining({ code: 'server/busy' }),
        'cut off',
      ]).toContainEqual(answer)
    }
    await expect(fetch(`${server.url}/health`)).rejects.toThrow()
    expect(server.faults).toEqual([])
  })

  it('in the middle of commits loses nothing that it acknowledged', async () => {
    const settings = settingsWith({})
    const first = await startServer(settings, silent)
    const ann = await TestBrowser.open(first.url)
    const modelId = await ann.createModel()
    const epoch = await epochOf(ann, modelId)
    const pushes = Array.from({ length: 60 }, async (_, index) => {
      const answer = await ann
        .mutate('sync.push', await pushInput(ann, modelId, { clientId: `c${index}`, epoch, commands: [adding(index)] }))
        .catch(() => undefined)
      return (answer as PushResult | undefined)?.results[0]?.status === 'applied' ? [`ent_${index}`] : []
    })
    // Some are answered by now, some wait for the disk, some have not arrived.
    await Promise.any(pushes)
    await first.close()
    const acknowledged = (await Promise.all(pushes)).flat()
    const second = await startServer(settings, silent, { writer: 'direct' })
    const { json } = await (await TestBrowser.open(second.url)).ask(`/models/${modelId}/records`)
    const stored = (json as { readonly records: readonly { readonly id: string }[] }).records.map(({ id }) => id)
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(stored).toEqual(expect.arrayContaining(acknowledged))
    await second.close()
  }, 30_000)
})

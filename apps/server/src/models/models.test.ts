import { createHash } from 'node:crypto'
import { type ModelRecord, schemaVersion } from '@c360/model'
import type { LoadedModel, PullResult } from '@c360/sync'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anEntity, epochOf, pushInput } from '../testing/push-input.ts'
import { startTestServer, type TestServer } from '../testing/start-test-server.ts'
import { TestBrowser } from '../testing/test-browser.ts'

let server: TestServer
let browser: TestBrowser
let modelId: string
beforeAll(async () => {
  server = await startTestServer()
  browser = await TestBrowser.open(server.url)
})
beforeEach(async () => {
  modelId = await browser.createModel('Retail "C360" 🦊')
})
afterAll(() => server.stop())

const listed = async () => (await browser.query('models.list')) as { readonly id: string; readonly name: string }[]
const aFile = (records: readonly ModelRecord[], version: number = schemaVersion): string =>
  JSON.stringify({ format: 'c360-model', schemaVersion: version, records })
const properties: ModelRecord = { id: 'model', kind: 'model', name: 'Uploaded' }

describe('the list of models', () => {
  it('shows a new model with its name, and a later name', async () => {
    expect((await listed())[0]).toMatchObject({ id: modelId, name: 'Retail "C360" 🦊', entityCount: 0 })
    await browser.mutate('models.rename', { modelId, name: '  Other  ' })
    expect((await listed())[0]).toMatchObject({ id: modelId, name: 'Other' })
    expect(await browser.mutate('models.rename', { modelId: 'mdl_none', name: 'x' })).toMatchObject({
      code: 'model/not-found',
    })
  })

  it('hides a removed model everywhere, and a restored one is whole again', async () => {
    await browser.mutate('sync.push', await pushInput(browser, modelId, { clientId: 'a' }))
    const before = await browser.ask(`/models/${modelId}/file`)
    expect(await browser.mutate('models.remove', { modelId })).toBeNull()
    expect((await listed()).map(({ id }) => id)).not.toContain(modelId)
    for (const what of ['records', 'file'])
      expect((await browser.ask(`/models/${modelId}/${what}`)).code).toBe('model/not-found')
    expect(await browser.mutate('models.remove', { modelId })).toMatchObject({ code: 'model/not-found' })
    expect(await browser.mutate('models.rename', { modelId, name: 'x' })).toMatchObject({ code: 'model/not-found' })
    expect(await browser.mutate('models.restore', { modelId })).toBeNull()
    expect((await browser.ask(`/models/${modelId}/file`)).text).toBe(before.text)
  })

  it('refuses a name without visible text', async () => {
    for (const name of ['', '   ', '\u0000', 'x'.repeat(10_000), 5, null]) {
      expect(await browser.mutate('models.create', { name })).toMatchObject({ code: 'request/invalid' })
    }
  })

  it('knows no example that is not in its folder', async () => {
    for (const example of ['none', '..', '../apps', '', '__proto__']) {
      expect(await browser.mutate('models.createFromExample', { example })).toMatchObject({ code: 'example/not-found' })
    }
  })

  it('makes a copy of each example that it lists', async () => {
    for (const example of (await browser.query('models.listExamples')) as { id: string; entityCount: number }[]) {
      const copy = (await browser.mutate('models.createFromExample', { example: example.id })) as { modelId: string }
      expect((await listed())[0]).toMatchObject({ id: copy.modelId, entityCount: example.entityCount })
    }
  })
})

describe('the records of a model', () => {
  it('come in one read, as stored, and not again while nothing has changed', async () => {
    await browser.mutate('sync.push', await pushInput(browser, modelId, { clientId: 'a' }))
    const answer = await browser.ask(`/models/${modelId}/records`)
    const loaded = answer.json as LoadedModel
    expect(loaded).toMatchObject({ seq: 2, schemaVersion })
    expect(loaded.records).toContainEqual(anEntity())
    const etag = answer.headers.get('etag') ?? ''
    expect(etag).toContain(`${loaded.epoch}.2.${schemaVersion}`)
    const again = await browser.ask(`/models/${modelId}/records`, { headers: { 'if-none-match': etag } })
    expect([again.status, again.text]).toEqual([304, ''])
    await browser.mutate('models.rename', { modelId, name: 'Newer' })
    expect((await browser.ask(`/models/${modelId}/records`, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })

  it('come compressed and complete when there are many', async () => {
    const records = Array.from({ length: 3_000 }, (_, index) =>
      anEntity({ id: `ent_${String(index).padStart(5, '0')}`, name: hash(index) }),
    )
    const { json } = await browser.post('/models/file', aFile([properties, ...records]))
    const large = (json as { modelId: string }).modelId
    const answer = await browser.ask(`/models/${large}/records`, { headers: { 'accept-encoding': 'br, gzip' } })
    expect(answer.headers.get('content-encoding')).toBe('br')
    expect((answer.json as LoadedModel).records).toEqual([...records, properties])
  })

  it('are one state, whatever is written while they are read', async () => {
    const input = await pushInput(browser, modelId, { clientId: 'a' })
    const write = async (): Promise<void> => {
      for (let clientSeq = 1; clientSeq <= 30; clientSeq += 1) {
        const record = anEntity({ id: `ent_${clientSeq}` })
        const command = {
          commandId: `c${clientSeq}`,
          clientSeq,
          name: 'edit' as const,
          operations: [{ op: 'add' as const, record }],
        }
        await browser.mutate('sync.push', { ...input, commands: [command] })
      }
    }
    const read = async (): Promise<void> => {
      for (let round = 0; round < 30; round += 1) {
        const { seq, records } = (await browser.ask(`/models/${modelId}/records`)).json as LoadedModel
        expect(records.filter(({ kind }) => kind === 'entity')).toHaveLength(seq - 1)
      }
    }
    await Promise.all([write(), read()])
  })
})

describe('a model as a file', () => {
  it('goes out and comes back identical, ids included', async () => {
    await browser.mutate('sync.push', await pushInput(browser, modelId, { clientId: 'a' }))
    const file = await browser.ask(`/models/${modelId}/file`)
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="retail-c360.c360.json"')
    const { json } = await browser.post('/models/file', file.text)
    const copy = (json as { modelId: string }).modelId
    expect(copy).not.toBe(modelId)
    expect((await browser.ask(`/models/${copy}/file`)).text).toBe(file.text)
  })

  it('is one command in the log, one undo', async () => {
    const { json } = await browser.post('/models/file', aFile([properties, anEntity()]))
    const copy = (json as { modelId: string }).modelId
    const page = (await browser.query('sync.pull', {
      modelId: copy,
      epoch: await epochOf(browser, copy),
      since: 0,
    })) as PullResult
    expect(page).toMatchObject({ events: [{ seq: 1, name: 'import' }], headSeq: 1, more: false })
  })

  it.each([
    ['no JSON', '{"format":', 'file/not-json'],
    ['nothing', '', 'file/not-json'],
    ['another file', '{"nodes":[]}', 'file/not-a-model'],
    ['a newer model', aFile([properties], schemaVersion + 1), 'file/newer'],
    ['an unknown kind', aFile([properties, { id: 'x', kind: 'wormhole' } as never]), 'file/bad-record'],
    ['a NUL', aFile([properties, anEntity({ name: 'a\u0000b' })]), 'file/bad-record'],
    [
      'half a surrogate',
      aFile([properties, anEntity({ name: 'a' })]).replace('"name":"a"', '"name":"\\ud800"'),
      'file/bad-record',
    ],
    ['a dangling reference', aFile([properties, anEntity({ supertype: 'ent_gone' })]), 'file/dangling-reference'],
    [
      '__proto__ as a key',
      aFile([properties, anEntity()]).replace('"archetype"', '"__proto__":{"polluted":1},"archetype"'),
      'file/bad-record',
    ],
    [
      '__proto__ deep inside',
      aFile([properties, anEntity({ customProperties: { a: 1 } })]).replace(
        '"a":1',
        '"a":{"__proto__":{"polluted":1}}',
      ),
      'file/bad-record',
    ],
  ])('is refused with its reason when it is %s, and nothing is stored', async (_, text, code) => {
    const before = (await listed()).length
    const answer = await browser.post('/models/file', text)
    expect([answer.status, answer.code]).toEqual([422, code])
    expect((answer.json as { message: string }).message).toMatch(/^[A-Z].{20,}/s)
    expect((await listed()).length).toBe(before)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('is refused above 16 MB, also at 50 MB, and the answer arrives', async () => {
    for (const sizeBytes of [16 * 1024 * 1024 + 1, 50 * 1024 * 1024]) {
      const answer = await browser.post('/models/file', `"${'x'.repeat(sizeBytes - 2)}"`)
      expect([answer.status, answer.code]).toEqual([413, 'file/too-large'])
    }
  })

  it('is read up to 16 MB', async () => {
    const description = 'd'.repeat(90_000)
    const records = Array.from({ length: 175 }, (_, index) => anEntity({ id: `ent_${index}`, description }))
    const text = aFile([properties, ...records]).padEnd(16 * 1024 * 1024, ' ')
    const answer = await browser.post('/models/file', text)
    expect(answer.status).toBe(200)
    const copy = (answer.json as { modelId: string }).modelId
    expect(((await browser.ask(`/models/${copy}/records`)).json as LoadedModel).records).toHaveLength(176)
  })

  it('may carry a name with quotes, emoji and 10,000 characters of text', async () => {
    const name = `"quoted" 'single' \\ / 🦊 \u202e \n ${'x'.repeat(500)}`
    const records = [{ ...properties, name }, anEntity({ name, description: '🦊'.repeat(5_000) })]
    const { json } = await browser.post('/models/file', aFile(records as ModelRecord[]))
    const copy = (json as { modelId: string }).modelId
    expect(new Set(((await browser.ask(`/models/${copy}/records`)).json as LoadedModel).records)).toEqual(
      new Set(records),
    )
    expect((await browser.ask(`/models/${copy}/file`)).status).toBe(200)
  })
})

describe('the limits of a push', () => {
  it('are 256 kB for several commands and 16 MB for one', async () => {
    const input = await pushInput(browser, modelId, { clientId: 'a' })
    const command = (clientSeq: number, sizeBytes: number) => ({
      commandId: `c${clientSeq}`,
      clientSeq,
      name: 'import' as const,
      operations: Array.from({ length: Math.ceil(sizeBytes / 90_000) }, (_, index) => ({
        op: 'add' as const,
        record: anEntity({ id: `ent_${clientSeq}_${index}`, description: 'd'.repeat(90_000) }),
      })),
    })
    const several = { ...input, commands: [command(1, 180_000), command(2, 180_000)] }
    expect(await browser.mutate('sync.push', several)).toMatchObject({ code: 'request/too-large' })
    const one = { ...input, commands: [command(1, 3_000_000)] }
    expect(await browser.mutate('sync.push', one)).toMatchObject({ results: [{ status: 'applied' }] })
    const tooLarge = { ...input, commands: [command(2, 17_000_000)] }
    expect(await browser.mutate('sync.push', tooLarge)).toMatchObject({ code: 'request/too-large' })
  })
})

function hash(index: number): string {
  return createHash('sha256').update(String(index)).digest('hex')
}

import type { LoadedModel, StoredVersion } from '@c360/sync'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anEntity, epochOf, pushInput } from '../testing/push-input.ts'
import { startTestServer, type TestServer } from '../testing/start-test-server.ts'
import { TestBrowser } from '../testing/test-browser.ts'

let server: TestServer
let browser: TestBrowser
let modelId: string
beforeAll(async () => {
  // As in earnest: what is published goes to another thread.
  server = await startTestServer({ writer: 'thread' })
  browser = await TestBrowser.open(server.url)
})
beforeEach(async () => {
  modelId = await browser.createModel()
})
afterAll(() => server.stop())

const list = async () => (await browser.query('versions.list', { modelId })) as readonly StoredVersion[]
const recordsOf = (number: number) => browser.ask(`/models/${modelId}/versions/${number}/records`)
const publish = (fields: object = {}) => browser.mutate('versions.publish', { modelId, notes: 'First.', ...fields })
const addEntity = async () => browser.mutate('sync.push', await pushInput(browser, modelId, { clientId: 'a' }))

describe('publishing a version', () => {
  it('keeps the committed state under the next number, and says who and when', async () => {
    await addEntity()
    expect(await publish({ notes: '  First.  ', name: ' Spring ' })).toEqual({ number: 1, seq: 2 })
    expect(await publish({ notes: '' })).toEqual({ number: 2, seq: 2 })
    const me = await browser.query('people.me')
    const epoch = await epochOf(browser, modelId)
    const first = { number: 1, name: 'Spring', notes: 'First.', by: me, seq: 2, epoch, entityCount: 1, recordCount: 3 }
    expect(await list()).toMatchObject([{ number: 2, notes: '' }, first])
  })

  it('gives its records in the form of the model, compressed or not', async () => {
    await addEntity()
    await publish()
    const model = (await browser.ask(`/models/${modelId}/records`)).json as LoadedModel
    const version = await recordsOf(1)
    expect(version.json).toEqual(model)
    expect(
      (await browser.ask(`/models/${modelId}/versions/1/records`, { headers: { 'accept-encoding': '' } })).json,
    ).toEqual(model)
    const tag = version.headers.get('etag') ?? ''
    const again = await browser.ask(`/models/${modelId}/versions/1/records`, { headers: { 'if-none-match': tag } })
    expect([again.status, again.text]).toEqual([304, ''])
  })

  it('is not touched by edits, undo, removal and restoring', async () => {
    await addEntity()
    await publish()
    const published = await recordsOf(1)
    const undo = { commandId: 'undo', clientSeq: 2, name: 'edit' as const, undoOf: ['a-1'] }
    await browser.mutate('sync.push', await pushInput(browser, modelId, { clientId: 'a', commands: [undo] }))
    expect(((await browser.ask(`/models/${modelId}/records`)).json as LoadedModel).records).toHaveLength(2)
    await browser.mutate('models.remove', { modelId })
    expect((await recordsOf(1)).code).toBe('model/not-found')
    expect(await browser.query('versions.list', { modelId })).toMatchObject({ code: 'model/not-found' })
    expect(await publish()).toMatchObject({ code: 'model/not-found' })
    await browser.mutate('models.restore', { modelId })
    const after = await recordsOf(1)
    expect([after.text, after.headers.get('etag')]).toEqual([published.text, published.headers.get('etag')])
    expect(published.text).toContain(anEntity().id)
  })

  it('publishes nothing where the model is not at the expected seq', async () => {
    await addEntity()
    const refused = { code: 'version/model-moved' }
    expect(await publish({ expectedSeq: 1 })).toMatchObject(refused)
    expect(await list()).toEqual([])
    expect(await publish({ expectedSeq: 2 })).toEqual({ number: 1, seq: 2 })
  })

  it('refuses what is no version', async () => {
    for (const fields of [
      { notes: 5 },
      { notes: 'x'.repeat(20_001) },
      { name: '  ' },
      { expectedSeq: -1 },
      { number: 7 },
    ]) {
      expect(await publish(fields)).toMatchObject({ code: 'request/invalid' })
    }
    expect((await recordsOf(1)).code).toBe('version/not-found')
  })
})

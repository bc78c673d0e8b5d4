import type { Exported } from '@c360/formats'
import { exporters } from '@c360/formats'
import type { Finding } from '@c360/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pushInput } from '../testing/push-input.ts'
import { startTestServer, type TestServer } from '../testing/start-test-server.ts'
import { TestBrowser } from '../testing/test-browser.ts'

let server: TestServer
let browser: TestBrowser
let modelId: string
beforeAll(async () => {
  server = await startTestServer()
  browser = await TestBrowser.open(server.url)
  modelId = await browser.createModel()
  await browser.mutate('versions.publish', { modelId, notes: 'Empty.' })
  await browser.mutate('sync.push', await pushInput(browser, modelId, { clientId: 'a' }))
  await browser.mutate('versions.publish', { modelId, notes: 'With an entity.' })
})
afterAll(() => server.stop())

const check = (fields: object = {}) => browser.query('check', { modelId, ...fields })
const exportAs = (exporter: string, fields: object = {}) => browser.query('export', { modelId, exporter, ...fields })

describe('check', () => {
  it('answers with what the rules find, and with a baseline only with what is new', async () => {
    const findings = (await check()) as readonly Finding[]
    expect(findings).toContainEqual(expect.objectContaining({ code: 'structure/missing-key', target: 'ent_1' }))
    expect(await check({ baseline: 1 })).toEqual(findings.filter(({ target }) => target === 'ent_1'))
    expect(await check({ baseline: 2 })).toEqual([])
  })

  it('refuses what is not there', async () => {
    expect(await check({ modelId: 'mdl_none' })).toMatchObject({ code: 'model/not-found' })
    expect(await check({ baseline: 3 })).toMatchObject({ code: 'version/not-found' })
  })
})

describe('export', () => {
  it.each(exporters.map(({ id }) => id))('writes %s', async (id) => {
    const exported = (await exportAs(id)) as Exported
    expect(Array.isArray(exported.files)).toBe(true)
    expect(await exportAs(id, { version: 2 })).toEqual(exported)
  })

  it('writes a version as it was', async () => {
    const file = await browser.ask(`/models/${modelId}/file`)
    expect(await exportAs('model-json')).toMatchObject({ files: [{ text: file.text }] })
    const [first] = ((await exportAs('model-json', { version: 1 })) as Exported).files
    expect(first?.text).not.toContain('ent_1')
  })

  it('refuses an unknown exporter, and options one by one', async () => {
    expect(await exportAs('none')).toMatchObject({
      code: 'export/unknown-exporter',
      message: expect.stringMatching(/ddl/),
    })
    expect(await exportAs('ddl', { options: { dialect: 'oracle', colour: 1, target: 5 } })).toMatchObject({
      code: 'export/bad-options',
      message: expect.stringMatching(/“dialect” is one of .*“target” .*“colour”/),
    })
    expect(await exportAs('ddl', { options: { target: 'Lake' } })).toMatchObject({ code: 'export/bad-options' })
    expect(await exportAs('ddl', { modelId: 'mdl_none' })).toMatchObject({ code: 'model/not-found' })
    expect(await exportAs('ddl', { version: 9 })).toMatchObject({ code: 'version/not-found' })
  })
})

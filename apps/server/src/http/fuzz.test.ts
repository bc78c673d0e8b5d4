import { intentNames, schemaVersion } from '@c360/model'
import { protocolVersion } from '@c360/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anEntity, epochOf } from '../testing/push-input.ts'
import { startTestServer, type TestServer } from '../testing/start-test-server.ts'
import { TestBrowser } from '../testing/test-browser.ts'
import { appRouter } from './app-router.ts'

let server: TestServer
let browser: TestBrowser
let modelId: string
let epoch: string
beforeAll(async () => {
  server = await startTestServer()
  browser = await TestBrowser.open(server.url)
  modelId = await browser.createModel()
  epoch = await epochOf(browser, modelId)
})
afterAll(() => server.stop())

/** Text that has broken programs before. */
const nastyText = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '',
    '\u0000',
    '\ud800',
    '🦊',
    '"',
    "'; DROP TABLE models; --",
    '../..',
  ),
  fc.string({ unit: 'binary' }),
  fc.integer({ min: 1, max: 12_000 }).map((length) => 'x'.repeat(length)),
)
const nastyJson = fc
  .oneof(
    fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }),
    nastyText,
    fc.constantFrom(null, -1, 0, 1.5, 1e308, Number.MAX_SAFE_INTEGER + 2, true, [], {}),
    fc.array(nastyText, { maxLength: 5 }),
    fc.dictionary(nastyText, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 }),
  )
  .map((value) => JSON.stringify(value) ?? 'null')

/** JSON text of a value in which one part has been replaced by something else. */
function spoiled(valid: unknown): fc.Arbitrary<string> {
  const places = placesIn(valid)
  return fc
    .tuple(fc.constantFrom(...places), nastyJson, fc.boolean())
    .map(([place, replacement, inKey]) =>
      JSON.stringify(replaceAt(valid, place, 'SPOILED', inKey)).replace('"SPOILED"', () => replacement),
    )
}

function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]))]
}

function replaceAt(value: unknown, [key, ...rest]: readonly string[], by: string, alsoAdd: boolean): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return by
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? replaceAt(item, rest, by, alsoAdd) : item))
  const changed = Object.entries(value).map(([name, member]) => [
    name,
    name === key ? replaceAt(member, rest, by, alsoAdd) : member,
  ])
  return Object.fromEntries(alsoAdd && rest.length === 0 ? [...changed, ['__extra__', by]] : changed)
}

const validInputs: Readonly<Record<string, () => unknown>> = {
  check: () => ({ modelId, baseline: 1 }),
  export: () => ({
    modelId,
    version: 1,
    exporter: 'ddl',
    options: { dialect: 'postgres', target: 'tgt_1', comments: true },
  }),
  'models.create': () => ({ name: 'Retail' }),
  'models.createFromExample': () => ({ example: 'retail-c360' }),
  'models.rename': () => ({ modelId, name: 'Retail' }),
  'models.remove': () => ({ modelId: 'mdl_gone' }),
  'models.restore': () => ({ modelId: 'mdl_gone' }),
  'people.rename': () => ({ name: 'Ann', colour: 'teal' }),
  'sync.push': () => ({
    modelId,
    epoch,
    clientId: 'client-1',
    schemaVersion,
    commands: [
      {
        commandId: 'command-1',
        clientSeq: 1,
        name: intentNames[0],
        groupId: 'g',
        operations: [{ op: 'add', record: anEntity({ customProperties: { a: [1, { b: null }] } }) }],
      },
      {
        commandId: 'command-2',
        clientSeq: 2,
        name: 'edit',
        operations: [
          { op: 'set', id: 'ent_1', fields: { name: 'x', label: null } },
          { op: 'remove', id: 'ent_1' },
        ],
      },
      { commandId: 'command-3', clientSeq: 3, name: 'edit', undoOf: ['command-1'] },
    ],
  }),
  'sync.pull': () => ({ modelId, epoch, since: 0 }),
  'versions.list': () => ({ modelId }),
  'versions.publish': () => ({ modelId, notes: 'First.', name: 'Spring', expectedSeq: 1 }),
  'models.list': () => undefined,
  'models.listExamples': () => undefined,
  'people.me': () => undefined,
}

const numRuns = 60

describe('any JSON is answered with a code', () => {
  it('knows a sound input of every procedure', () => {
    expect(Object.keys(validInputs).sort()).toEqual(Object.keys(appRouter._def.procedures).sort())
  })

  it.each(Object.keys(validInputs))(
    'by %s',
    async (procedure) => {
      const valid = validInputs[procedure]?.()
      const body = fc.oneof(
        { weight: 1, arbitrary: nastyJson },
        { weight: 3, arbitrary: valid === undefined ? nastyJson : spoiled(valid) },
      )
      await fc.assert(
        fc.asyncProperty(body, fc.boolean(), async (text, asQuery) => {
          const search = `?input=${encodeURIComponent(text.slice(0, 10_000).replace(/\p{Surrogate}/gu, ''))}`
          const answer = asQuery
            ? await browser.ask(`/trpc/${procedure}${search}`)
            : await browser.post(`/trpc/${procedure}`, text)
          expectAnswered(answer)
        }),
        { numRuns },
      )
    },
    60_000,
  )

  it('at addresses that do not exist, in batches that do not fit', async () => {
    for (const path of [
      '__proto__',
      'constructor',
      'models',
      'models.',
      'models.list.x',
      ',',
      '%00',
      'x'.repeat(4_000),
    ]) {
      expectAnswered(await browser.post(`/trpc/${encodeURIComponent(path)}`, '{}'), [404])
      expectAnswered(await browser.ask(`/trpc/${encodeURIComponent(path)}`), [404])
    }
    for (const input of ['[]', '{}', 'null', '7', '{"0":{"name":5},"1":7}', '{"__proto__":{"0":{}}}']) {
      expectAnswered(await browser.post('/trpc/models.create,models.rename,nothing?batch=1', input))
      expectAnswered(await browser.ask(`/trpc/sync.pull,models.list?batch=1&input=${encodeURIComponent(input)}`))
      expectAnswered(await browser.ask(`/trpc/sync.pull?batch=1&batch=1&input=a&input=${encodeURIComponent(input)}`))
    }
  })

  it('as a model file', async () => {
    const file = {
      format: 'c360-model',
      schemaVersion,
      records: [{ id: 'model', kind: 'model', name: 'x' }, anEntity()],
    }
    await fc.assert(
      fc.asyncProperty(fc.oneof(nastyJson, spoiled(file)), async (text) =>
        expectAnswered(await browser.post('/models/file', text)),
      ),
      { numRuns },
    )
  }, 60_000)

  it('as the name of a model in an address', async () => {
    for (const id of ['%00', '__proto__', '..%2f..', "';--", 'x'.repeat(4_000), '🦊']) {
      for (const what of ['records', 'file', 'versions/1/records'])
        expectAnswered(await browser.ask(`/models/${id}/${what}`), [404])
    }
  })

  it('as the number of a version in an address', async () => {
    for (const number of ['0', '-1', '1.5', '1e3', '01', '%00', '__proto__', '9'.repeat(4_000), '🦊']) {
      const answer = await browser.ask(`/models/${modelId}/versions/${number}/records`)
      expect([number, answer.status, answer.code]).toEqual([number, 404, 'version/not-found'])
    }
  })

  it('nested a million deep, by every way in', async () => {
    const bomb = `${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`
    for (const path of ['/trpc/sync.push', '/trpc/models.create', '/models/file']) {
      const answer = await browser.post(path, bomb)
      const code = path === '/models/file' ? 'file/too-deep' : 'request/too-deep'
      expect([path, answer.status, answer.code]).toEqual([path, 400, code])
    }
  })

  it('on the socket, by an answer or a goodbye', async () => {
    const hello = { type: 'hello', protocol: protocolVersion, modelId, clientId: 'fuzz', epoch, since: 0 }
    const presence = {
      type: 'presence',
      presence: {
        cursor: { x: 1, y: 2 },
        selection: ['a'],
        lens: 'entities',
        diagram: 'd',
        drag: { ids: ['a'], dx: 1, dy: 1 },
        editing: { recordId: 'a', field: 'name' },
      },
    }
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(nastyJson, spoiled(hello)),
        fc.oneof(nastyJson, spoiled(presence)),
        async (first, second) => {
          const line = browser.connect()
          await line.opened
          line.send(first)
          line.send(hello)
          line.send(second)
          line.send({ type: 'ping' })
          line.send('{')
          // A hello that is valid after all: what came before the room was entered is lost, as this channel may do.
          void line.next('welcome').then(() => line.send('{'))
          expect([1009, 4000, 4002, 4004, 4006, 4009]).toContain(await line.closed)
        },
      ),
      { numRuns },
    )
  }, 60_000)

  it('and all of it left the server sound', async () => {
    expect(server.faults).toEqual([])
    expect((await browser.ask('/health')).json).toEqual({ ok: true })
    const file = await browser.ask(`/models/${modelId}/file`)
    expect((await browser.post('/models/file', file.text)).status).toBe(200)
  })
})

function expectAnswered(
  answer: { status: number; code: string | undefined; text: string },
  statuses?: readonly number[],
): void {
  const isRefused = answer.status !== 200 && answer.status !== 207
  expect(statuses ?? [200, 207, 400, 401, 404, 409, 413, 422], answer.text.slice(0, 500)).toContain(answer.status)
  if (isRefused && answer.text.startsWith('{')) expect(answer.code).toMatch(/^[a-z]+\/[a-z-]+$/)
}

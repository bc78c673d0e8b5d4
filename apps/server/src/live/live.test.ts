import { connect } from 'node:net'
import { closeCodes, limits, protocolVersion } from '@c360/sync'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { pushInput } from '../testing/push-input.ts'
import { startTestServer, type TestServer } from '../testing/start-test-server.ts'
import { type LiveLine, TestBrowser } from '../testing/test-browser.ts'

let server: TestServer
let ann: TestBrowser
let ben: TestBrowser
let modelId: string
const lines: LiveLine[] = []

beforeAll(async () => {
  server = await startTestServer()
  ann = await TestBrowser.open(server.url)
  ben = await TestBrowser.open(server.url)
})
beforeEach(async () => {
  modelId = await ann.createModel()
})
afterEach(() => {
  for (const line of lines.splice(0)) line.close()
})
afterAll(() => server.stop())

const join = async (browser: TestBrowser, clientId: string): Promise<LiveLine> => {
  const line = await browser.join(modelId, clientId)
  lines.push(line)
  return line
}
const presence = { selection: ['ent_1'], lens: 'entities', cursor: { x: 1, y: 2 } }

describe('who may connect', () => {
  it.each([
    ['no cookie', { cookie: '' }, 401],
    ['a forged cookie', { cookie: 'c360_person=abc.def' }, 401],
    ['a foreign origin', { origin: 'http://evil.example' }, 403],
    ['another port of this machine', { origin: 'http://localhost:1' }, 403],
    ['no origin at all', { origin: 'null' }, 403],
    ['a foreign host', { host: 'evil.example' }, 421],
  ])('refuses %s', async (_, headers, status) => {
    await expect(ann.connect(headers).opened).rejects.toThrow(`Unexpected server response: ${status}`)
  })

  it('takes its own origin, and upgrades nowhere else', async () => {
    const line = ann.connect({ origin: server.url })
    lines.push(line)
    await line.opened
    const elsewhere = new WebSocket(`${server.url.replace('http', 'ws')}/trpc`, { headers: { cookie: ann.cookie } })
    await expect(new Promise((_, reject) => elsewhere.once('error', reject))).rejects.toThrow('404')
  })

  it('survives connections that break in the middle of the upgrade', async () => {
    for (let round = 0; round < 20; round += 1) {
      await new Promise<void>((resolve) => {
        const socket = connect(server.port, '127.0.0.1', () => {
          const head = `GET /live HTTP/1.1\r\nHost: localhost:${server.port}\r\nCookie: ${ann.cookie}\r\n`
          socket.write(`${head}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n`)
          socket.write('Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n')
          socket.resetAndDestroy()
        })
        socket.on('error', () => undefined)
        socket.on('close', () => resolve())
      })
    }
    expect((await ann.ask('/health')).status).toBe(200)
  })
})

describe('the first word', () => {
  const hello = { type: 'hello', protocol: protocolVersion, clientId: 'c1', modelId: '' }

  it('is answered with where the log stands and who is there', async () => {
    const line = ann.connect()
    lines.push(line)
    await line.opened
    line.send({ ...hello, modelId })
    expect(await line.next('welcome')).toMatchObject({ headSeq: 1, role: 'editor', peers: [] })
  })

  it.each([
    ['something else', { type: 'ping' }, closeCodes.badMessage],
    ['no JSON', 'hello', closeCodes.badMessage],
    ['another protocol', { ...hello, modelId: 'x', protocol: 99 }, closeCodes.upgrade],
    ['an unknown model', { ...hello, modelId: 'mdl_unknown' }, closeCodes.notFound],
    ['an impossible model', { ...hello, modelId: '../secret' }, closeCodes.badMessage],
  ])('ends the connection when it is %s', async (_, message, code) => {
    const line = ann.connect()
    await line.opened
    line.send(message)
    expect(await line.next('bye')).toMatchObject({ code })
    expect(await line.closed).toBe(code)
  })

  it('may not be binary, nor larger than the limit', async () => {
    const binary = ann.connect()
    await binary.opened
    binary.socket.send(Buffer.from('{}'))
    expect(await binary.closed).toBe(closeCodes.badMessage)
    const large = ann.connect()
    await large.opened
    large.send('x'.repeat(limits.clientMessageSizeBytes + 1))
    expect(await large.closed).toBe(1009)
  })
})

describe('in a model', () => {
  it('everybody hears of an edit once it is on disk, whoever pushed it', async () => {
    const [a, b] = [await join(ann, 'a'), await join(ben, 'b')]
    const answer = await ann.mutate('sync.push', await pushInput(ann, modelId, { clientId: 'a' }))
    expect(answer).toMatchObject({ results: [{ status: 'applied', seq: 2 }], headSeq: 2 })
    const me = await ann.query('people.me')
    for (const line of [a, b]) {
      const { events } = await line.next('events')
      expect(events).toMatchObject([{ seq: 2, clientId: 'a', clientSeq: 1, actor: me, name: 'add-entity' }])
    }
  })

  it('others see a presence stamped with the true person, and its new name at once', async () => {
    const [a, b] = [await join(ann, 'a'), await join(ben, 'b')]
    const me = await ann.query('people.me')
    a.send({ type: 'presence', presence })
    expect((await b.next('presence')).peers).toEqual([{ clientId: 'a', actor: me, presence }])
    const renamed = await ann.mutate('people.rename', { name: 'Ann the Second', colour: 'teal' })
    expect((await b.next('presence')).peers).toEqual([{ clientId: 'a', actor: renamed, presence }])
    a.close()
    expect((await b.next('presence')).left).toEqual(['a'])
  })

  it('people of one name and colour stay two people', async () => {
    const look = { name: 'Calm Otter', colour: 'teal' }
    const [me, other] = [await ann.mutate('people.rename', look), await ben.mutate('people.rename', look)]
    const [a, b, watcher] = [await join(ann, 'a'), await join(ben, 'b'), await join(ann, 'watcher')]
    const own = { ...presence, selection: ['ent_2'] }
    a.send({ type: 'presence', presence })
    b.send({ type: 'presence', presence: own })
    const seen = new Map<string, unknown>()
    while (seen.size < 2) for (const peer of (await watcher.next('presence')).peers) seen.set(peer.clientId, peer)
    expect(seen.get('a')).toEqual({ clientId: 'a', actor: me, presence })
    expect(seen.get('b')).toEqual({ clientId: 'b', actor: other, presence: own })
    expect(me).not.toEqual(other)
    b.close()
    expect(await watcher.next('presence')).toMatchObject({ peers: [], left: ['b'] })
  })

  it('the rename of a model is an edit that everybody sees', async () => {
    const b = await join(ben, 'b')
    await ann.mutate('models.rename', { modelId, name: ' Renamed ' })
    const { events } = await b.next('events')
    expect(events).toMatchObject([
      { name: 'rename', changes: { updated: [{ id: 'model', after: { name: 'Renamed' } }] } },
    ])
  })

  it('nobody edits or sits as the client of somebody else', async () => {
    const a = await join(ann, 'a')
    await ann.mutate('sync.push', await pushInput(ann, modelId, { clientId: 'a' }))
    await a.next('events')
    const operations = [{ op: 'remove' as const, id: 'ent_1' }]
    const commands = [{ commandId: 'forged', clientSeq: 2, name: 'remove' as const, operations }]
    const forged = await pushInput(ben, modelId, { clientId: 'a', commands })
    expect(await ben.mutate('sync.push', forged)).toMatchObject({
      results: [],
      stop: { code: 'FORBIDDEN' },
      headSeq: 2,
    })
    await join(ben, 'a')
    a.send({ type: 'ping' })
    await a.next('pong')
    expect(a.socket.readyState).toBe(WebSocket.OPEN)
  })

  it('a binary message and a flood end the connection', async () => {
    const [binary, flooding] = [await join(ann, 'a'), await join(ben, 'b')]
    binary.socket.send(Buffer.from(JSON.stringify({ type: 'ping' })))
    expect(await binary.closed).toBe(closeCodes.badMessage)
    for (let count = 0; count < 2_000; count += 1) flooding.send({ type: 'presence', presence })
    expect(await flooding.closed).toBe(closeCodes.badMessage)
  })

  it('a ping is answered, and nonsense ends the connection', async () => {
    const a = await join(ann, 'a')
    a.send({ type: 'ping' })
    await a.next('pong')
    a.send({ type: 'presence', presence: { ...presence, actor: { id: 'somebody else' } } })
    expect(await a.closed).toBe(closeCodes.badMessage)
  })

  it('the removal of the model sends everybody away', async () => {
    const b = await join(ben, 'b')
    await ann.mutate('models.remove', { modelId })
    expect(await b.closed).toBe(closeCodes.notFound)
    const push = await pushInput(ann, modelId, { clientId: 'a', epoch: 'any' })
    expect(await ann.mutate('sync.push', push)).toMatchObject({ stop: { code: 'FORBIDDEN' } })
    await ann.mutate('models.restore', { modelId })
    await join(ben, 'b')
  })
})

describe('connections that went silent', () => {
  it('are ended, so that nobody stays in the list who is not there', async () => {
    const quick = await startTestServer({ live: { heartbeatMs: 400, helloMs: 60_000 } })
    const browser = await TestBrowser.open(quick.url)
    const model = await browser.createModel()
    const alive = await browser.join(model, 'alive')
    const dead = await browser.join(model, 'dead')
    dead.send({ type: 'presence', presence })
    await alive.next('presence')
    // Half open: neither reads nor answers, and never says goodbye.
    dead.socket.pause()
    expect((await alive.next('presence')).left).toEqual(['dead'])
    expect(alive.socket.readyState).toBe(WebSocket.OPEN)
    alive.close()
    dead.socket.terminate()
    await quick.stop()
  })

  it('are ended when they never say hello', async () => {
    const quick = await startTestServer({ live: { heartbeatMs: 60_000, helloMs: 50 } })
    const line = (await TestBrowser.open(quick.url)).connect()
    expect(await line.closed).toBe(closeCodes.badMessage)
    await quick.stop()
  })
})

describe('the end of the server', () => {
  it('is said to everybody, with when to come back', async () => {
    const ending = await startTestServer()
    const browser = await TestBrowser.open(ending.url)
    const line = await browser.join(await browser.createModel(), 'a')
    const stopped = ending.stop()
    expect(await line.next('bye')).toMatchObject({ code: closeCodes.restarting, retryAfterMs: expect.any(Number) })
    expect(await line.closed).toBe(closeCodes.restarting)
    await stopped
  })
})

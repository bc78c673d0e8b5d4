import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../testing/start-test-server.ts'
import { codeIn, TestBrowser } from '../testing/test-browser.ts'

let server: TestServer
let browser: TestBrowser
beforeAll(async () => {
  server = await startTestServer()
  browser = await TestBrowser.open(server.url)
})
afterAll(() => server.stop())

const asPage = { headers: { accept: 'text/html,*/*' } }

describe('the page', () => {
  it('is sent for every address that a person may open, with a nonce that its policy allows', async () => {
    for (const path of ['/', '/m/mdl_123', '/m/mdl_123/entities?x=1']) {
      const answer = await browser.ask(path, asPage)
      const [, nonce = ''] = /content="([^"]+)"/.exec(answer.text) ?? []
      expect(answer.status).toBe(200)
      expect(nonce).not.toContain('CSP')
      expect(answer.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`)
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval';")
      expect(answer.headers.get('cache-control')).toBe('no-store')
    }
  })

  it('has another nonce each time', async () => {
    const [one, two] = await Promise.all([browser.ask('/', asPage), browser.ask('/', asPage)])
    expect(one.text).not.toBe(two.text)
  })

  it('never stands in for a script, a call or what is no page', async () => {
    for (const path of ['/assets/gone.js', '/trpc/nothing', '/index.html', '/live', '/health/x']) {
      const answer = await browser.ask(path, path === '/index.html' ? {} : asPage)
      expect([path, answer.status, answer.code]).toEqual([path, 404, 'request/not-found'])
    }
    expect((await browser.ask('/m/mdl_123', { headers: { accept: 'application/json' } })).status).toBe(404)
    expect((await browser.ask('/m/mdl_123', { method: 'DELETE', ...asPage })).status).toBe(404)
  })

  it('lets browsers keep hashed files for good', async () => {
    const answer = await browser.ask('/assets/main-1a2b3c.js')
    expect(answer.text).toBe('console.log(1)')
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })

  it('serves nothing from outside its folder', async () => {
    for (const path of ['/../data/secret', '/%2e%2e/data/secret', '/assets/..%2f..%2fdata%2fsecret', '/%00']) {
      expect((await raw(path)).status).not.toBe(200)
    }
  })
})

describe('who may ask', () => {
  it('refuses foreign hosts and origins on every path before anything else', async () => {
    for (const path of ['/', '/health', '/trpc/models.list', '/models/x/records', '/assets/main-1a2b3c.js']) {
      expect(await raw(path, { host: 'evil.example' })).toMatchObject({ status: 421, code: 'request/foreign-host' })
      expect(await raw(path, { origin: 'http://evil.example' })).toMatchObject({
        status: 403,
        code: 'request/foreign-origin',
      })
    }
    const before = await browser.query('models.list')
    const foreign = { 'sec-fetch-site': 'cross-site', 'content-type': 'application/json', cookie: browser.cookie }
    expect((await raw('/trpc/models.create', foreign, 'POST', '{"name":"x"}')).status).toBe(403)
    expect(await browser.query('models.list')).toEqual(before)
  })

  it('makes a person of a new browser on its first page, and keeps it', async () => {
    const other = await TestBrowser.open(server.url)
    const me = await other.query('people.me')
    expect(me).toMatchObject({ id: expect.stringMatching(/^per_/), name: expect.stringMatching(/^\w+ \w+$/) })
    expect(await other.query('people.me')).toEqual(me)
    expect(await browser.query('people.me')).not.toEqual(me)
  })

  it('makes nobody of a POST without a cookie or with a forged one', async () => {
    for (const cookie of ['', 'c360_person=abc.def']) {
      const headers = { 'content-type': 'application/json', cookie }
      const answer = await raw('/trpc/models.create', headers, 'POST', '{"name":"x"}')
      expect(answer.status).toBe(401)
      expect(answer.headers['set-cookie']).toBeUndefined()
    }
  })

  it('keeps a new name in the cookie', async () => {
    const other = await TestBrowser.open(server.url)
    const renamed = await other.mutate('people.rename', { name: ' Zoë "Z" 🦊 ', colour: 'violet' })
    expect(renamed).toMatchObject({ name: 'Zoë "Z" 🦊', colour: 'violet' })
    expect(await other.query('people.me')).toEqual(renamed)
    for (const name of ['', '  ', 'a\u0000b', 'x'.repeat(61), '\ud800', 7]) {
      expect(await other.mutate('people.rename', { name })).toMatchObject({ code: 'request/invalid' })
    }
  })
})

describe('what may be sent', () => {
  it.each([
    ['text/plain', '{"name":"x"}'],
    ['application/x-www-form-urlencoded', 'name=x'],
    ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="name"\r\n\r\nx\r\n--x--'],
    ['application/octet-stream', 'x'],
    ['application/jsonx', '{}'],
    [undefined, '{"name":"x"}'],
  ])('takes no %s', async (type, body) => {
    for (const path of ['/trpc/models.create', '/models/file']) {
      const headers = { cookie: browser.cookie, ...(type === undefined ? {} : { 'content-type': type }) }
      const answer = await raw(path, headers, 'POST', body)
      expect([path, answer.status, answer.code]).toEqual([path, 415, 'request/not-json'])
    }
  })

  it('takes no compressed body, which would hide its size', async () => {
    const headers = { cookie: browser.cookie, 'content-type': 'application/json', 'content-encoding': 'gzip' }
    expect(await raw('/models/file', headers, 'POST', 'x')).toMatchObject({ status: 415, code: 'request/not-json' })
  })

  it('survives what is not even HTTP', async () => {
    for (const bytes of [
      '\u0000\u0001\u0002\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      `GET /${'x'.repeat(100_000)} HTTP/1.1\r\n\r\n`,
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes))
        socket.on('error', () => undefined)
        socket.on('data', () => undefined)
        socket.on('close', () => resolve())
      })
    }
    expect((await browser.ask('/health')).json).toEqual({ ok: true })
  })
})

interface RawAnswer {
  readonly status: number | undefined
  readonly code: string | undefined
  readonly headers: NodeJS.Dict<string | string[]>
}

/** Asks with any headers, also those that `fetch` keeps to itself. */
function raw(path: string, headers: Record<string, string> = {}, method = 'GET', body?: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      port: server.port,
      host: '127.0.0.1',
      path,
      method,
      headers: { host: `localhost:${server.port}`, ...headers },
    })
    request.on('error', reject)
    request.on('response', (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => {
        resolve({ status: response.statusCode, code: codeIn(text), headers: response.headers })
      })
    })
    request.end(body)
  })
}

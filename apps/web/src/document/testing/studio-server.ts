import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** The real server as a process of its own, with its own data. */
export interface StudioServer {
  readonly url: string
  stop(): Promise<void>
}

const serverFolder = join(import.meta.dirname, '../../../../server')

/** Starts a server on a free port; it takes about a second. */
export async function startStudioServer(): Promise<StudioServer> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'c360-web-test-'))
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: serverFolder,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', C360_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with code ${code} before it was open.`)))
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /http:\/\/localhost:\d+/.exec(line)?.[0]
      if (address) resolve(address)
    })
  })
  const stop = async (): Promise<void> => {
    child.removeAllListeners('exit')
    const ended = once(child, 'exit')
    child.kill()
    await ended
    await rm(dataFolder, { recursive: true, force: true })
  }
  return { url, stop }
}

/** Sends this page's relative requests to the server and keeps its cookie, as a browser would. Returns the way back. */
export function browseFrom(url: string): () => void {
  const plainFetch = globalThis.fetch
  let cookie = ''
  globalThis.fetch = async (input, init) => {
    const headers = new Headers(init?.headers)
    if (cookie) headers.set('cookie', cookie)
    // Node's fetch does not know jsdom's files.
    const body = init?.body instanceof Blob ? await init.body.text() : init?.body
    const response = await plainFetch(new URL(String(input), url), { ...init, headers, ...(body ? { body } : {}) })
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    return response
  }
  return () => {
    globalThis.fetch = plainFetch
  }
}

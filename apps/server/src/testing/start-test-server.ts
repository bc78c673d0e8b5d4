import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { type StartOptions, startServer } from '../start-server.ts'
import { makeTemporaryFolder } from './temporary-folder.ts'

/** The real server within the test's process, on a free port, with data and a page of its own. */
export interface TestServer {
  readonly url: string
  readonly port: number
  readonly webRoot: string
  /** What it logged as a fault of its own. */
  readonly faults: readonly string[]
  stop(): Promise<void>
}

const page = '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><title>Studio</title>'

/** Starts a server. */
export async function startTestServer(options: StartOptions = {}): Promise<TestServer> {
  const folder = await makeTemporaryFolder()
  const webRoot = join(folder.path, 'web')
  mkdirSync(join(webRoot, 'assets'), { recursive: true })
  writeFileSync(join(webRoot, 'index.html'), page)
  writeFileSync(join(webRoot, 'assets', 'main-1a2b3c.js'), 'console.log(1)')
  const faults: string[] = []
  const log = pino({ level: 'warn' }, { write: (line) => void faults.push(line) })
  const settings = {
    port: 0,
    host: '127.0.0.1',
    dataFolder: join(folder.path, 'data'),
    webRoot,
    examplesFolder: fileURLToPath(new URL('../../../../examples', import.meta.url)),
    migrationsFolder: fileURLToPath(new URL('../../migrations', import.meta.url)),
  }
  const server = await startServer(settings, log, { writer: 'direct', ...options })
  const stop = async (): Promise<void> => {
    await server.close()
    await folder.remove()
  }
  return { url: server.url, port: server.port, webRoot, faults, stop }
}

import type { IncomingHttpHeaders } from 'node:http'
import type { ProblemCode } from './problem.ts'

const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

interface GuardedRequest {
  readonly method: string
  readonly headers: IncomingHttpHeaders
  /** Where the connection was accepted, so that a name rebound to this machine is told from the machine's own. */
  readonly localPort: number | undefined
}

/**
 * Refuses what another site could make a browser send here: a foreign `Host` (DNS rebinding), a foreign `Origin`
 * (cross-site requests and sockets) and, on anything but GET and HEAD, a foreign `Sec-Fetch-Site`.
 * Returns the code of the refusal, or nothing when the request may pass.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function findForeignRequest(request: GuardedRequest): ProblemCode | undefined {
  const { host, origin } = request.headers
  if (host === undefined || !isOwnHost(host, request.localPort)) return 'request/foreign-host'
  if (origin !== undefined && origin !== `http://${host}`) return 'request/foreign-origin'
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const site = request.headers['sec-fetch-site']
  if (!isRead && site !== undefined && site !== 'same-origin' && site !== 'none') return 'request/foreign-origin'
  return undefined
}

function isOwnHost(host: string, localPort: number | undefined): boolean {
  const name = loopbackNames.find((loopback) => host.toLowerCase().startsWith(loopback))
  if (name === undefined) return false
  const port = host.slice(name.length)
  return port === `:${localPort}` || (port === '' && localPort === 80)
}

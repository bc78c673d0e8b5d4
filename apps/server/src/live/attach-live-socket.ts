import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { closeCodes, limits } from '@c360/sync'
import { WebSocketServer } from 'ws'
import type { ProblemCode } from '../http/problem.ts'
import { problem, statusOf } from '../http/problem.ts'
import { findForeignRequest } from '../http/request-guard.ts'
import type { Person } from '../people/person.ts'
import type { Services } from '../services.ts'
import { serveConnection } from './serve-connection.ts'
import { watchHeartbeat } from './watch-heartbeat.ts'

/** Times of the live socket, shorter in tests. */
export interface LiveTimes {
  /** How often a connection must show that it lives. */
  readonly heartbeatMs: number
  /** How long a connection may wait with its hello. */
  readonly helloMs: number
}

const usualTimes: LiveTimes = { heartbeatMs: 15_000, helloMs: 5_000 }

/**
 * Takes WebSocket upgrades at `/live` on a listening server: own host and origin only, known persons only.
 * Returns the way to close them all.
 */
export function attachLiveSocket(server: Server, services: Services, times = usualTimes): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.clientMessageSizeBytes,
    perMessageDeflate: false,
    clientTracking: true,
  })
  const stopHeartbeat = watchHeartbeat(sockets, times.heartbeatMs)
  server.on('upgrade', (request, duplex, head) => {
    // A connection that breaks during the upgrade must not take the process with it.
    duplex.on('error', () => duplex.destroy())
    const admitted = admit(request, services)
    if (typeof admitted === 'string') return refuse(duplex, admitted)
    sockets.handleUpgrade(request, duplex, head, (socket) => {
      sockets.emit('connection', socket, request)
      serveConnection(socket, { services, person: admitted, helloMs: times.helloMs })
    })
  })
  return () => {
    stopHeartbeat()
    for (const socket of sockets.clients) socket.close(closeCodes.restarting)
    sockets.close()
  }
}

function admit(request: IncomingMessage, services: Services): Person | ProblemCode {
  const { localPort } = request.socket
  const foreign = findForeignRequest({ method: request.method ?? '', headers: request.headers, localPort })
  if (foreign !== undefined) return foreign
  if (request.url?.split('?')[0] !== '/live') return 'request/not-found'
  return services.people.open(request.headers.cookie) ?? 'person/unknown'
}

function refuse(duplex: Duplex, code: ProblemCode): void {
  const body = JSON.stringify(problem(code))
  duplex.end(
    `HTTP/1.1 ${statusOf(code)} Refused\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}

import {
  closeCodes,
  type Hello,
  parseClientMessage,
  protocolVersion,
  type RoomConnection,
  type RoomSocket,
  type ServerMessage,
} from '@c360/sync'
import { WebSocket } from 'ws'
import type { Person } from '../people/person.ts'
import type { Services } from '../services.ts'

/** Reads the hello of a new connection, then hands the socket to the room it asks for. */
export function serveConnection(
  socket: WebSocket,
  options: { readonly services: Services; readonly person: Person; readonly helloMs: number },
): void {
  const roomSocket = toRoomSocket(socket)
  const refuse = (code: number): void => sayBye(roomSocket, code)
  const timer = setTimeout(() => refuse(closeCodes.badMessage), options.helloMs)
  let state: 'silent' | 'joining' | RoomConnection = 'silent'
  const early: string[] = []
  const join = async (hello: Hello): Promise<void> => {
    const identity = options.services.live.begin(options.person)
    socket.once('close', identity.end)
    const member = {
      clientId: hello.clientId,
      role: 'editor' as const,
      socket: roomSocket,
      // Read anew each time, so that a new name shows without a new connection.
      get actor() {
        return identity.actor
      },
    }
    const connection = await options.services.rooms.of(hello.modelId).join(member)
    state = connection
    if (socket.readyState === WebSocket.OPEN) for (const text of early) connection.receive(text)
    else connection.leave()
  }
  socket.on('message', (data, isBinary) => {
    if (isBinary) return refuse(closeCodes.badMessage)
    const text = data.toString()
    if (typeof state === 'object') return state.receive(text)
    if (state === 'joining') return void (early.length < maxEarlyMessages && early.push(text))
    clearTimeout(timer)
    const hello = parseClientMessage(text)
    if (hello?.type !== 'hello') return refuse(closeCodes.badMessage)
    if (hello.protocol !== protocolVersion) return refuse(closeCodes.upgrade)
    state = 'joining'
    join(hello).catch((fault: unknown) => {
      options.services.reportFault(fault)
      refuse(closeCodes.restarting)
    })
  })
  // Told by `close` as well; without a listener it would end the process.
  socket.on('error', () => {})
  socket.on('close', () => {
    clearTimeout(timer)
    if (typeof state === 'object') state.leave()
  })
}

const maxEarlyMessages = 20
const retryAfterMs = 500

function sayBye(socket: RoomSocket, code: number): void {
  const bye: ServerMessage = { type: 'bye', code, ...(code === closeCodes.restarting ? { retryAfterMs } : {}) }
  socket.send(JSON.stringify(bye))
  socket.close(code)
}

function toRoomSocket(socket: WebSocket): RoomSocket {
  return {
    send: (text) => {
      // The callback takes the error of a socket that breaks meanwhile.
      if (socket.readyState === WebSocket.OPEN) socket.send(text, () => {})
    },
    bufferedBytes: () => socket.bufferedAmount,
    close: (code) => socket.close(code),
  }
}

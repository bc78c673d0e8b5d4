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

/** What a connection is served with. */
export interface ConnectionOptions {
  readonly services: Services
  readonly person: Person
  /** How long it may wait with its hello. */
  readonly helloMs: number
}

/** Reads the hello of a new connection, then hands the socket to the room it asks for. */
export function serveConnection(socket: WebSocket, options: ConnectionOptions): void {
  const roomSocket = toRoomSocket(socket)
  const refuse = (code: number): void => sayBye(roomSocket, code)
  const helloTimer = setTimeout(() => refuse(closeCodes.badMessage), options.helloMs)
  const greet = async (text: string): Promise<void> => {
    clearTimeout(helloTimer)
    // What comes before the room is entered is lost, which this channel may do.
    receive = () => undefined
    const hello = parseClientMessage(text)
    if (hello?.type !== 'hello') refuse(closeCodes.badMessage)
    else if (hello.protocol !== protocolVersion) refuse(closeCodes.upgrade)
    else receive = (await enterRoom(socket, roomSocket, hello, options)) ?? receive
  }
  let receive = (text: string): void => {
    greet(text).catch((fault: unknown) => {
      options.services.reportFault(fault)
      refuse(closeCodes.restarting)
    })
  }
  socket.on('message', (data, isBinary) => {
    if (isBinary) refuse(closeCodes.badMessage)
    else receive(data.toString())
  })
  // `close` tells as well; without a listener it would end the process.
  socket.on('error', () => undefined)
  socket.on('close', () => clearTimeout(helloTimer))
}

/** Joins the room; returns what takes the socket's further messages, or nothing where the room has sent it away. */
async function enterRoom(
  socket: WebSocket,
  roomSocket: RoomSocket,
  hello: Hello,
  { services, person }: ConnectionOptions,
): Promise<((text: string) => void) | undefined> {
  let connection: RoomConnection | undefined
  let presence: string | undefined
  const identity = services.live.begin(person, () => {
    if (presence !== undefined) connection?.receive(presence)
  })
  const leave = (): void => {
    identity.end()
    connection?.leave()
  }
  socket.once('close', leave)
  connection = await services.rooms.of(hello.modelId).join({
    clientId: hello.clientId,
    role: 'editor',
    socket: roomSocket,
    // Read anew each time, so that a new name shows without a new connection.
    get actor() {
      return identity.actor
    },
  })
  if (socket.readyState !== WebSocket.OPEN) leave()
  if (connection === undefined) return undefined
  const room = connection
  return (text) => {
    if (text.includes('"presence"')) presence = text
    room.receive(text)
  }
}

const retryAfterMs = 500

function sayBye(socket: RoomSocket, code: number): void {
  const bye: ServerMessage = { type: 'bye', code, ...(code === closeCodes.restarting ? { retryAfterMs } : {}) }
  socket.send(JSON.stringify(bye))
  socket.close(code)
}

const asText = { binary: false }
let encoded = { text: '', bytes: Buffer.alloc(0) }

// An event goes to everybody in the room as the very same text, one socket after the other.
function encodeOnce(text: string): Buffer {
  if (text !== encoded.text) encoded = { text, bytes: Buffer.from(text) }
  return encoded.bytes
}

function toRoomSocket(socket: WebSocket): RoomSocket {
  return {
    send: (text) => {
      // The callback takes the error of a socket that breaks meanwhile.
      if (socket.readyState === WebSocket.OPEN) socket.send(encodeOnce(text), asText, () => undefined)
    },
    bufferedBytes: () => socket.bufferedAmount,
    close: (code) => socket.close(code),
  }
}

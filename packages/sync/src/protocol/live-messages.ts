import { z } from 'zod'
import { ClientId, Epoch, ModelId, Seq } from './identifiers.ts'
import { Peer, Presence } from './presence.ts'
import { EventHint, SyncEvent } from './sync-event.ts'

/** First message on a socket: who asks and what it already has (nothing before its first load). */
export const Hello = z.strictObject({
  type: z.literal('hello'),
  protocol: z.int(),
  modelId: ModelId,
  clientId: ClientId,
  epoch: Epoch.exactOptional(),
  since: Seq.exactOptional(),
})
export type Hello = Readonly<z.infer<typeof Hello>>

/** What a client says on the live socket. The socket may lose any of it: nothing durable travels here. */
export const ClientMessage = z.discriminatedUnion('type', [
  Hello,
  z.strictObject({ type: z.literal('presence'), presence: Presence }),
  z.strictObject({ type: z.literal('ping') }),
])
export type ClientMessage = Readonly<z.infer<typeof ClientMessage>>

/** What a person may do with the model. */
export const Role = z.enum(['viewer', 'editor'])
export type Role = z.infer<typeof Role>

/** What the server says on the live socket: events in `seq` order, but any message may be missing. */
export const ServerMessage = z.discriminatedUnion('type', [
  /** The connection receives every event after this moment; the client now reads the gap up to `headSeq`. */
  z.object({ type: z.literal('welcome'), epoch: Epoch, headSeq: Seq, role: Role, peers: z.array(Peer) }),
  z.object({ type: z.literal('events'), events: z.array(z.union([SyncEvent, EventHint])) }),
  /** Newest state of peers that moved, and the clients that went. */
  z.object({ type: z.literal('presence'), peers: z.array(Peer), left: z.array(ClientId) }),
  z.object({ type: z.literal('access-changed'), role: Role }),
  z.object({ type: z.literal('pong') }),
  /** The server is about to close with this close code. */
  z.object({ type: z.literal('bye'), code: z.int(), retryAfterMs: z.number().exactOptional() }),
])
export type ServerMessage = Readonly<z.infer<typeof ServerMessage>>

/** Reads a socket message; `undefined` for anything that is none. */
export function parseClientMessage(text: string): ClientMessage | undefined {
  return parseWith(ClientMessage, text)
}

/** Reads a socket message of the server; `undefined` for anything that is none. */
export function parseServerMessage(text: string): ServerMessage | undefined {
  return parseWith(ServerMessage, text)
}

function parseWith<Message>(schema: z.ZodType<Message>, text: string): Message | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

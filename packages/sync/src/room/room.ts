import type { Model } from '@c360/model'
import type { Actor } from '../protocol/identifiers.ts'
import type { Role } from '../protocol/live-messages.ts'
import type { LoadedModel, PullInput, PullResult } from '../protocol/pull.ts'
import type { PushInput, PushResult } from '../protocol/push.ts'
import type { Store } from './store.ts'

/** One model on the server: decides pushes in order, answers after commit, and tells everybody. */
export interface Room {
  /** Waits for its turn, commits together with other waiting pushes, and answers after the commit. Never rejects: a fault is `RETRY_LATER`. */
  push(actor: Actor, input: PushInput, options?: PushOptions): Promise<PushResult>
  /** Reads the log. Rejects on a fault of the store. */
  pull(input: PullInput): Promise<PullResult>
  /** The model as committed; `undefined` when there is none. Rejects on a fault of the store. */
  load(): Promise<LoadedModel | undefined>
  /**
   * Joins a live connection, after the server has read its `hello` and knows the person.
   * Sends `welcome`; every event committed after it is sent, or announced as `{ seq }`, or the socket is closed.
   * A newer connection of the same person's client replaces the older one. Rejects on a fault of the store.
   * `undefined`: there is no such model, or the room is closed; the socket has then been told so, and closed.
   */
  join(member: RoomMember): Promise<RoomConnection | undefined>
  /** Reads what other processes committed and tells the members; call it on a hint or a poll. Rejects on a fault of the store. */
  catchUp(): Promise<void>
  /** Number of live connections: a room without any, and without waiting pushes, may be closed and opened again at will. */
  readonly memberCount: number
  /** Whether pushes are waiting or being committed. */
  readonly isBusy: boolean
  /** Says `bye` to the members and closes their sockets; later pushes get `RETRY_LATER`. Resolves after the commit in progress. */
  close(code: number): Promise<void>
}

/** What only the server itself may say of a push. */
export interface PushOptions {
  /**
   * What the push's one command makes of an empty model, built and checked by the caller: taken over as it is where the model is
   * indeed new, instead of being built and checked a second time. The command's operations add exactly its records.
   */
  readonly whole?: Model
}

/** A live connection as the room sees it. */
export interface RoomMember {
  readonly clientId: string
  readonly actor: Actor
  readonly role: Role
  readonly socket: RoomSocket
}

/** The server's end of one socket. */
export interface RoomSocket {
  /** Sends one text message; never throws, not even on a closed socket. */
  send(text: string): void
  /** Bytes accepted by `send` and not yet on the wire (`ws.bufferedAmount`). */
  bufferedBytes(): number
  /** Closes with a code of `closeCodes`. */
  close(code: number): void
}

/** The room's end of one socket. */
export interface RoomConnection {
  /** A text message that came after `hello`. One that is none closes the socket. */
  receive(text: string): void
  /** The socket is closed; repeating it does nothing. */
  leave(): void
}

/** What a room is made of. */
export interface RoomOptions {
  readonly modelId: string
  readonly store: Store
  readonly ports: {
    /** Milliseconds since 1970. */
    now(): number
    /** Runs once, later; returns the way to call it off. */
    after(delayMs: number, run: () => void): () => void
    /** Runs once as soon as everything already received has been handed over, so that waiting pushes share a commit (`setImmediate`). */
    soon(run: () => void): void
    /** Told of every fault that a client only sees as `RETRY_LATER` or `sync/fault`. */
    onFault(fault: unknown): void
  }
}

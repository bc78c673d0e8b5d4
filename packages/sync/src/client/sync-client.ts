import type { Command, CommandError, Model, Operation, Result } from '@c360/model'
import type { Actor } from '../protocol/identifiers.ts'
import type { Role } from '../protocol/live-messages.ts'
import type { Peer, Presence } from '../protocol/presence.ts'
import type { Cache, Outbox, Timers } from './keeping.ts'
import type { Transport } from './transport.ts'

/**
 * One open model on the client: shows edits at once, sends them in order, and never loses one.
 * The view is the confirmed model with the pending commands replayed on it.
 */
export interface SyncClient {
  /** Reads what was kept, loads or catches up, and connects. Resolves when the phase is no longer `loading`; never rejects. */
  start(): Promise<void>
  /** Stops everything; what is in the outbox stays there. */
  close(): void
  /** Tries at once to connect and to send, where it was waiting to: the browser says it is online, or the tab is shown again. */
  reconnect(): void
  /** Another object exactly when something changed. */
  getSnapshot(): SyncSnapshot
  /** Told after each change of the snapshot, at most once a frame for what comes from others. Returns the way to stop. */
  subscribe(listener: () => void): () => void
  /**
   * Applies a command to the view and sends it in its turn. A command that does not apply to the view is refused and leaves no trace;
   * one without operations is accepted and does nothing (its `commandId` is empty).
   * Commands in a row with one `groupId` are undone together.
   */
  submit(
    command: Command,
    options?: { readonly groupId?: string },
  ): Result<{ readonly commandId: string }, CommandError>
  /** Takes back this tab's last command or group: cancels what was never sent, else asks the server. Nothing to undo: nothing happens. */
  undo(): void
  redo(): void
  dismissRejection(commandId: string): void
  readonly presence: PresenceChannel
}

/** Cursors and selections, apart from the document so that they never redraw it. */
export interface PresenceChannel {
  /** Changes parts of one's own presence; `undefined` takes a part away. Sent at most 15 times a second, the newest always. */
  set(change: PresenceChange): void
  /** Everybody else in the model; the same array until somebody moves. */
  getPeers(): readonly Peer[]
  subscribe(listener: () => void): () => void
}

/** Parts of {@link Presence} to replace. */
export type PresenceChange = { readonly [Part in keyof Presence]?: Presence[Part] | undefined }

/**
 * `saved`: every edit is on the server's disk. `saving`: on its way. `kept-on-device`: the server cannot be reached,
 * and every edit is on this device's disk.
 */
export type SavedState = 'saved' | 'saving' | 'kept-on-device'

/** What the client shows: immutable, with the same members for what did not change. */
export interface SyncSnapshot {
  readonly phase: 'loading' | 'ready' | 'failed'
  /** The view: confirmed plus pending. */
  readonly model: Model
  readonly confirmedSeq: number
  readonly savedState: SavedState
  readonly connection: 'connecting' | 'live' | 'offline'
  readonly role: Role
  /** Edits whose effect is not yet confirmed by the log. */
  readonly pendingCount: number
  /** Oldest first; each stays until dismissed. */
  readonly rejections: readonly Rejection[]
  readonly undo?: { readonly label: string }
  readonly redo?: { readonly label: string }
  /** Why the phase is `failed`, or why sending stopped while the phase is still `ready`. */
  readonly failure?: SyncFailure
  /** What others changed in the last step of the view; another object for each step. */
  readonly lastChanges?: readonly RemoteChange[]
}

/**
 * A refused edit of this client, with what the person had in mind. Also an undo that had to leave something as it is:
 * its code is `rejectionCodes.undoPartial`.
 */
export interface Rejection {
  readonly commandId: string
  /** The edit in words; of an undo, the edit it was to take back. */
  readonly label: string
  readonly isUndo: boolean
  readonly code: string
  readonly message: string
  readonly at: number
  /** What it was to write, so that no text is lost with it; an undo writes nothing of its own. */
  readonly operations?: readonly Operation[]
}

/** Why a client cannot go on: reload the page for `upgrade`; nothing pending is lost. */
export interface SyncFailure {
  readonly code: 'not-found' | 'forbidden' | 'upgrade' | 'refused'
  readonly message: string
}

/** One event of somebody else. */
export interface RemoteChange {
  readonly seq: number
  readonly actor: Actor
  readonly clientId: string
  readonly at: number
  /** Records added or updated, not those removed. */
  readonly recordIds: readonly string[]
}

/** What a client is made of. */
export interface SyncClientOptions {
  readonly modelId: string
  /**
   * Names this tab's outbox and is its first clientId. Hold a Web Lock of this name while the client lives, or mint a new one per load.
   * After a reset the client goes on under another id, which it keeps in the outbox.
   */
  readonly clientId: string
  /** Schema version this code writes; `schemaVersion` of the model package unless told otherwise. */
  readonly schemaVersion?: number
  readonly ports: {
    readonly transport: Transport
    readonly outbox: Outbox
    readonly cache: Cache
    readonly timers: Timers
    /** A new random id of at least 96 bits, for commands and clients: letters, digits, `_` and `-`. */
    createId(): string
  }
}

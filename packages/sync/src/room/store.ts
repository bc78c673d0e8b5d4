import type { ModelRecord, Operation, Result } from '@c360/model'
import type { Actor } from '../protocol/identifiers.ts'
import type { SyncEvent } from '../protocol/sync-event.ts'
import type { ChangeStamps, RecordStamps } from '../undo/change-stamps.ts'

/** Where a model's log stands. */
export interface StoredHead {
  readonly epoch: string
  readonly seq: number
  readonly schemaVersion: number
}

/** One row of the log: the event as everybody sees it, and what only the server needs. */
export interface LogEntry {
  readonly event: SyncEvent
  /** As issued; of an undo, those it came to. */
  readonly operations: readonly Operation[]
  readonly stamps: ChangeStamps
}

/** A record as stored: with the stamps of its fields. Kind, name and parent are for the adapter to extract where it wants columns. */
export interface StoredRecord {
  readonly record: ModelRecord
  readonly stamps: RecordStamps
}

/** What is remembered of one client of one model. */
export interface StoredClient {
  readonly clientId: string
  /** The person it is bound to. */
  readonly personId: string
  /** Highest `clientSeq` decided, applied or rejected. */
  readonly lastClientSeq: number
}

/** A refused command: kept, so that a repeated push gets the same answer. */
export interface StoredRejection {
  readonly commandId: string
  readonly clientId: string
  readonly clientSeq: number
  readonly code: string
  readonly message: string
  readonly at: number
}

/** What is already known of a command. */
export type StoredOutcome =
  | { readonly status: 'applied'; readonly seq: number; readonly skipped: readonly string[] }
  | { readonly status: 'rejected'; readonly code: string; readonly message: string }

/** What a commit has to read, all in the model of `modelId`. */
export interface CommitRequest {
  readonly modelId: string
  /** Log rows after this seq are wanted. */
  readonly knownSeq: number
  readonly clientIds: readonly string[]
  readonly commandIds: readonly string[]
  /** Log rows of these commands are wanted. */
  readonly undoOfIds: readonly string[]
}

/** What a commit read, after it took the model's write lock. */
export interface CommitRead {
  /** Absent: no such model, or it has been removed. */
  readonly head?: StoredHead
  /** Log rows after `knownSeq`, in `seq` order: empty unless another process wrote, or this one's memory was behind. */
  readonly newer: readonly LogEntry[]
  /** Rows of the asked clients that exist, by clientId. */
  readonly clients: ReadonlyMap<string, StoredClient>
  /** Outcomes of the asked commands that have one, by commandId, whichever client issued them. */
  readonly outcomes: ReadonlyMap<string, StoredOutcome>
  /** Log rows of the asked undone commands that exist, by commandId. */
  readonly undone: ReadonlyMap<string, LogEntry>
}

/** What a commit writes; all of it or nothing. */
export interface CommitWrites {
  /** New log rows; their `seq` continues the head without a gap, and the head moves to the last one's. */
  readonly entries: readonly LogEntry[]
  /** Records as they stand after the last entry: inserted or replaced. */
  readonly records: readonly StoredRecord[]
  readonly removedRecordIds: readonly string[]
  /** Inserted or replaced. */
  readonly clients: readonly StoredClient[]
  readonly rejections: readonly StoredRejection[]
}

/** What the decision of a commit comes to: what to write, and what the caller wants back once it is on disk. */
export interface Decision<Outcome> {
  readonly writes: CommitWrites
  readonly outcome: Outcome
}

/** A page of the log. */
export interface EventPage {
  readonly head: StoredHead
  /** In dense `seq` order from `since + 1`. */
  readonly events: readonly SyncEvent[]
  readonly more: boolean
}

/** A model as the list of models shows it; its name is that of its `model` record, empty until it has one. */
export interface StoredModel {
  readonly id: string
  readonly name: string
  readonly entityCount: number
  readonly createdAt: number
  readonly updatedAt: number
}

/** The models of a store. A model is renamed by a command on its `model` record, never here. */
export interface ModelCatalogue {
  /** Those not removed, newest change first. */
  list(): Promise<readonly StoredModel[]>
  /** Creates an empty model with head seq 0; its content comes by commands. */
  create(model: {
    readonly id: string
    readonly epoch: string
    readonly schemaVersion: number
    readonly at: number
  }): Promise<void>
  /** Hides a model; `false` when there is none. Nothing is deleted. */
  remove(id: string, at: number): Promise<boolean>
  /** Takes a `remove` back; `false` when there is none removed. */
  restore(id: string, at: number): Promise<boolean>
}

/** What is known of a published version without reading it. It never changes. */
export interface StoredVersion {
  /** 1, 2, 3 … within its model. */
  readonly number: number
  readonly name?: string
  readonly notes: string
  /** Where the model's log stood: the version is the state after this command. */
  readonly seq: number
  readonly epoch: string
  readonly schemaVersion: number
  readonly by: Actor
  readonly at: number
  readonly entityCount: number
  readonly recordCount: number
}

/** What is to be published: the model as it is committed now. */
export interface VersionRequest {
  readonly modelId: string
  /** Publishes only what stands at this seq. */
  readonly expectedSeq?: number
  readonly name?: string
  readonly notes: string
  readonly by: Actor
  readonly at: number
}

/**
 * Published versions, each a whole state of its model: undo, a removed and restored model, another epoch leave them as they
 * are. Of a removed model they are hidden with it.
 */
export interface VersionShelf {
  /** Keeps one consistent state of the model as its next version; the error says where the log stands instead of at `expectedSeq`. */
  publish(request: VersionRequest): Promise<Result<StoredVersion, 'not-found' | { readonly headSeq: number }>>
  /** Newest first; `undefined` when there is no such model. */
  list(modelId: string): Promise<readonly StoredVersion[] | undefined>
  /** `undefined` when there is no such model or no such version. */
  read(
    modelId: string,
    number: number,
  ): Promise<{ readonly version: StoredVersion; readonly records: readonly ModelRecord[] } | undefined>
}

/**
 * Where models, their records and their logs are kept. Every method rejects on a fault (disk full, busy, broken connection)
 * and has then changed nothing that its caller could see.
 */
export interface Store {
  /**
   * One transaction: takes the model's write lock (SQLite `BEGIN IMMEDIATE`, PostgreSQL `SELECT … FOR UPDATE` on the head row), reads what
   * `request` asks, calls `decide`, writes what it returns, commits, and only then resolves with its outcome.
   * `decide` is synchronous and pure: a store may call it again in a retried transaction, and must then return the last call's outcome.
   * A throwing `decide` rolls back and rejects. With a unique key on (model, commandId) and on (model, seq) a bug shows as a fault.
   */
  commit<Outcome>(request: CommitRequest, decide: (read: CommitRead) => Decision<Outcome>): Promise<Outcome>
  /** Head, records and stamps in one consistent read; `undefined` when there is no such model. */
  readRecords(
    modelId: string,
  ): Promise<{ readonly head: StoredHead; readonly records: readonly StoredRecord[] } | undefined>
  /** The log after `since`: at most `limit` events and `maxBytes` of JSON, but always one if there is one; `undefined` when there is no such model. */
  readEvents(page: {
    readonly modelId: string
    readonly since: number
    readonly limit: number
    readonly maxBytes: number
  }): Promise<EventPage | undefined>
  readonly models: ModelCatalogue
  readonly versions: VersionShelf
}

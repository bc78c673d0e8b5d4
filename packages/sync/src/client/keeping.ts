import type { LoadedModel } from '../protocol/pull.ts'
import type { SyncEvent } from '../protocol/sync-event.ts'

/** One entry of an {@link Outbox}; `value` is plain JSON. */
export interface OutboxEntry {
  readonly key: string
  readonly value: unknown
}

/**
 * The durable memory of one tab for one model: pending commands, rejections, undo history. A small key-value store.
 * The adapter keeps one outbox apart from another by person, model and the `clientId` option; keys mean nothing to it.
 * In IndexedDB: one object store with key path [outbox, key], transactions with `durability: 'strict'`.
 */
export interface Outbox {
  /** Everything kept, in any order. */
  read(): Promise<readonly OutboxEntry[]>
  /**
   * Puts and removes in ONE transaction, and resolves only when it would survive a crash.
   * Calls come one after another: the next only after the last has resolved or rejected.
   */
  write(batch: { readonly put: readonly OutboxEntry[]; readonly remove: readonly string[] }): Promise<void>
}

/** A kept copy of a model: as loaded, and the events since. */
export interface CachedModel {
  readonly loaded: LoadedModel
  /** In the order appended; a client stops at the first that does not continue the one before. */
  readonly events: readonly SyncEvent[]
}

/**
 * Confirmed records kept for a warm open, by person and model; shared by tabs. Losing any of it costs a load and nothing else,
 * so relaxed durability is right, and a failing call is ignored. Two tabs may write in turn: what an event repeats is skipped on reading.
 */
export interface Cache {
  read(): Promise<CachedModel | undefined>
  /** Replaces everything kept by this copy. */
  replace(loaded: LoadedModel): Promise<void>
  /** Adds events after what is kept. Seldom, and several at a time. */
  append(events: readonly SyncEvent[]): Promise<void>
  clear(): Promise<void>
}

/** Time and chance, passed in so that tests own them. */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number
  /** Runs once, later; returns the way to call it off. */
  after(delayMs: number, run: () => void): () => void
  /** Runs once before the next frame, and within about 100 ms also in a hidden tab where frames stop; returns the way to call it off. */
  frame(run: () => void): () => void
  /** A number from 0 to 1, below 1: spreads reconnects. */
  random(): number
}

import type { SyncEvent } from '../protocol/sync-event.ts'
import type { Timers } from './keeping.ts'
import type { RemoteChange, SyncSnapshot } from './sync-client.ts'

/** The current snapshot and who is told of it. */
export class SnapshotBoard {
  readonly #timers: Timers
  readonly #build: () => SyncSnapshot
  readonly #listeners = new Set<() => void>()
  #current: SyncSnapshot
  #cancelFrame: (() => void) | undefined
  #isClosed = false

  constructor(timers: Timers, build: () => SyncSnapshot) {
    this.#timers = timers
    this.#build = build
    this.#current = build()
  }

  get current(): SyncSnapshot {
    return this.#current
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Builds the snapshot anew and tells of it, if it says anything new. */
  publish(): void {
    if (this.#isClosed) return
    this.#cancelFrame?.()
    this.#cancelFrame = undefined
    const next = keepUnchanged(this.#current, this.#build())
    if (next === this.#current) return
    this.#current = next
    for (const listener of [...this.#listeners]) listener()
  }

  /** Publishes before the next frame, with whatever else comes until then. */
  publishSoon(): void {
    if (this.#isClosed) return
    this.#cancelFrame ??= this.#timers.frame(() => this.publish())
  }

  close(): void {
    this.#isClosed = true
    this.#cancelFrame?.()
    this.#listeners.clear()
  }
}

/** The former snapshot where the next says nothing new, so that its identity stands for its content. */
export function keepUnchanged(former: SyncSnapshot, next: SyncSnapshot): SyncSnapshot {
  const names = Object.keys(next) as (keyof SyncSnapshot)[]
  const isSame = names.length === Object.keys(former).length && names.every((name) => former[name] === next[name])
  return isSame ? former : next
}

/** A label as an object that stays the same while its text does. */
export class StableLabel {
  #current: { readonly label: string } | undefined

  of(label: string | undefined): { readonly label: string } | undefined {
    if (label !== this.#current?.label) this.#current = label === undefined ? undefined : { label }
    return this.#current
  }
}

/** What the view tells about an event of somebody else. */
export function toRemoteChange({ seq, actor, clientId, at, changes }: SyncEvent): RemoteChange {
  const recordIds = [...changes.added, ...changes.updated].map(({ id }) => id)
  return { seq, actor, clientId, at, recordIds }
}

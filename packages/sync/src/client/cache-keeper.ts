import { allRecords, applyChanges, fromRecords, type Model } from '@c360/model'
import type { LoadedModel } from '../protocol/pull.ts'
import type { SyncEvent } from '../protocol/sync-event.ts'
import type { Cache, Timers } from './keeping.ts'

const appendAfterMs = 1_000
const compactAfterMs = 5_000
/** Kept events beyond which the copy is written anew, once after a warm open. */
const maxKeptEvents = 500

/** A model to start from. */
export interface StartingPoint {
  readonly epoch: string
  readonly seq: number
  readonly schemaVersion: number
  readonly model: Model
}

/** Builds the model of loaded records, without checking them again. */
export function toStartingPoint({ epoch, seq, schemaVersion, records }: LoadedModel): StartingPoint {
  const model = fromRecords(records, { trusted: true })
  if (!model.ok) throw new Error(model.error.message)
  return { epoch, seq, schemaVersion, model: model.value }
}

/** Keeps the cache close to the confirmed model. A fault of the cache costs a load, never more. */
export class CacheKeeper {
  readonly #cache: Cache
  readonly #timers: Timers
  readonly #current: () => StartingPoint | undefined
  #waiting: SyncEvent[] = []
  #cancel: (() => void) | undefined
  #last: Promise<unknown> = Promise.resolve()

  /** @param current what is confirmed by now, for writing the copy anew */
  constructor(cache: Cache, timers: Timers, current: () => StartingPoint | undefined) {
    this.#cache = cache
    this.#timers = timers
    this.#current = current
  }

  /** The kept model, brought forward by the kept events; `undefined` when there is none that fits. */
  async read(schemaVersion: number): Promise<StartingPoint | undefined> {
    try {
      const kept = await this.#cache.read()
      if (kept === undefined || kept.loaded.schemaVersion !== schemaVersion) return undefined
      return this.#bringForward(kept.loaded, kept.events)
    } catch {
      return undefined
    }
  }

  replace(loaded: LoadedModel): void {
    this.#waiting = []
    this.#enqueue(() => this.#cache.replace(loaded))
  }

  /** @param isUrgent an own edit is among them: a reload at once should still show it */
  append(events: readonly SyncEvent[], isUrgent: boolean): void {
    if (events.length === 0) return
    this.#waiting.push(...events)
    if (isUrgent) this.#flush()
    else this.#cancel ??= this.#timers.after(appendAfterMs, () => this.#flush())
  }

  clear(): void {
    this.#waiting = []
    this.#enqueue(() => this.#cache.clear())
  }

  close(): void {
    this.#cancel?.()
    this.#flush()
  }

  #bringForward(loaded: LoadedModel, events: readonly SyncEvent[]): StartingPoint {
    const start = toStartingPoint(loaded)
    let { model, seq } = start
    for (const event of events) {
      if (event.seq !== seq + 1) continue
      model = applyChanges(model, event.changes)
      seq = event.seq
    }
    const { epoch, schemaVersion } = loaded
    if (events.length > maxKeptEvents) this.#timers.after(compactAfterMs, () => this.#compact())
    return { epoch, seq, schemaVersion, model }
  }

  #compact(): void {
    const now = this.#current()
    if (now === undefined) return
    const { epoch, seq, schemaVersion, model } = now
    this.replace({ epoch, seq, schemaVersion, records: [...allRecords(model)] })
  }

  #flush(): void {
    this.#cancel?.()
    this.#cancel = undefined
    const events = this.#waiting
    if (events.length === 0) return
    this.#waiting = []
    this.#enqueue(() => this.#cache.append(events))
  }

  #enqueue(work: () => Promise<void>): void {
    this.#last = this.#last.then(work).catch(() => undefined)
  }
}

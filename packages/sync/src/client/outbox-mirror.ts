import type { Outbox, OutboxEntry, Timers } from './keeping.ts'

const retryMs = 1_000

/** The client as the outbox sees it. */
export interface OutboxHost {
  /** Everything to be kept, by key. */
  wanted(): ReadonlyMap<string, unknown>
  /** A write has succeeded or failed. */
  onSettled(): void
}

/**
 * Keeps the outbox equal to what the client wants kept: one write at a time, each with everything that changed since the last.
 * Values are compared by identity, so an unchanged one costs nothing.
 */
export class OutboxMirror {
  readonly #outbox: Outbox
  readonly #timers: Timers
  readonly #host: OutboxHost
  #kept = new Map<string, unknown>()
  #isWriting = false
  #isWanted = false
  #isFailing = false
  #isClosed = false

  constructor(outbox: Outbox, timers: Timers, host: OutboxHost) {
    this.#outbox = outbox
    this.#timers = timers
    this.#host = host
  }

  /** The last write failed: nothing can be promised about this device. */
  get isFailing(): boolean {
    return this.#isFailing
  }

  /** Whether this very value is on this device's disk. */
  isKept(key: string, value: unknown): boolean {
    return this.#kept.get(key) === value
  }

  /** Reads what an earlier life of the tab kept. */
  async read(): Promise<ReadonlyMap<string, unknown>> {
    try {
      this.#kept = new Map((await this.#outbox.read()).map(({ key, value }) => [key, value]))
    } catch {
      this.#isFailing = true
    }
    return new Map(this.#kept)
  }

  /** Says that what is wanted may have changed. */
  update(): void {
    this.#isWanted = true
    if (!this.#isWriting && !this.#isClosed) void this.#write()
  }

  close(): void {
    this.#isClosed = true
  }

  async #write(): Promise<void> {
    this.#isWriting = true
    while (this.#isWanted && !this.#isClosed) {
      this.#isWanted = false
      const wanted = new Map(this.#host.wanted())
      const batch = difference(this.#kept, wanted)
      if (batch.put.length === 0 && batch.remove.length === 0) break
      try {
        await this.#outbox.write(batch)
        this.#kept = wanted
        this.#isFailing = false
      } catch {
        this.#isFailing = true
        this.#timers.after(retryMs, () => this.update())
      }
      if (!this.#isClosed) this.#host.onSettled()
    }
    this.#isWriting = false
  }
}

function difference(
  kept: ReadonlyMap<string, unknown>,
  wanted: ReadonlyMap<string, unknown>,
): { put: OutboxEntry[]; remove: string[] } {
  const put: OutboxEntry[] = []
  for (const [key, value] of wanted) if (kept.get(key) !== value) put.push({ key, value })
  return { put, remove: [...kept.keys()].filter((key) => !wanted.has(key)) }
}

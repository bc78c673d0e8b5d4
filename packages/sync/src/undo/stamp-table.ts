import type { StoredRecord } from '../room/store.ts'
import type { RecordStamps } from './change-stamps.ts'

/** Current stamps by record id. */
export interface StampReader {
  get(id: string): RecordStamps | undefined
}

/** The stamp of one field. */
export function fieldStamp(stamps: RecordStamps, field: string): number {
  return stamps.fields?.[field] ?? stamps.added
}

/** The stamps with some fields written; in the one form in which equal stamps are equal JSON. */
export function withFieldStamps(stamps: RecordStamps, written: Readonly<Record<string, number>>): RecordStamps {
  const fields: Record<string, number> = {}
  const all = { ...stamps.fields, ...written }
  for (const name of Object.keys(all).sort()) {
    const stamp = all[name]
    if (stamp !== undefined && stamp !== stamps.added) fields[name] = stamp
  }
  return Object.keys(fields).length === 0 ? { added: stamps.added } : { added: stamps.added, fields }
}

/** Whether nothing about two records' stamps differs. */
export function areStampsEqual(a: RecordStamps, b: RecordStamps): boolean {
  if (a.added !== b.added) return false
  const first = Object.entries(a.fields ?? {})
  const second = b.fields ?? {}
  return first.length === Object.keys(second).length && first.every(([name, stamp]) => second[name] === stamp)
}

/** The stamps of a whole model in memory; changed only by merging a {@link StampLayer} after its commit. */
export class StampTable implements StampReader {
  readonly #stampsById = new Map<string, RecordStamps>()

  constructor(records: Iterable<StoredRecord>) {
    const plain = new Map<number, RecordStamps>()
    for (const { record, stamps } of records) this.#stampsById.set(record.id, shareStamps(plain, stamps))
  }

  get(id: string): RecordStamps | undefined {
    return this.#stampsById.get(id)
  }

  merge(layer: StampLayer): void {
    for (const [id, stamps] of layer.entries()) {
      if (stamps === undefined) this.#stampsById.delete(id)
      else this.#stampsById.set(id, stamps)
    }
  }
}

/** Changes to stamps that can still be thrown away: nothing below is touched. */
export class StampLayer implements StampReader {
  readonly #below: StampReader
  readonly #changed = new Map<string, RecordStamps | undefined>()

  constructor(below: StampReader) {
    this.#below = below
  }

  get(id: string): RecordStamps | undefined {
    return this.#changed.has(id) ? this.#changed.get(id) : this.#below.get(id)
  }

  set(id: string, stamps: RecordStamps | undefined): void {
    this.#changed.set(id, stamps)
  }

  entries(): Iterable<readonly [string, RecordStamps | undefined]> {
    return this.#changed
  }

  merge(layer: StampLayer): void {
    for (const [id, stamps] of layer.entries()) this.#changed.set(id, stamps)
  }
}

// Most records of a model carry nothing but the seq that added them, and many share that: one object for each seq.
function shareStamps(plain: Map<number, RecordStamps>, stamps: RecordStamps): RecordStamps {
  if (stamps.fields !== undefined) return stamps
  const shared = plain.get(stamps.added) ?? stamps
  plain.set(stamps.added, shared)
  return shared
}

import { allRecords, type Model, type ModelRecord } from '@c360/model'
import type { RecordTally } from './rule-context.ts'

type Counts = Map<string, number>

/** The tallies that rules asked for, built when first asked and kept up to date from then on. */
export class TallyStore {
  readonly #entries = new Map<string, { tally: RecordTally; countsByKey: Map<string, Counts> }>()

  /** What leads under a key. */
  leading(model: Model, tally: RecordTally, key: string): string | undefined {
    const entry = this.#entries.get(tally.id) ?? this.#build(model, tally)
    return leadingOf(entry.countsByKey.get(key))
  }

  /** Brings every tally to the next state of a record, and answers with the readings whose leading value is another now. */
  move(before: ModelRecord | undefined, after: ModelRecord | undefined): readonly string[] {
    const touched: string[] = []
    for (const { tally, countsByKey } of this.#entries.values()) {
      const old = voteOf(tally, before)
      const next = voteOf(tally, after)
      if (old?.key === next?.key && old?.value === next?.value) continue
      const votes = [
        ...(old === undefined ? [] : [{ ...old, step: -1 }]),
        ...(next === undefined ? [] : [{ ...next, step: 1 }]),
      ]
      for (const { key, value, step } of votes) {
        const led = leadingOf(countsByKey.get(key))
        count(countsByKey, key, value, step)
        // Between the two votes of a record that keeps its key another value may lead: one reader too many is no harm.
        if (leadingOf(countsByKey.get(key)) !== led) touched.push(tallyReading(tally.id, key))
      }
    }
    return touched
  }

  #build(model: Model, tally: RecordTally) {
    const entry = { tally, countsByKey: new Map<string, Counts>() }
    for (const record of allRecords(model)) {
      const vote = voteOf(tally, record)
      if (vote !== undefined) count(entry.countsByKey, vote.key, vote.value, 1)
    }
    this.#entries.set(tally.id, entry)
    return entry
  }
}

/** The name under which a look into a tally is remembered. */
export function tallyReading(tallyId: string, key: string): string {
  return `t:${tallyId}:${key}`
}

function voteOf(tally: RecordTally, record: ModelRecord | undefined) {
  return record !== undefined && tally.kinds.includes(record.kind) ? tally.voteOf(record) : undefined
}

function count(countsByKey: Map<string, Counts>, key: string, value: string, step: number): void {
  const counts: Counts = countsByKey.get(key) ?? new Map<string, number>()
  const next = (counts.get(value) ?? 0) + step
  if (next > 0) counts.set(value, next)
  else counts.delete(value)
  if (counts.size > 0) countsByKey.set(key, counts)
  else countsByKey.delete(key)
}

function leadingOf(counts: Counts | undefined): string | undefined {
  let leading: string | undefined
  let most = 0
  for (const [value, votes] of counts ?? []) {
    if (votes > most || (votes === most && leading !== undefined && value < leading)) {
      leading = value
      most = votes
    }
  }
  return leading
}

import { type Kind, type Model, type ModelRecord, recordsOf } from '@c360/model'
import { type Reading, Readings } from './reading.ts'
import type { RecordTally } from './rule-context.ts'
import type { Tracker } from './tracker.ts'

type Counts = Map<string, number>

interface BuiltTally {
  readonly definition: RecordTally
  readonly countsByKey: Map<string, Counts>
  readonly readings: Readings
}

interface Vote {
  readonly key: string
  readonly value: string
}

/** The tallies that were asked for: built when first asked, kept up to date from then on. */
export class RecordTallies {
  readonly #tallies = new Map<string, BuiltTally>()
  readonly #tracker: Tracker

  constructor(tracker: Tracker) {
    this.#tracker = tracker
  }

  /** What leads under a key. */
  leading<K extends Kind>(model: Model, definition: RecordTally<K>, key: string): string | undefined {
    const tally = this.#tallies.get(definition.id) ?? this.#build(model, definition as unknown as RecordTally)
    this.#tracker.note(tally.readings.of(key))
    return leadingOf(tally.countsByKey.get(key))
  }

  /** Brings every tally to the next state of a record; tells of the keys under which another value leads now. */
  move(before: ModelRecord | undefined, after: ModelRecord | undefined, touch: (reading: Reading) => void): void {
    for (const tally of this.#tallies.values()) {
      const old = voteOf(tally, before)
      const next = voteOf(tally, after)
      if (old?.key === next?.key && old?.value === next?.value) continue
      // Between the two votes of a record that keeps its key another value may lead: one reader too many is no harm.
      if (old !== undefined) count(tally, old, -1, touch)
      if (next !== undefined) count(tally, next, 1, touch)
    }
  }

  #build(model: Model, definition: RecordTally): BuiltTally {
    const tally: BuiltTally = { definition, countsByKey: new Map(), readings: new Readings() }
    for (const kind of new Set(definition.kinds)) {
      for (const record of recordsOf(model, kind)) {
        const vote = voteOf(tally, record)
        if (vote !== undefined) count(tally, vote, 1, () => {})
      }
    }
    this.#tallies.set(definition.id, tally)
    return tally
  }
}

function voteOf({ definition }: BuiltTally, record: ModelRecord | undefined): Vote | undefined {
  return record !== undefined && definition.kinds.includes(record.kind) ? definition.voteOf(record) : undefined
}

function count(tally: BuiltTally, { key, value }: Vote, step: 1 | -1, touch: (reading: Reading) => void): void {
  const { countsByKey, readings } = tally
  const counts: Counts = countsByKey.get(key) ?? new Map()
  const reading = readings.find(key)
  const led = reading === undefined ? undefined : leadingOf(counts)
  const votes = (counts.get(value) ?? 0) + step
  if (votes > 0) counts.set(value, votes)
  else counts.delete(value)
  if (counts.size > 0) countsByKey.set(key, counts)
  else countsByKey.delete(key)
  if (reading !== undefined && leadingOf(counts) !== led) touch(reading)
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

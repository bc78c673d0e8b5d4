import type { Finding, Kind, Model, ModelRecord, RecordOf, Referrer } from '@c360/model'
import { DerivedValues } from './derived-values.ts'
import { ModelReadings } from './model-readings.ts'
import { Readings } from './reading.ts'
import { RecordIndexes } from './record-indexes.ts'
import { RecordTallies } from './record-tallies.ts'
import type { Derivation, RecordIndex, RecordTally, RuleContext } from './rule-context.ts'
import { Tracker } from './tracker.ts'

/** What the context asks of the checks that it serves. */
interface Facts {
  readonly today: string
  readonly knownRules: ReadonlySet<string>
  findingsAbout(recordId: string): readonly Finding[]
}

/** Reads a model for rules, and remembers who read what. */
export class TrackingContext implements RuleContext {
  readonly tracker = new Tracker()
  readonly records: ModelReadings
  readonly indexes: RecordIndexes
  readonly tallies: RecordTallies
  readonly derived: DerivedValues
  readonly findings = new Readings()
  readonly days = new Readings()
  readonly #facts: Facts

  constructor(model: Model, facts: Facts) {
    this.records = new ModelReadings(model, this.tracker)
    this.indexes = new RecordIndexes(this.records, this.tracker)
    this.tallies = new RecordTallies(this.tracker)
    this.derived = new DerivedValues(this, this.tracker)
    this.#facts = facts
  }

  get(id: string): ModelRecord | undefined {
    return this.records.get(id)
  }

  getOf<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    return this.records.getOf(kind, id)
  }

  childrenOf<K extends Kind>(parentId: string, kind: K): readonly RecordOf<K>[] {
    return this.records.childrenOf(parentId, kind)
  }

  referrersOf(id: string): readonly Referrer[] {
    return this.records.referrersOf(id)
  }

  recordsOf<K extends Kind>(kind: K): readonly RecordOf<K>[] {
    return this.records.recordsOf(kind)
  }

  find<K extends Kind>(index: RecordIndex<K>, key: string): readonly RecordOf<K>[] {
    return this.indexes.find(index, key)
  }

  leading<K extends Kind>(tally: RecordTally<K>, key: string): string | undefined {
    return this.tallies.leading(this.records.model, tally, key)
  }

  derive<Value>(derivation: Derivation<Value>, key: string): Value {
    return this.derived.get(derivation, key)
  }

  today(): string {
    this.tracker.note(this.days.of(thisDay))
    return this.#facts.today
  }

  knowsRule(id: string): boolean {
    return this.#facts.knownRules.has(id)
  }

  findingsAbout(recordId: string): readonly Finding[] {
    this.tracker.note(this.findings.of(recordId))
    return this.#facts.findingsAbout(recordId)
  }
}

/** The one reading of {@link TrackingContext.days}. */
export const thisDay = 'today'

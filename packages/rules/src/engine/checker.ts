import {
  allRecords,
  type Changes,
  diff,
  type Finding,
  getRecord,
  isJsonEqual,
  type Kind,
  type Model,
  recordsOf,
} from '@c360/model'
import { allRules } from '../rules/registry.ts'
import { checkRecord, noFindings, type RecordFindings } from './check-record.ts'
import { DerivedValue } from './derived-values.ts'
import { byWeight } from './finding-order.ts'
import type { Reading, Unit } from './reading.ts'
import { IndexedRecord } from './record-indexes.ts'
import type { Rule } from './rule.ts'
import { RuleSettings } from './rule-settings.ts'
import { touchedReadings } from './touched-readings.ts'
import { settle } from './tracker.ts'
import { TrackingContext, thisDay } from './tracking-context.ts'

/** What the checks depend on besides the model. */
export interface CheckOptions {
  /** `YYYY-MM-DD`: suppressions that ended before it no longer hold. */
  readonly today: string
  /** All rules unless told otherwise. */
  readonly rules?: readonly Rule[]
}

/** What stands about one record. */
class CheckedRecord implements Unit {
  read: readonly Reading[] = []
  found: RecordFindings = noFindings
  readonly recordId: string

  constructor(recordId: string) {
    this.recordId = recordId
  }
}

/**
 * Findings about a model that are kept up to date edit by edit: an edit costs what it touches, not the model's size.
 * It is a replica's companion: give it each next state of the model, and read what stands about the records it names.
 */
export class Checker {
  readonly #rules: readonly Rule[]
  readonly #kinds: ReadonlySet<Kind>
  readonly #context: TrackingContext
  readonly #checked = new Map<string, CheckedRecord>()
  #settings: RuleSettings
  #today: string
  #findings: readonly Finding[] | undefined
  #suppressed: readonly Finding[] | undefined

  constructor(model: Model, { today, rules = allRules }: CheckOptions) {
    this.#rules = rules
    this.#kinds = new Set(rules.flatMap(({ kinds }) => kinds))
    this.#today = today
    this.#settings = new RuleSettings(rules, recordsOf(model, 'rule-setting'))
    this.#context = this.#createContext(model)
    this.#checkAll([...allRecords(model)].map(({ id }) => id))
  }

  /** Every finding, worst first, then by rule and record; the same list until something changes. */
  findings(): readonly Finding[] {
    this.#findings ??= this.#collect('findings')
    return this.#findings
  }

  /** Findings that somebody accepted. */
  suppressed(): readonly Finding[] {
    this.#suppressed ??= this.#collect('suppressed')
    return this.#suppressed
  }

  /** What stands about one record and nobody accepted; the same list for as long as it says the same. */
  findingsOf(recordId: string): readonly Finding[] {
    return this.standing(recordId).findings
  }

  /** What stands about one record, accepted or not; the same lists for as long as they say the same. */
  standing(recordId: string): RecordFindings {
    return this.#checked.get(recordId)?.found ?? noFindings
  }

  /** Goes on to the next state of the model; answers with the records about which something else stands than before. */
  update(model: Model, changes: Changes = diff(this.#context.records.model, model)): ReadonlySet<string> {
    const { records, indexes, tallies } = this.#context
    const before = records.model
    const ids = [...changes.added, ...changes.removed, ...changes.updated].map(({ id }) => id)
    const touched = touchedReadings(before, model, changes, records)
    const touch = (reading: Reading): void => void touched.add(reading)
    const stale = new Set([...ids, ...this.#useSettings(model, changes)])
    records.model = model
    for (const id of ids) {
      indexes.refresh(id, touch)
      tallies.move(getRecord(before, id), getRecord(model, id), touch)
    }
    return this.#follow(touched, stale)
  }

  /** Goes on to another day: suppressions may have ended. Answers as {@link update} does. */
  setToday(today: string): ReadonlySet<string> {
    if (today === this.#today) return new Set()
    this.#today = today
    const reading = this.#context.days.find(thisDay)
    return this.#follow(new Set(reading === undefined ? [] : [reading]), new Set())
  }

  #createContext(model: Model): TrackingContext {
    const getToday = (): string => this.#today
    return new TrackingContext(model, {
      get today() {
        return getToday()
      },
      knownRules: new Set([...allRules, ...this.#rules].map(({ id }) => id)),
      findingsAbout: (recordId) => {
        const { findings, suppressed } = this.standing(recordId)
        return [...findings, ...suppressed]
      },
    })
  }

  /** Takes in settings that changed; answers with the records at which the rules in question look. */
  #useSettings(model: Model, { added, removed, updated }: Changes): readonly string[] {
    const before = this.#context.records.model
    const records = [...added, ...removed]
    for (const { id } of updated)
      records.push(...[getRecord(before, id), getRecord(model, id)].flatMap((one) => one ?? []))
    const changed = new Set(records.flatMap((record) => (record.kind === 'rule-setting' ? [record.rule] : [])))
    if (changed.size === 0) return []
    this.#settings = new RuleSettings(this.#rules, recordsOf(model, 'rule-setting'))
    const kinds = new Set(this.#rules.filter(({ id }) => changed.has(id)).flatMap((rule) => rule.kinds))
    return [...kinds].flatMap((kind) => recordsOf(model, kind).map(({ id }) => id))
  }

  /** Works out anew what depends on readings, and checks the records that do, or that are stale anyway. */
  #follow(touched: Set<Reading>, stale: Set<string>): ReadonlySet<string> {
    const touch = (reading: Reading): void => void touched.add(reading)
    // In this order: what is derived looks things up in indexes, and the rules look at both.
    for (const unit of readersOf(touched)) {
      if (unit instanceof IndexedRecord) this.#context.indexes.refreshUnit(unit, touch)
    }
    for (const unit of readersOf(touched)) {
      if (unit instanceof DerivedValue) this.#context.derived.refresh(unit, touch)
    }
    for (const unit of readersOf(touched)) if (unit instanceof CheckedRecord) stale.add(unit.recordId)
    const changed = this.#checkAll([...stale])
    if (changed.size > 0) {
      this.#findings = undefined
      this.#suppressed = undefined
    }
    return changed
  }

  /** Checks records, those that are about findings last; answers with those about which something else stands now. */
  #checkAll(ids: readonly string[]): Set<string> {
    const changed = new Set<string>()
    const aboutFindings = new Set<string>()
    const { records, findings } = this.#context
    for (const id of ids) {
      if (getRecord(records.model, id)?.kind === 'suppression') aboutFindings.add(id)
      else if (this.#check(id)) changed.add(id)
    }
    for (const id of changed) {
      for (const unit of findings.find(id)?.readers ?? []) {
        if (unit instanceof CheckedRecord) aboutFindings.add(unit.recordId)
      }
    }
    for (const id of aboutFindings) if (this.#check(id)) changed.add(id)
    return changed
  }

  #check(id: string): boolean {
    const record = getRecord(this.#context.records.model, id)
    const former = this.#checked.get(id)
    if (record === undefined || !this.#kinds.has(record.kind)) {
      if (former === undefined) return false
      settle(former, [])
      this.#checked.delete(id)
      return former.found !== noFindings
    }
    const unit = former ?? new CheckedRecord(id)
    if (former === undefined) this.#checked.set(id, unit)
    const found = this.#context.tracker.run(unit, () => checkRecord(record, this.#settings, this.#context))
    if (isJsonEqual(found, unit.found)) return false
    unit.found = keepSame(unit.found, found)
    return true
  }

  #collect(list: keyof RecordFindings): readonly Finding[] {
    const collected: Finding[] = []
    for (const { found } of this.#checked.values()) collected.push(...found[list])
    return collected.sort(byWeight)
  }
}

/** Every finding about a model, from scratch. */
export function checkModel(model: Model, options: CheckOptions): readonly Finding[] {
  return new Checker(model, options).findings()
}

function* readersOf(readings: ReadonlySet<Reading>): Iterable<Unit> {
  for (const { readers } of [...readings]) yield* readers
}

function keepSame(former: RecordFindings, found: RecordFindings): RecordFindings {
  return {
    findings: isJsonEqual(former.findings, found.findings) ? former.findings : found.findings,
    suppressed: isJsonEqual(former.suppressed, found.suppressed) ? former.suppressed : found.suppressed,
  }
}

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
import { checkRecord, type RecordFindings, type RulesByKind } from './check-record.ts'
import { IndexStore } from './index-store.ts'
import type { Rule } from './rule.ts'
import { touchedReadings } from './touched-readings.ts'
import { TrackingContext } from './tracking-context.ts'

/** What the checks depend on besides the model. */
export interface CheckOptions {
  /** `YYYY-MM-DD`: suppressions that ended before it no longer hold. */
  readonly today: string
  /** All rules unless told otherwise. */
  readonly rules?: readonly Rule[]
}

/** What stands about a record. */
interface Checked extends RecordFindings {
  readonly read: ReadonlySet<string>
}

const nothing: RecordFindings = { findings: [], suppressed: [] }

/** Findings about a model that are kept up to date edit by edit: an edit costs what it touches, not the model's size. */
export class Checker {
  #model: Model
  readonly #rulesByKind: RulesByKind
  #today: string
  readonly #indexes: IndexStore
  readonly #context: TrackingContext
  readonly #checked = new Map<string, Checked>()
  readonly #readersByReading = new Map<string, Set<string>>()

  constructor(model: Model, { today, rules = allRules }: CheckOptions) {
    this.#model = model
    this.#today = today
    this.#rulesByKind = byKind(rules)
    this.#indexes = new IndexStore(model)
    this.#context = new TrackingContext(model, this.#indexes)
    for (const record of allRecords(model)) this.#check(record.id)
  }

  /** Every finding, worst first, then by rule and record. */
  findings(): readonly Finding[] {
    return [...this.#checked.values()].flatMap(({ findings }) => findings).sort(byWeight)
  }

  /** Findings that somebody accepted. */
  suppressed(): readonly Finding[] {
    return [...this.#checked.values()].flatMap(({ suppressed }) => suppressed).sort(byWeight)
  }

  /** What stands about one record; the same lists for as long as they say the same. */
  findingsOf(recordId: string): RecordFindings {
    return this.#checked.get(recordId) ?? nothing
  }

  /** Goes on to another day: suppressions may have ended. Answers with the records whose findings may differ. */
  setToday(today: string): ReadonlySet<string> {
    const stale = new Set<string>()
    if (today === this.#today) return stale
    this.#today = today
    for (const { record } of recordsOf(this.#model, 'suppression')) stale.add(record)
    for (const id of stale) this.#check(id)
    return stale
  }

  /** Goes on to the next state of the model; answers with the records whose findings may differ. */
  update(model: Model, changes: Changes = diff(this.#model, model)): ReadonlySet<string> {
    const touched = touchedReadings(this.#model, model, changes, this.#indexes)
    this.#model = model
    this.#context.setModel(model)
    this.#indexes.setModel(model)
    const stale = new Set<string>([...changes.added.map(({ id }) => id), ...changes.removed.map(({ id }) => id)])
    for (const { id } of changes.updated) stale.add(id)
    for (const reading of touched) for (const id of this.#readersByReading.get(reading) ?? []) stale.add(id)
    for (const id of stale) this.#check(id)
    return stale
  }

  #check(id: string): void {
    const former = this.#checked.get(id)
    for (const reading of former?.read ?? []) this.#forget(reading, id)
    const record = getRecord(this.#model, id)
    if (record === undefined || !this.#rulesByKind.has(record.kind)) {
      this.#checked.delete(id)
      return
    }
    const read = this.#context.begin()
    const found = checkRecord(record, this.#rulesByKind, this.#context, this.#today)
    this.#checked.set(id, {
      findings: keepSame(former?.findings, found.findings),
      suppressed: keepSame(former?.suppressed, found.suppressed),
      read,
    })
    for (const reading of read) {
      const readers = this.#readersByReading.get(reading)
      if (readers === undefined) this.#readersByReading.set(reading, new Set([id]))
      else readers.add(id)
    }
  }

  #forget(reading: string, id: string): void {
    const readers = this.#readersByReading.get(reading)
    if (readers?.delete(id) === true && readers.size === 0) this.#readersByReading.delete(reading)
  }
}

function keepSame(former: readonly Finding[] = nothing.findings, found: readonly Finding[]): readonly Finding[] {
  return isJsonEqual(former, found) ? former : found
}

/** Every finding about a model, from scratch. */
export function checkModel(model: Model, options: CheckOptions): readonly Finding[] {
  return new Checker(model, options).findings()
}

function byKind(rules: readonly Rule[]): RulesByKind {
  const found = new Map<Kind, Rule[]>()
  for (const rule of rules) for (const kind of rule.kinds) found.set(kind, [...(found.get(kind) ?? []), rule])
  return found
}

const weight = { error: 0, warning: 1, info: 2 } as const

/** Orders findings: the worst first, then by rule and record. */
export function byWeight(a: Finding, b: Finding): number {
  return weight[a.severity] - weight[b.severity] || compare(a.code, b.code) || compare(a.target ?? '', b.target ?? '')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

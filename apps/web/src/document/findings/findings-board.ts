import type { Finding, Severity } from '@c360/model'
import { byWeight } from '@c360/rules'
import type { ReportedFindings } from './findings-messages.ts'

/** How many findings there are. */
export interface FindingCounts extends Readonly<Record<Severity, number>> {
  readonly suppressed: number
}

const none: readonly Finding[] = []

/** What stands about every record, in lists that stay the same for as long as they say the same. */
export class FindingsBoard {
  readonly #byRecord = new Map<string, ReportedFindings>()
  readonly #recordsByEntity = new Map<string, Set<string>>()
  readonly #listByEntity = new Map<string, readonly Finding[]>()
  #all: readonly Finding[] | undefined
  #suppressed: readonly Finding[] | undefined
  #counts: FindingCounts = { error: 0, warning: 0, info: 0, suppressed: 0 }

  get counts(): FindingCounts {
    return this.#counts
  }

  /** Every finding, worst first. */
  get all(): readonly Finding[] {
    this.#all ??= this.#collect(({ findings }) => findings)
    return this.#all
  }

  /** Every finding that somebody accepted. */
  get suppressed(): readonly Finding[] {
    this.#suppressed ??= this.#collect(({ suppressed }) => suppressed)
    return this.#suppressed
  }

  of(recordId: string): readonly Finding[] {
    return this.#byRecord.get(recordId)?.findings ?? none
  }

  /** Of the entity, its attributes and its keys, worst first. */
  ofEntity(entityId: string): readonly Finding[] {
    const ids = this.#recordsByEntity.get(entityId)
    if (ids === undefined) return none
    const known = this.#listByEntity.get(entityId)
    if (known !== undefined) return known
    const found = [...ids].flatMap((id) => this.of(id)).sort(byWeight)
    const list = found.length === 0 ? none : found
    this.#listByEntity.set(entityId, list)
    return list
  }

  /** Takes in what is new. */
  take(reports: readonly ReportedFindings[]): void {
    const counts = { ...this.#counts }
    for (const report of reports) {
      const former = this.#byRecord.get(report.recordId)
      if (former !== undefined) this.#withdraw(former, counts)
      if (report.findings.length > 0 || report.suppressed.length > 0) this.#add(report, counts)
    }
    this.#all = undefined
    this.#suppressed = undefined
    if (!isSameCounts(counts, this.#counts)) this.#counts = counts
  }

  #withdraw(report: ReportedFindings, counts: Record<keyof FindingCounts, number>): void {
    this.#byRecord.delete(report.recordId)
    count(report, -1, counts)
    if (report.entityId === undefined) return
    const ids = this.#recordsByEntity.get(report.entityId)
    if (ids?.delete(report.recordId) === true && ids.size === 0) this.#recordsByEntity.delete(report.entityId)
    this.#listByEntity.delete(report.entityId)
  }

  #add(report: ReportedFindings, counts: Record<keyof FindingCounts, number>): void {
    this.#byRecord.set(report.recordId, report)
    count(report, 1, counts)
    if (report.entityId === undefined) return
    const ids = this.#recordsByEntity.get(report.entityId) ?? new Set()
    this.#recordsByEntity.set(report.entityId, ids.add(report.recordId))
    this.#listByEntity.delete(report.entityId)
  }

  #collect(select: (report: ReportedFindings) => readonly Finding[]): readonly Finding[] {
    return [...this.#byRecord.values()].flatMap(select).sort(byWeight)
  }
}

function count(report: ReportedFindings, step: 1 | -1, counts: Record<keyof FindingCounts, number>): void {
  for (const { severity } of report.findings) counts[severity] += step
  counts.suppressed += step * report.suppressed.length
}

function isSameCounts(a: FindingCounts, b: FindingCounts): boolean {
  return a.error === b.error && a.warning === b.warning && a.info === b.info && a.suppressed === b.suppressed
}

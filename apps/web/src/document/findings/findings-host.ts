import { apply, applyChanges, fromRecords, getRecord, type Model, ownerEntityOf } from '@c360/model'
import { allRules, Checker } from '@c360/rules'
import { draftOperations } from './draft-operations.ts'
import type { CheckedDraft, FindingsReply, FindingsRequest, ReportedFindings } from './findings-messages.ts'

/** Keeps a replica of the model and what the rules say about it, with the draft as if it were committed. */
export class FindingsHost {
  #model: Model | undefined
  #checker: Checker | undefined
  readonly #reported = new Map<string, ReportedFindings>()

  /** Takes one request in; the first one must be the start. */
  receive(request: FindingsRequest): FindingsReply {
    if (request.kind === 'start') return this.#start(request)
    if (this.#model === undefined || this.#checker === undefined) throw new Error('an update came before the start')
    this.#model = applyChanges(this.#model, request.changes)
    const seen = withDraft(this.#model, request.draft)
    const stale = new Set(this.#checker.setToday(request.today))
    for (const id of this.#checker.update(seen)) stale.add(id)
    return { reports: this.#report(this.#checker, seen, stale) }
  }

  #start({ records, today }: Extract<FindingsRequest, { kind: 'start' }>): FindingsReply {
    const built = fromRecords(records, { trusted: true })
    if (!built.ok) throw new Error(built.error.message)
    this.#model = built.value
    this.#checker = new Checker(built.value, { today })
    this.#reported.clear()
    return {
      rules: allRules.map(({ id, group, title, why }) => ({ id, group, title, why })),
      reports: this.#report(
        this.#checker,
        built.value,
        records.map(({ id }) => id),
      ),
    }
  }

  #report(checker: Checker, model: Model, ids: Iterable<string>): readonly ReportedFindings[] {
    const reports: ReportedFindings[] = []
    for (const recordId of ids) {
      const { findings, suppressed } = checker.standing(recordId)
      const former = this.#reported.get(recordId)
      const isEmpty = findings.length === 0 && suppressed.length === 0
      if (isEmpty && former === undefined) continue
      const report = { recordId, entityId: isEmpty ? undefined : entityIdOf(model, recordId), findings, suppressed }
      if (former !== undefined && isSame(former, report)) continue
      if (isEmpty) this.#reported.delete(recordId)
      else this.#reported.set(recordId, report)
      reports.push(report)
    }
    return reports
  }
}

// What the model would refuse, such as a name too long, is told when it is committed; the rules see the model as it is.
function withDraft(model: Model, draft: CheckedDraft | undefined): Model {
  if (draft === undefined) return model
  const operations = draftOperations(model, draft)
  const applied = operations.length === 0 ? undefined : apply(model, operations)
  return applied?.ok === true ? applied.value.model : model
}

function entityIdOf(model: Model, recordId: string): string | undefined {
  const record = getRecord(model, recordId)
  if (record?.kind === 'entity') return recordId
  if (record?.kind === 'key') return record.entity
  return ownerEntityOf(model, recordId)?.id
}

function isSame(a: ReportedFindings, b: ReportedFindings): boolean {
  return a.findings === b.findings && a.suppressed === b.suppressed && a.entityId === b.entityId
}

import { apply, applyFixes, type Finding, type Model, type ModelRecord, type Result, recordKinds } from '@c360/model'
import { fieldWords, valueText } from './value-text.ts'
import { placeOf } from './where-of.ts'

/** One line of what fixes would do. */
export interface FixChange {
  readonly key: string
  readonly recordId: string
  /** Where the record stands, as it is called before. */
  readonly where: string
  readonly kind: 'changed' | 'added' | 'removed'
  /** Of a change: the field, in words. */
  readonly field?: string
  readonly before?: string
  readonly after?: string
}

/** What the fixes of findings would change in the model, worked out by applying them: no more and no less than they do. */
export function previewFixes(model: Model, findings: readonly Finding[]): Result<readonly FixChange[], string> {
  const { operations } = applyFixes(findings)
  if (operations.length === 0) return { ok: true, value: [] }
  const applied = apply(model, operations)
  if (!applied.ok) return { ok: false, error: applied.error.message }
  const { model: next, changes } = applied.value
  const added = changes.added.map((record): FixChange => whole(next, record, 'added'))
  const removed = changes.removed.map((record): FixChange => whole(model, record, 'removed'))
  const updated = changes.updated.flatMap(({ id, before, after }) =>
    Object.keys(after).map(
      (field): FixChange => ({
        key: `${id}.${field}`,
        recordId: id,
        where: placeOf(model, id) ?? id,
        kind: 'changed',
        field: fieldWords(field),
        before: valueText(model, before[field]),
        after: valueText(next, after[field]),
      }),
    ),
  )
  return { ok: true, value: [...updated, ...added, ...removed] }
}

function whole(model: Model, record: ModelRecord, kind: 'added' | 'removed'): FixChange {
  return {
    key: record.id,
    recordId: record.id,
    where: placeOf(model, record.id) ?? recordKinds[record.kind].label,
    kind,
    field: recordKinds[record.kind].label,
  }
}

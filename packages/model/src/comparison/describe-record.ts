import type { Model } from '../model/model.ts'
import { toWords } from '../naming/names.ts'
import type { RecordUpdate } from '../operations/changes.ts'
import { kindRulesOf } from '../records/kind-rules.ts'
import type { ModelRecord } from '../records/registry.ts'
import type { ChangeItem, ChangeKind } from './change-item.ts'
import { formatFieldValue } from './field-text.ts'
import { nameOfRecord } from './record-names.ts'

/** A record that came or went. */
export function describeWhole(
  model: Model,
  record: ModelRecord,
  kind: 'added' | 'removed',
  isPart: boolean,
): ChangeItem {
  const subject = { recordId: record.id, recordKind: record.kind, name: nameOfRecord(model, record) }
  const text = `${subjectText(record, subject.name)} ${kind}`
  return { kind, ...subject, text, ...(isPart ? { isPart } : {}) }
}

/** A record of which fields changed: one item for each, in declared order. */
export function describeUpdate(
  before: Model,
  after: Model,
  records: { readonly old: ModelRecord; readonly now: ModelRecord },
  update: RecordUpdate,
): readonly ChangeItem[] {
  const { old, now } = records
  const name = nameOfRecord(after, now)
  const oldName = nameOfRecord(before, old)
  const fields = kindRulesOf(now).fieldNames.filter((field) => Object.hasOwn(update.after, field))
  return fields.map((field) => {
    const kind = kindOfChange(now, field, update.after[field])
    const from = formatFieldValue(before, old, field, update.before[field])
    const to = formatFieldValue(after, now, field, update.after[field])
    return {
      kind,
      recordId: now.id,
      recordKind: now.kind,
      name,
      text: toText(kind, now, { name, oldName, field, from, to }),
      field,
      label: toWords(field),
      ...(from === undefined ? {} : { before: from }),
      ...(to === undefined ? {} : { after: to }),
    }
  })
}

function kindOfChange(record: ModelRecord, field: string, value: unknown): ChangeKind {
  const { nameField, parentField } = kindRulesOf(record).definition
  if (field === nameField) return 'renamed'
  if (field === parentField) return 'moved'
  if (field === 'order') return 'reordered'
  if (record.kind === 'attribute' && field === 'type') return 'retyped'
  if (record.kind === 'attribute' && field === 'required') return value === true ? 'made-required' : 'made-optional'
  return 'changed'
}

interface Told {
  readonly name: string
  readonly oldName: string
  readonly field: string
  readonly from: string | undefined
  readonly to: string | undefined
}

function toText(kind: ChangeKind, record: ModelRecord, { name, oldName, field, from, to }: Told): string {
  const subject = subjectText(record, name)
  switch (kind) {
    case 'renamed':
      return `${subjectText(record, oldName)} renamed to ${clip(to ?? name)}`
    case 'moved':
      return `${subject} moved from ${clip(from ?? '')} to ${clip(to ?? '')}`
    case 'reordered':
      return `${subject} moved among its siblings`
    case 'retyped':
      return `${subject} retyped from ${clip(from ?? '')} to ${clip(to ?? '')}`
    case 'made-required':
      return `${subject} made required`
    case 'made-optional':
      return `${subject} made optional`
    default:
      return `${toWords(field)} of ${subject} ${howItChanged(from, to)}`
  }
}

function howItChanged(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `set to ${clip(to ?? '')}`
  return to === undefined ? `cleared, was ${clip(from)}` : `changed from ${clip(from)} to ${clip(to)}`
}

function subjectText(record: ModelRecord, name: string): string {
  const { label } = kindRulesOf(record).definition
  // What has no name of its own is called what it is already.
  return name.endsWith(label) ? clip(name) : `${label} ${clip(name)}`
}

const longestValue = 60

function clip(value: string): string {
  const flat = value.replace(/\s+/g, ' ').trim()
  const characters = [...flat]
  if (characters.length === 0) return '“”'
  return characters.length <= longestValue ? flat : `${characters.slice(0, longestValue - 1).join('')}…`
}

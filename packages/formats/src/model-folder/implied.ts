import { isJsonEqual, type Kind, type ModelRecord, orderAfter, type RecordOf } from '@c360/model'

/** What a record has that does not say otherwise; written and read by this one table, so that nothing is lost by leaving it out. */
const impliedFields: { readonly [K in Kind]?: Partial<RecordOf<K>> } = {
  abbreviation: { use: 'approved' },
  attribute: { required: false, lifecycle: 'draft', type: { kind: 'string' } },
  entity: { archetype: 'other', layer: 'core', history: 'overwrite', lifecycle: 'draft' },
  'identity-binding': { authenticated: false },
  'identity-link': { certainty: 'deterministic' },
  'identity-namespace': { resolves: 'person', caseSensitive: false },
  key: { primary: false, keyType: 'natural' },
  relationship: {
    parentMin: 1,
    parentMax: 1,
    childMin: 0,
    childMax: 'many',
    attributePairs: [],
    identifying: false,
    enforcement: 'enforced',
  },
  'subject-area': { colour: 'slate' },
  target: { case: 'snake' },
}

// Without it an attribute would read as one whose type was forgotten.
const alwaysWritten: ReadonlySet<string> = new Set(['type'])

/** The value that a field of a kind has where none is written; undefined where it has none. */
export function impliedValue(kind: Kind, field: string): unknown {
  return (impliedFields[kind] as Readonly<Record<string, unknown>> | undefined)?.[field]
}

/** Whether reading gives a field this value when it is left out; `previous` is the sibling listed before. */
export function isImplied(
  record: ModelRecord,
  field: string,
  value: unknown,
  previous: ModelRecord | undefined,
): boolean {
  if (field === 'order') return value === impliedOrder(previous)
  return !alwaysWritten.has(field) && isJsonEqual(value, impliedValue(record.kind, field))
}

/** The order key of a record that stands after another one in the list. */
export function impliedOrder(previous: ModelRecord | undefined): string {
  return orderAfter(previous !== undefined && 'order' in previous ? previous.order : undefined)
}

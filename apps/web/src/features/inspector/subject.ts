import { getRecord, type Kind, type Model } from '@c360/model'

const editedTogether = ['entity', 'attribute', 'relationship'] as const
/** Kinds that have a form of their own here; a record of any other is edited where it is listed. */
const editedAlone = ['entity', 'attribute', 'relationship', 'subject-area', 'diagram'] as const

/** What the inspector is about. */
export type Subject =
  | { readonly kind: 'model' }
  | { readonly kind: (typeof editedAlone)[number]; readonly id: string }
  | {
      readonly kind: 'several'
      readonly of: (typeof editedTogether)[number]
      readonly ids: readonly [string, ...string[]]
    }
  | { readonly kind: 'mixture'; readonly counts: readonly { readonly kind: Kind; readonly count: number }[] }

/**
 * What is shown for a selection. Records that are gone do not count; a key and a placement are shown as their entity;
 * with nothing left it is the model itself.
 */
export function subjectOf(model: Model, selection: readonly string[]): Subject {
  const idsByKind = new Map<Kind, Set<string>>()
  for (const id of selection) {
    const shown = shownRecord(model, id)
    if (shown !== undefined) idsByKind.set(shown.kind, (idsByKind.get(shown.kind) ?? new Set()).add(shown.id))
  }
  const groups = [...idsByKind].map(([kind, ids]) => ({ kind, ids: [...ids] }))
  const [only, ...others] = groups
  if (only === undefined) return { kind: 'model' }
  if (others.length > 0)
    return { kind: 'mixture', counts: groups.map(({ kind, ids }) => ({ kind, count: ids.length })) }
  return subjectOfKind(only.kind, only.ids)
}

function subjectOfKind(kind: Kind, ids: readonly string[]): Subject {
  const [first, ...others] = ids
  const alone = editedAlone.find((candidate) => candidate === kind)
  if (first === undefined || alone === undefined) return { kind: 'model' }
  if (others.length === 0) return { kind: alone, id: first }
  const of = editedTogether.find((candidate) => candidate === kind)
  return of === undefined
    ? { kind: 'mixture', counts: [{ kind, count: ids.length }] }
    : { kind: 'several', of, ids: [first, ...others] }
}

function shownRecord(model: Model, id: string): { readonly kind: Kind; readonly id: string } | undefined {
  const record = getRecord(model, id)
  return record?.kind === 'key' || record?.kind === 'placement' ? getRecord(model, record.entity) : record
}

/** A subject is worked out anew on each change of the model; an equal one keeps the form as it is. */
export function isSameSubject(a: Subject, b: Subject): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

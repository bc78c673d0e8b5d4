import { getRecord, getRecordOf, type Model, recordsOf } from '@c360/model'
import type { ReferredKind } from './field-descriptor.ts'
import { strings } from './strings.ts'

export interface Candidate {
  readonly id: string
  readonly name: string
}

/** What a reference to a record reads: an attribute with what holds it. */
export function referenceName(model: Model, id: string): string {
  const record = getRecord(model, id)
  if (record === undefined || !('name' in record)) return ''
  const name = record.name || strings.unnamed
  if (record.kind !== 'attribute') return name
  return `${referenceName(model, record.parent)}.${name}`
}

/** The records that a text may mean: those that start with it, then those that contain it, each by name. */
export function candidatesFor(
  model: Model,
  kind: ReferredKind,
  text: string,
  canRefer: (targetId: string) => boolean,
  limit = 50,
): readonly Candidate[] {
  const wanted = text.trim().toLowerCase()
  const found: (Candidate & { readonly at: number })[] = []
  for (const record of recordsOf(model, kind)) {
    const at = record.name.toLowerCase().indexOf(wanted)
    if (at >= 0 && canRefer(record.id)) found.push({ id: record.id, name: record.name, at })
  }
  found.sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1) || (a.name < b.name ? -1 : 1))
  return found.slice(0, limit).map(({ id }) => ({ id, name: referenceName(model, id) }))
}

/** Anything but the record itself. */
export const isAnother = (_model: Model, recordId: string, targetId: string): boolean => recordId !== targetId

/** Whether `targetId` may be the supertype of an entity: not the entity itself nor one of its subtypes. */
export function canBeSupertype(model: Model, entityId: string, targetId: string): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = targetId; at !== undefined && !seen.has(at); ) {
    if (at === entityId) return false
    seen.add(at)
    at = getRecordOf(model, 'entity', at)?.supertype
  }
  return true
}

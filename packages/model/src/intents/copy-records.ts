import type { Model } from '../model/model.ts'
import { childrenOf, getRecord, getRecordOf } from '../model/read.ts'
import { nestedAttributesOf, relationshipsOf } from '../model/structure.ts'
import { uniqueName } from '../naming/names.ts'
import { withFields } from '../operations/record-changes.ts'
import type { Reference } from '../records/define-kind.ts'
import { fieldsOf, kindRulesOf } from '../records/kind-rules.ts'
import type { ModelRecord } from '../records/registry.ts'

/** An entity with all that is its own: attributes, keys, and the relationships of which it is the child. */
export function recordsOfEntity(model: Model, entityId: string): readonly ModelRecord[] {
  const entity = getRecordOf(model, 'entity', entityId)
  if (entity === undefined) return []
  return [
    entity,
    ...nestedAttributesOf(model, entityId),
    ...childrenOf(model, entityId, 'key'),
    ...relationshipsOf(model, entityId).filter(({ childEntity }) => childEntity === entityId),
  ]
}

/**
 * Gives records the ids of the map and leads their references along: to a copied record where there is one, else to the
 * record of that id in the model. What refers to neither is cleared, dropped or left out, as when the record is removed.
 */
export function remapRecords(
  model: Model,
  records: readonly ModelRecord[],
  newIdById: ReadonlyMap<string, string>,
): ModelRecord[] {
  const copies = new Map(records.map((record) => [record.id, record]))
  for (let changed = true; changed; ) {
    changed = false
    for (const record of copies.values()) {
      if (canRefer(model, record, copies)) continue
      copies.delete(record.id)
      changed = true
    }
  }
  return [...copies.values()].map((record) => remapRecord(model, record, copies, newIdById))
}

/** Makes the names of copied entities differ from the model's and from each other's. */
export function withUniqueEntityNames(records: readonly ModelRecord[], taken: ReadonlySet<string>): ModelRecord[] {
  const names = new Set(taken)
  return records.map((record) => {
    if (record.kind !== 'entity') return record
    const name = uniqueName(record.name, names)
    names.add(name)
    return name === record.name ? record : { ...record, name }
  })
}

type Copies = ReadonlyMap<string, ModelRecord>

/** Whether everything that a record goes with is there. */
function canRefer(model: Model, record: ModelRecord, copies: Copies): boolean {
  return kindRulesOf(record).definition.references.every((reference) => {
    const target = fieldsOf(record)[reference.field]
    return reference.onRemove !== 'cascade' || (typeof target === 'string' && isThere(model, target, reference, copies))
  })
}

function isThere(model: Model, id: string, reference: Reference, copies: Copies): boolean {
  const found = copies.get(id) ?? getRecord(model, id)
  return found !== undefined && reference.kinds.includes(found.kind)
}

function remapRecord(
  model: Model,
  record: ModelRecord,
  copies: Copies,
  newIdById: ReadonlyMap<string, string>,
): ModelRecord {
  const toNew = (id: string) => (copies.has(id) ? (newIdById.get(id) ?? id) : id)
  const values: Record<string, unknown> = { id: toNew(record.id) }
  for (const reference of kindRulesOf(record).definition.references) {
    const value = values[reference.field] ?? fieldsOf(record)[reference.field]
    if (value === undefined) continue
    const isKnown = (id: string) => isThere(model, id, reference, copies)
    values[reference.field] = remapValue(value, reference, isKnown, toNew)
  }
  return withFields(record, values)
}

function remapValue(
  value: unknown,
  reference: Reference,
  isKnown: (id: string) => boolean,
  toNew: (id: string) => string,
): unknown {
  if (!Array.isArray(value)) return isKnown(value as string) ? toNew(value as string) : null
  const member = reference.each
  if (member === undefined) return (value as string[]).filter(isKnown).map(toNew)
  return (value as Readonly<Record<string, string>>[]).flatMap((item) => {
    const id = item[member] ?? ''
    return isKnown(id) ? [{ ...item, [member]: toNew(id) }] : []
  })
}

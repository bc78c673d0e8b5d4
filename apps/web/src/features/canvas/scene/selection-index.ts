import { getRecord, type Model } from '@c360/model'

/** A selection sorted by what its ids stand for. */
export interface SelectionIndex {
  readonly entityIds: ReadonlySet<string>
  readonly linkIds: ReadonlySet<string>
  /** Selected attributes, by the entity in whose card they stand. */
  readonly attributeIds: ReadonlyMap<string, ReadonlySet<string>>
}

export const emptySelection: SelectionIndex = { entityIds: new Set(), linkIds: new Set(), attributeIds: new Map() }

/** Sorts selected ids; ids of records that are gone are left out. */
export function indexSelection(model: Model, selection: readonly string[]): SelectionIndex {
  if (selection.length === 0) return emptySelection
  const entityIds = new Set<string>()
  const linkIds = new Set<string>()
  const attributeIds = new Map<string, Set<string>>()
  for (const id of selection) {
    const record = getRecord(model, id)
    if (record?.kind === 'entity') entityIds.add(id)
    if (record?.kind === 'relationship') linkIds.add(id)
    if (record?.kind !== 'attribute') continue
    const entityId = entityOf(model, id)
    if (entityId === undefined) continue
    const inCard = attributeIds.get(entityId) ?? new Set()
    attributeIds.set(entityId, inCard.add(id))
  }
  return { entityIds, linkIds, attributeIds }
}

/** The entity that a record is drawn in: itself, or the one at the top of an attribute's parents. */
export function entityOf(model: Model, id: string): string | undefined {
  let record = getRecord(model, id)
  const seen = new Set<string>()
  while (record?.kind === 'attribute' && !seen.has(record.id)) {
    seen.add(record.id)
    record = getRecord(model, record.parent)
  }
  return record?.kind === 'entity' ? record.id : undefined
}

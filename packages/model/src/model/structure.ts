import type { Attribute } from '../records/attribute.ts'
import type { Entity } from '../records/entity.ts'
import type { Key } from '../records/key.ts'
import type { Placement } from '../records/placement.ts'
import type { Relationship } from '../records/relationship.ts'
import type { Model } from './model.ts'
import { childrenOf, getRecord, getRecordOf, referrersOf } from './read.ts'

/** The entity that an attribute stands in, however deeply it is nested. */
export function ownerEntityOf(model: Model, attributeId: string): Entity | undefined {
  let current = getRecord(model, attributeId)
  while (current?.kind === 'attribute') current = getRecord(model, current.parent)
  return current?.kind === 'entity' ? current : undefined
}

/** An attribute's descendants, each parent before its children. */
export function nestedAttributesOf(model: Model, parentId: string): readonly Attribute[] {
  const found: Attribute[] = []
  const waiting = [...childrenOf(model, parentId, 'attribute')].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next)
    waiting.push(...childrenOf(model, next.id, 'attribute').toReversed())
  }
  return found
}

/** The entity's primary key; where there are several (a finding), the first by id. */
export function primaryKeyOf(model: Model, entityId: string): Key | undefined {
  return childrenOf(model, entityId, 'key').find(({ primary }) => primary)
}

/** The key that foreign keys refer to: the primary one, or else the first that holds attributes. */
export function referencedKeyOf(model: Model, entityId: string): Key | undefined {
  const keys = childrenOf(model, entityId, 'key').filter(({ attributes }) => attributes.length > 0)
  return keys.find(({ primary }) => primary) ?? keys[0]
}

/** The relationships an entity, or a foreign-key attribute, takes part in, sorted by id. */
export function relationshipsOf(model: Model, id: string): readonly Relationship[] {
  const found = new Set<Relationship>()
  for (const referrer of referrersOf(model, id)) {
    const relationship = getRecordOf(model, 'relationship', referrer.id)
    if (relationship !== undefined) found.add(relationship)
  }
  return [...found]
}

/** Where an entity stands in a diagram; where it was placed twice at once, the first by id. */
export function placementOf(model: Model, diagramId: string, entityId: string): Placement | undefined {
  return placementsOf(model, entityId).find(({ diagram }) => diagram === diagramId)
}

/** Every placement of an entity, sorted by id. */
export function placementsOf(model: Model, entityId: string): readonly Placement[] {
  return referrersOf(model, entityId).flatMap(({ id, field }) =>
    field === 'entity' ? (getRecordOf(model, 'placement', id) ?? []) : [],
  )
}

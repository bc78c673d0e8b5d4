import { type Entity, getRecordOf, type Maximum, type Minimum, type Relationship, relationshipsOf } from '@c360/model'
import type { YamlValue } from '../yaml/write-yaml.ts'
import { type ContractScope, note } from './contract-scope.ts'
import { toCustomProperties } from './custom-properties.ts'

/** The foreign keys of an entity: those of one attribute stand at it, those of several at the object. */
export interface ContractRelationships {
  readonly byAttribute: ReadonlyMap<string, readonly YamlValue[]>
  readonly ofObject: readonly YamlValue[]
}

/** Says the relationships of which an entity is the child; what the contract cannot say is noted. */
export function toContractRelationships(scope: ContractScope, entity: Entity): ContractRelationships {
  const byAttribute = new Map<string, YamlValue[]>()
  const ofObject: YamlValue[] = []
  for (const relationship of relationshipsOf(scope.model, entity.id)) {
    if (relationship.childEntity !== entity.id || !isSayable(scope, relationship)) continue
    const pairs = relationship.attributePairs
    const [first] = pairs
    if (first === undefined) continue
    const facts = { type: 'foreignKey', customProperties: factsOf(relationship) }
    if (pairs.length === 1) {
      const known = byAttribute.get(first.child) ?? []
      byAttribute.set(first.child, [...known, { to: referenceTo(relationship.parentEntity, first.parent), ...facts }])
    } else {
      const from = pairs.map(({ child }) => referenceTo(entity.id, child))
      ofObject.push({ from, to: pairs.map(({ parent }) => referenceTo(relationship.parentEntity, parent)), ...facts })
    }
  }
  return { byAttribute, ofObject }
}

function isSayable(scope: ContractScope, relationship: Relationship): boolean {
  const { id, attributePairs, parentEntity, childEntity } = relationship
  const nameOf = (entityId: string) => getRecordOf(scope.model, 'entity', entityId)?.name ?? entityId
  const what = `The relationship of ${nameOf(childEntity)} to ${nameOf(parentEntity)}`
  const isInside = scope.entityIds.has(parentEntity)
  if (!isInside) {
    note(scope, 'reference-leaves-file', `${what} leads out of this contract. It was left out.`, id)
    return false
  }
  if (attributePairs.length === 0) {
    note(scope, 'no-foreign-key', `${what} has no foreign key, which is all a contract can say. It was left out.`, id)
    return false
  }
  const isFlat = attributePairs.every(
    ({ parent, child }) => standsIn(scope, parent, parentEntity) && standsIn(scope, child, childEntity),
  )
  if (!isFlat) note(scope, 'nested-foreign-key', `${what} refers to properties of objects. It was left out.`, id)
  return isFlat
}

function standsIn(scope: ContractScope, attributeId: string, entityId: string): boolean {
  return getRecordOf(scope.model, 'attribute', attributeId)?.parent === entityId
}

// By ids and not by names: the short form takes only plain names, and breaks when one changes.
function referenceTo(entityId: string, attributeId: string): string {
  return `schema/${entityId}/properties/${attributeId}`
}

function factsOf(relationship: Relationship): YamlValue {
  const { parentMin, parentMax, childMin, childMax, verbPhrase, inverseVerbPhrase, description } = relationship
  const facts = {
    relationshipId: relationship.id,
    name: relationship.name,
    description,
    parentCardinality: rangeOf(parentMin, parentMax),
    childCardinality: rangeOf(childMin, childMax),
    verbPhrase,
    inverseVerbPhrase,
    enforced: relationship.enforcement === 'enforced',
    onDelete: relationship.onDelete,
  }
  return toCustomProperties(facts, relationship.customProperties)
}

function rangeOf(min: Minimum, max: Maximum): string {
  return `${min}..${max === 'many' ? '*' : max}`
}

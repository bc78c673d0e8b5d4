import { childrenOf, formatLogicalType, getRecordOf, type Model, recordsOf } from '@c360/model'
import type { CardHit } from '../scene/hit-test.ts'

/** Which entity becomes the parent and which the child, and the attributes a person pointed at. */
export interface Connection {
  readonly parent: string
  readonly child: string
  readonly parentAttribute?: string
  readonly childAttribute?: string
}

/**
 * What a drag from one card to another means. The card it starts from is the parent, as in "customer places order",
 * unless it starts at an attribute that is no key, or ends at one that is: then that attribute is meant as the foreign key.
 */
export function connectionOf(model: Model, from: CardHit, to: CardHit): Connection {
  const startsAtKey = from.attributeId !== undefined && isKeyAttribute(model, from.entityId, from.attributeId)
  const endsAtKey = to.attributeId !== undefined && isKeyAttribute(model, to.entityId, to.attributeId)
  const isBackwards = from.attributeId !== undefined && !startsAtKey && (to.attributeId === undefined || endsAtKey)
  const [parent, child] = isBackwards ? [to, from] : [from, to]
  const parentIsKey = isBackwards ? endsAtKey : startsAtKey
  const childAttribute = child.attributeId
  const isMeant =
    childAttribute !== undefined &&
    (from.attributeId === undefined
      ? fitsKey(model, parent.entityId, child.entityId, childAttribute)
      : parentIsKey || !isPrimary(model, child.entityId, childAttribute))
  return {
    parent: parent.entityId,
    child: child.entityId,
    ...(parentIsKey && parent.attributeId !== undefined ? { parentAttribute: parent.attributeId } : {}),
    ...(isMeant ? { childAttribute } : {}),
  }
}

/**
 * A whole card is dropped on a row more often by chance than by intent: the row is meant as the foreign key only where
 * it could be one as it is.
 */
function fitsKey(model: Model, parentId: string, childId: string, attributeId: string): boolean {
  const primary = childrenOf(model, parentId, 'key').find((key) => key.primary)
  const [referred, other] = primary?.attributes ?? []
  const type = getRecordOf(model, 'attribute', referred ?? '')?.type
  const own = getRecordOf(model, 'attribute', attributeId)?.type
  if (!type || !own || other !== undefined || isPrimary(model, childId, attributeId)) return false
  if (isForeignKey(model, attributeId)) return false
  return formatLogicalType(type) === formatLogicalType(own)
}

function isKeyAttribute(model: Model, entityId: string, attributeId: string): boolean {
  return childrenOf(model, entityId, 'key').some((key) => key.attributes.includes(attributeId))
}

function isPrimary(model: Model, entityId: string, attributeId: string): boolean {
  return childrenOf(model, entityId, 'key').some((key) => key.primary && key.attributes.includes(attributeId))
}

function isForeignKey(model: Model, attributeId: string): boolean {
  for (const { attributePairs } of recordsOf(model, 'relationship')) {
    if (attributePairs.some((pair) => pair.child === attributeId)) return true
  }
  return false
}

import { childrenOf, type Model } from '@c360/model'
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
  // Dropping a whole card on a primary key means the card; key on key means that both share it.
  const isMeant = childAttribute !== undefined && (parentIsKey || !isPrimary(model, child.entityId, childAttribute))
  return {
    parent: parent.entityId,
    child: child.entityId,
    ...(parentIsKey && parent.attributeId !== undefined ? { parentAttribute: parent.attributeId } : {}),
    ...(isMeant ? { childAttribute } : {}),
  }
}

function isKeyAttribute(model: Model, entityId: string, attributeId: string): boolean {
  return childrenOf(model, entityId, 'key').some((key) => key.attributes.includes(attributeId))
}

function isPrimary(model: Model, entityId: string, attributeId: string): boolean {
  return childrenOf(model, entityId, 'key').some((key) => key.primary && key.attributes.includes(attributeId))
}

import type { Node, NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { EntityCard } from './cards/entity-card.tsx'
import type { CardBox } from './scene/scene.ts'

/** A card as the flow knows it: an id and a place. What is on the card, the card reads itself. */
export type EntityNodeType = Node<Record<string, never>, 'entity'>

const EntityNode = memo(function EntityNode({ id }: NodeProps<EntityNodeType>) {
  return <EntityCard entityId={id} />
})

export const nodeTypes = { entity: EntityNode }

const noData = {}
// The card inside is the named group; the flow's own wrapper would announce a nameless "node" around it.
const silent = { role: undefined, 'aria-roledescription': undefined } as const
const nodeByCard = new WeakMap<CardBox, EntityNodeType>()

/** The node of a card: the same object as long as the card is, so that the flow touches only what moved. */
export function toNode(card: CardBox): EntityNodeType {
  const known = nodeByCard.get(card)
  if (known) return known
  const node: EntityNodeType = {
    id: card.entityId,
    type: 'entity',
    position: { x: card.x, y: card.y },
    data: noData,
    width: card.width,
    height: card.height,
    measured: { width: card.width, height: card.height },
    domAttributes: silent,
  }
  nodeByCard.set(card, node)
  return node
}

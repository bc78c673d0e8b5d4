import type { Node, NodeProps } from '@xyflow/react'
import { type CSSProperties, memo } from 'react'
import type { CanvasState } from './canvas-store.ts'
import { EntityCard } from './cards/entity-card.tsx'
import { isPaintedAt } from './scene/detail-level.ts'
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
// Which card stands above the others is the stylesheet's to say.
const layering: CSSProperties = { zIndex: 'var(--node-z, 0)' }
const nodeByCard = new WeakMap<CardBox, EntityNodeType>()

// Selected cards stay elements in a painted overview; beyond this many they are painted as selected instead.
const mostSelectedNodes = 40

/** The nodes to hand to the flow: every card, or in a painted overview only those that are being dealt with. */
export function nodesFor(state: CanvasState): readonly EntityNodeType[] {
  const { cards } = state.scene
  if (!isPaintedAt(state.level, cards.size)) return Array.from(cards.values(), toNode)
  const ids = new Set<string>()
  if (state.selected.entityIds.size <= mostSelectedNodes) for (const id of state.selected.entityIds) ids.add(id)
  if (state.hover) ids.add(state.hover.entityId)
  if (state.focusEntityId !== undefined) ids.add(state.focusEntityId)
  // It holds the keyboard's focus while its lines are walked along.
  if (state.walkedEntityId !== undefined && state.selected.linkIds.size > 0) ids.add(state.walkedEntityId)
  return [...ids].flatMap((id) => {
    const card = cards.get(id)
    return card ? [toNode(card)] : []
  })
}

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
    style: layering,
  }
  nodeByCard.set(card, node)
  return node
}

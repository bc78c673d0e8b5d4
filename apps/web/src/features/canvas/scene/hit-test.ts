import { cardMetrics } from '@c360/diagram'
import { contains, grow, type Point } from './rect.ts'
import type { CardBox, Scene } from './scene.ts'

/** The card under a point, and the attribute whose row is under it, if any. */
export interface CardHit {
  readonly entityId: string
  readonly attributeId?: string
}

/** The topmost card at a point, `slackPx` drawing units around it counting as the card. */
export function hitTest(scene: Scene, point: Point, slackPx = 0): CardHit | undefined {
  let hit: CardBox | undefined
  // Later cards are drawn above earlier ones.
  for (const card of scene.cards.values()) if (contains(grow(card, slackPx), point)) hit = card
  if (!hit) return undefined
  const attributeId = attributeAt(hit, point.y)
  return attributeId === undefined ? { entityId: hit.entityId } : { entityId: hit.entityId, attributeId }
}

function attributeAt(card: CardBox, y: number): string | undefined {
  const fromTop = y - card.y
  return card.geometry.rows.find((row) => fromTop >= row.yPx && fromTop < row.yPx + cardMetrics.rowHeightPx)
    ?.attributeId
}

export function isSameHit(a: CardHit | undefined, b: CardHit | undefined): boolean {
  return a?.entityId === b?.entityId && a?.attributeId === b?.attributeId
}

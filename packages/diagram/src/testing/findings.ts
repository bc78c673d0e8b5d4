import type { PlacedCard } from '../card/card-geometry.ts'
import { intersects, rectangleOf } from '../routing/rectangle.ts'
import type { EdgeRoute } from '../routing/route.ts'

/** Pairs of cards that lie on each other. */
export function findOverlaps(cards: readonly PlacedCard[]): string[] {
  return cards.flatMap((card, index) =>
    cards
      .slice(index + 1)
      .filter((other) => intersects(rectangleOf(card), rectangleOf(other)))
      .map((other) => `${card.entityId} lies on ${other.entityId}`),
  )
}

/** Lines that run through the inside of a card. */
export function findCrossedCards(cards: readonly PlacedCard[], routes: ReadonlyMap<string, EdgeRoute>): string[] {
  const crossed: string[] = []
  for (const [linkId, { points }] of routes) {
    for (const [index, a] of points.entries()) {
      const b = points[index + 1]
      if (!b) continue
      const leg = {
        left: Math.min(a.x, b.x),
        right: Math.max(a.x, b.x),
        top: Math.min(a.y, b.y),
        bottom: Math.max(a.y, b.y),
      }
      for (const card of cards) {
        if (intersects(rectangleOf(card), leg)) crossed.push(`${linkId} crosses ${card.entityId}`)
      }
    }
  }
  return crossed
}

/** Legs that are neither horizontal nor vertical. */
export function findSlantedLegs(routes: ReadonlyMap<string, EdgeRoute>): string[] {
  const slanted: string[] = []
  for (const [linkId, { points }] of routes) {
    for (const [index, a] of points.entries()) {
      const b = points[index + 1]
      if (b && a.x !== b.x && a.y !== b.y) slanted.push(`${linkId} from ${a.x},${a.y} to ${b.x},${b.y}`)
    }
  }
  return slanted
}

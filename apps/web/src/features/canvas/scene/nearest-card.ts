import { centreOf, type Point, type Rect } from './rect.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const unitVectors: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** The unit step of a direction. */
export function vectorOf(direction: Direction): Point {
  return unitVectors[direction]
}

// Straying sideways counts more than distance ahead: → should reach the card in the same row before a nearer one below.
const sidewaysWeight = 2.5

/** The card that a person means by an arrow key: ahead in that direction, near, and not far to the side. */
export function nearestInDirection(
  cards: ReadonlyMap<string, Rect>,
  from: Point,
  direction: Direction,
  except?: string,
): string | undefined {
  const unit = unitVectors[direction]
  let best: string | undefined
  let bestCost = Infinity
  for (const [id, rect] of cards) {
    if (id === except) continue
    const centre = centreOf(rect)
    const ahead = (centre.x - from.x) * unit.x + (centre.y - from.y) * unit.y
    if (ahead <= 0) continue
    const aside = Math.abs((centre.x - from.x) * unit.y) + Math.abs((centre.y - from.y) * unit.x)
    if (aside > ahead * 3) continue
    const cost = ahead + aside * sidewaysWeight
    if (cost < bestCost) {
      best = id
      bestCost = cost
    }
  }
  return best
}

/** The card whose centre is nearest to a point. */
export function nearestTo(cards: ReadonlyMap<string, Rect>, point: Point): string | undefined {
  let best: string | undefined
  let bestDistance = Infinity
  for (const [id, rect] of cards) {
    const centre = centreOf(rect)
    const distance = Math.hypot(centre.x - point.x, centre.y - point.y)
    if (distance < bestDistance) {
      best = id
      bestDistance = distance
    }
  }
  return best
}

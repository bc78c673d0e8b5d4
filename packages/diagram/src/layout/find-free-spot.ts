import { gridStepPx } from '../card/card-metrics.ts'
import type { Point } from '../routing/route.ts'

/** A rectangle in drawing units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly widthPx: number
  readonly heightPx: number
}

/** Room kept free around a new card. */
const clearancePx = 32
const maxRings = 400

/**
 * The free place nearest to `near` (where the new card's centre is wanted) for a card of `size`, as its top left corner on the grid.
 * Looks outward ring by ring; where two places are as near, the upper, then the left one wins.
 */
export function findFreeSpot(
  cards: readonly Box[],
  near: Point,
  size: { readonly widthPx: number; readonly heightPx: number },
): Point {
  const wanted = { x: snap(near.x - size.widthPx / 2), y: snap(near.y - size.heightPx / 2) }
  const isFree = (spot: Point) => !cards.some((card) => overlaps(card, spot, size))
  for (let ring = 0; ring <= maxRings; ring += 1) {
    const spot = ringOf(wanted, ring * 2 * gridStepPx).find(isFree)
    if (spot) return spot
  }
  const bottom = Math.max(...cards.map((card) => card.y + card.heightPx))
  return { x: wanted.x, y: snap(bottom + clearancePx + gridStepPx) }
}

// The places at `radius` from the centre, nearest first: a square ring sampled at the grid.
function ringOf(centre: Point, radius: number): Point[] {
  if (radius === 0) return [centre]
  const step = 2 * gridStepPx
  const spots: Point[] = []
  for (let offset = -radius; offset <= radius; offset += step) {
    spots.push({ x: centre.x + offset, y: centre.y - radius }, { x: centre.x + offset, y: centre.y + radius })
    spots.push({ x: centre.x - radius, y: centre.y + offset }, { x: centre.x + radius, y: centre.y + offset })
  }
  const distance = (spot: Point) => Math.hypot(spot.x - centre.x, spot.y - centre.y)
  return spots.sort((a, b) => distance(a) - distance(b) || a.y - b.y || a.x - b.x)
}

function overlaps(card: Box, spot: Point, size: { readonly widthPx: number; readonly heightPx: number }): boolean {
  return (
    spot.x < card.x + card.widthPx + clearancePx &&
    spot.x + size.widthPx + clearancePx > card.x &&
    spot.y < card.y + card.heightPx + clearancePx &&
    spot.y + size.heightPx + clearancePx > card.y
  )
}

function snap(value: number): number {
  return Math.round(value / gridStepPx) * gridStepPx
}

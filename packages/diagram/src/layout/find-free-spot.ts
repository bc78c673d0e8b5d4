import { gridStepPx } from '../card/card-metrics.ts'
import type { Point } from '../routing/route.ts'

/** A rectangle in drawing units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly widthPx: number
  readonly heightPx: number
}

/** The size of something to be placed. */
export interface BoxSize {
  readonly widthPx: number
  readonly heightPx: number
}

// Room kept free around a new card.
const clearancePx = 32

/**
 * The free place nearest to `near` (where the new box's centre is wanted) for a box of `size`, as its top left corner on the grid.
 * Where two places are as near, the one further left, then the upper one wins. Cost grows with the square of the cards.
 */
export function findFreeSpot(cards: readonly Box[], near: Point, size: BoxSize): Point {
  const wanted = { x: snap(near.x - size.widthPx / 2), y: snap(near.y - size.heightPx / 2) }
  let best: (Point & { distance: number }) | undefined
  for (const x of wantedOrFlushLefts(cards, wanted.x, size)) {
    const inTheWay = cards.filter(
      (card) => x < card.x + card.widthPx + clearancePx && x + size.widthPx + clearancePx > card.x,
    )
    const y = nearestFreeTop(inTheWay, wanted.y, size)
    const distance = Math.hypot(x - wanted.x, y - wanted.y)
    if (!best || distance < best.distance) best = { x, y, distance }
  }
  return best ? { x: best.x, y: best.y } : wanted
}

/** The nearest multiple of the grid step. */
export function snap(value: number): number {
  // Adding 0 turns -0 into 0, so that moves compare and print as people expect.
  return Math.round(value / gridStepPx) * gridStepPx + 0
}

// The nearest free place stands at the wanted x or flush beside a card.
function wantedOrFlushLefts(cards: readonly Box[], wanted: number, size: BoxSize): number[] {
  const lefts = new Set([wanted])
  for (const card of cards) {
    lefts.add(snapDown(card.x - clearancePx - size.widthPx))
    lefts.add(snapUp(card.x + card.widthPx + clearancePx))
  }
  return [...lefts].sort((a, b) => a - b)
}

// Walks up and down from the wanted top until nothing is in the way.
function nearestFreeTop(inTheWay: readonly Box[], wanted: number, size: BoxSize): number {
  const byTop = inTheWay.toSorted((a, b) => a.y - b.y)
  let below = wanted
  for (const card of byTop) {
    const isHit = below < card.y + card.heightPx + clearancePx && below + size.heightPx + clearancePx > card.y
    if (isHit) below = snapUp(card.y + card.heightPx + clearancePx)
  }
  let above = wanted
  for (const card of inTheWay.toSorted((a, b) => b.y + b.heightPx - (a.y + a.heightPx))) {
    const isHit = above < card.y + card.heightPx + clearancePx && above + size.heightPx + clearancePx > card.y
    if (isHit) above = snapDown(card.y - clearancePx - size.heightPx)
  }
  return wanted - above <= below - wanted ? above : below
}

function snapDown(value: number): number {
  return Math.floor(value / gridStepPx) * gridStepPx + 0
}

function snapUp(value: number): number {
  return Math.ceil(value / gridStepPx) * gridStepPx + 0
}

import type { ArrangeCard } from './arrange-input.ts'
import { snap } from './find-free-spot.ts'
import type { Place } from './lay-out-linked.ts'

const columnGapPx = 64
const rowGapPx = 48
// A block without anything above it is made a little wider than high, like a screen.
const screenRatio = 1.4

/** Packs cards without links into columns as wide as the widest card, each card under the shortest column so far; about `widthPx` wide. */
export function packInColumns(cards: readonly ArrangeCard[], widthPx: number): Map<string, Place> {
  const places = new Map<string, Place>()
  if (cards.length === 0) return places
  const columnPx = Math.max(...cards.map((card) => card.widthPx)) + columnGapPx
  const fitting = Math.floor((widthPx + columnGapPx) / columnPx)
  const square = Math.ceil(Math.sqrt((cards.length * averageHeight(cards) * screenRatio) / columnPx))
  const columnCount = Math.min(cards.length, Math.max(fitting, square))
  const bottoms = new Array<number>(columnCount).fill(0)
  for (const card of cards) {
    const top = Math.min(...bottoms)
    const column = bottoms.indexOf(top)
    places.set(card.placement, { x: snap(column * columnPx), y: top })
    bottoms[column] = snap(top + card.heightPx + rowGapPx)
  }
  return places
}

function averageHeight(cards: readonly ArrangeCard[]): number {
  return cards.reduce((sum, card) => sum + card.heightPx + rowGapPx, 0) / cards.length
}

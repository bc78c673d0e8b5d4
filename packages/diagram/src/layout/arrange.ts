import type { ArrangeCard, ArrangeInput, ArrangeMove, ArrangeOptions } from './arrange-input.ts'
import { type Box, findFreeSpot, snap } from './find-free-spot.ts'
import { layOutLinked, type Place } from './lay-out-linked.ts'
import { packInColumns } from './pack-in-columns.ts'

// Between the block of linked cards and the block of unlinked ones.
const blockGapPx = 96

/**
 * New places for a diagram's cards: parents left of children, linked cards together, unlinked ones in a tidy block below.
 * Pinned cards and cards outside the selection stay, and the arranged block stands clear of them. Every place is on the grid;
 * no two arranged cards overlap. Deterministic; takes about a second at 700 cards, so run it in a worker.
 */
export async function arrange(input: ArrangeInput, options: ArrangeOptions = {}): Promise<ArrangeMove[]> {
  const selected = options.selection && new Set(options.selection)
  const moves = (card: ArrangeCard) => !card.pinned && (!selected || selected.has(card.placement))
  const moving = input.cards.filter(moves)
  if (moving.length === 0) return []
  const staying = input.cards.filter((card) => !moves(card))
  const places = await layOutBlock(moving, input.links)
  const origin = standBlock(boundsOf(moving), blockSize(moving, places), staying)
  return moving.flatMap((card) => {
    const place = places.get(card.placement) ?? { x: 0, y: 0 }
    const x = snap(origin.x + place.x)
    const y = snap(origin.y + place.y)
    return x === card.x && y === card.y ? [] : [{ placement: card.placement, x, y }]
  })
}

// Places relative to the block's top left corner.
async function layOutBlock(
  cards: readonly ArrangeCard[],
  links: ArrangeInput['links'],
): Promise<ReadonlyMap<string, Place>> {
  const shown = new Set(cards.map((card) => card.entityId))
  const inside = links.filter((link) => link.parent !== link.child && shown.has(link.parent) && shown.has(link.child))
  const linkedIds = new Set(inside.flatMap((link) => [link.parent, link.child]))
  const linked = cards.filter((card) => linkedIds.has(card.entityId))
  const unlinked = cards.filter((card) => !linkedIds.has(card.entityId))
  const places = new Map(await layOutLinked(linked, inside))
  const size = blockSize(linked, places)
  const top = linked.length > 0 ? size.heightPx + blockGapPx : 0
  for (const [placement, place] of packInColumns(unlinked, size.widthPx)) {
    places.set(placement, { x: place.x, y: place.y + top })
  }
  return places
}

// The block stays where its cards were: their corner if nothing else is there, else the nearest place clear of what stays.
function standBlock(before: Box, size: { widthPx: number; heightPx: number }, staying: readonly Box[]): Place {
  if (staying.length === 0) return { x: snap(before.x), y: snap(before.y) }
  const centre = { x: before.x + before.widthPx / 2, y: before.y + before.heightPx / 2 }
  return findFreeSpot(staying, centre, size)
}

function blockSize(
  cards: readonly ArrangeCard[],
  places: ReadonlyMap<string, Place>,
): { widthPx: number; heightPx: number } {
  let widthPx = 0
  let heightPx = 0
  for (const card of cards) {
    const place = places.get(card.placement)
    if (!place) continue
    widthPx = Math.max(widthPx, place.x + card.widthPx)
    heightPx = Math.max(heightPx, place.y + card.heightPx)
  }
  return { widthPx, heightPx }
}

function boundsOf(cards: readonly Box[]): Box {
  const left = Math.min(...cards.map((card) => card.x))
  const top = Math.min(...cards.map((card) => card.y))
  const right = Math.max(...cards.map((card) => card.x + card.widthPx))
  const bottom = Math.max(...cards.map((card) => card.y + card.heightPx))
  return { x: left, y: top, widthPx: right - left, heightPx: bottom - top }
}

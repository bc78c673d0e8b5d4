import { boundsOf, type Point, type Rect, snapToGrid } from './rect.ts'

export type Alignment =
  | 'left'
  | 'centre'
  | 'right'
  | 'top'
  | 'middle'
  | 'bottom'
  | 'distribute-horizontally'
  | 'distribute-vertically'

function alignedPosition(card: Rect, bounds: Rect, alignment: Alignment): Point {
  switch (alignment) {
    case 'left':
      return { x: bounds.x, y: card.y }
    case 'centre':
      return { x: bounds.x + (bounds.width - card.width) / 2, y: card.y }
    case 'right':
      return { x: bounds.x + bounds.width - card.width, y: card.y }
    case 'top':
      return { x: card.x, y: bounds.y }
    case 'middle':
      return { x: card.x, y: bounds.y + (bounds.height - card.height) / 2 }
    case 'bottom':
      return { x: card.x, y: bounds.y + bounds.height - card.height }
    case 'distribute-horizontally':
    case 'distribute-vertically':
      return card
  }
}

function distribute(cards: ReadonlyMap<string, Rect>, axis: 'x' | 'y', size: 'width' | 'height'): Map<string, Point> {
  const sorted = [...cards].sort(([, a], [, b]) => a[axis] - b[axis])
  const bounds = boundsOf(cards.values())
  if (!bounds || sorted.length < 3) return new Map()
  const filled = sorted.reduce((sum, [, card]) => sum + card[size], 0)
  const gap = (bounds[size] - filled) / (sorted.length - 1)
  let next = bounds[axis]
  const positions = new Map<string, Point>()
  for (const [id, card] of sorted) {
    positions.set(id, { x: card.x, y: card.y, [axis]: snapToGrid(next) })
    next += card[size] + gap
  }
  return positions
}

/** Where the cards go to line up, or to stand with equal gaps between them; only those that move. */
export function alignCards(cards: ReadonlyMap<string, Rect>, alignment: Alignment): Map<string, Point> {
  if (alignment === 'distribute-horizontally') return onlyMoved(cards, distribute(cards, 'x', 'width'))
  if (alignment === 'distribute-vertically') return onlyMoved(cards, distribute(cards, 'y', 'height'))
  const bounds = boundsOf(cards.values())
  if (!bounds || cards.size < 2) return new Map()
  const positions = new Map<string, Point>()
  for (const [id, card] of cards) positions.set(id, alignedPosition(card, bounds, alignment))
  return onlyMoved(cards, positions)
}

function onlyMoved(cards: ReadonlyMap<string, Rect>, positions: ReadonlyMap<string, Point>): Map<string, Point> {
  const moved = new Map<string, Point>()
  for (const [id, to] of positions) {
    const from = cards.get(id)
    if (from && (from.x !== to.x || from.y !== to.y)) moved.set(id, to)
  }
  return moved
}

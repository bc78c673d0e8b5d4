import type { PlacedCard } from '../card/card-geometry.ts'

/** An upright rectangle by its edges, in drawing units. */
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function rectangleOf(card: PlacedCard): Rectangle {
  return {
    left: card.x,
    top: card.y,
    right: card.x + card.geometry.widthPx,
    bottom: card.y + card.geometry.heightPx,
  }
}

export function surround(a: Rectangle, b: Rectangle, marginPx: number): Rectangle {
  return {
    left: Math.min(a.left, b.left) - marginPx,
    top: Math.min(a.top, b.top) - marginPx,
    right: Math.max(a.right, b.right) + marginPx,
    bottom: Math.max(a.bottom, b.bottom) + marginPx,
  }
}

/** Whether two rectangles share more than a border. */
export function intersects(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

import type { Rectangle } from './rectangle.ts'

/** Rectangles sorted by their left edge, so that those in a window are found without looking at all. */
export class CardIndex {
  readonly #byLeft: readonly Rectangle[]
  readonly #widestPx: number

  constructor(rectangles: Iterable<Rectangle>) {
    this.#byLeft = [...rectangles].sort((a, b) => a.left - b.left || a.top - b.top)
    this.#widestPx = this.#byLeft.reduce((widest, { left, right }) => Math.max(widest, right - left), 0)
  }

  /** The rectangles that reach into `window`, sorted by their left edge. */
  within(window: Rectangle): Rectangle[] {
    const found: Rectangle[] = []
    for (let rank = this.#firstFrom(window.left - this.#widestPx); rank < this.#byLeft.length; rank += 1) {
      const rectangle = this.#byLeft[rank]
      if (!rectangle || rectangle.left >= window.right) break
      if (rectangle.right > window.left && rectangle.top < window.bottom && rectangle.bottom > window.top) {
        found.push(rectangle)
      }
    }
    return found
  }

  #firstFrom(left: number): number {
    let low = 0
    let high = this.#byLeft.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#byLeft[middle]?.left ?? 0) < left) low = middle + 1
      else high = middle
    }
    return low
  }
}

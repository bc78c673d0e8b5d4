import { intersects, type Rectangle } from './rectangle.ts'

const cellPx = 512
// More columns than any drawing has, so that a cell is one number.
const cellStride = 100_000

/** Rectangles by the cells of a coarse grid that they touch, so that a window's rectangles are found without looking at all. */
export class CardIndex {
  readonly #cells = new Map<number, Rectangle[]>()

  constructor(rectangles: Iterable<Rectangle>) {
    for (const rectangle of rectangles) {
      for (const cell of cellsOf(rectangle)) {
        const list = this.#cells.get(cell)
        if (list) list.push(rectangle)
        else this.#cells.set(cell, [rectangle])
      }
    }
  }

  /** The rectangles that reach into `window`, each once, top to bottom and left to right: the order says nothing about insertion. */
  within(window: Rectangle): Rectangle[] {
    const found = new Set<Rectangle>()
    for (const cell of cellsOf(window)) {
      for (const rectangle of this.#cells.get(cell) ?? []) if (intersects(rectangle, window)) found.add(rectangle)
    }
    return [...found].sort(byPlace)
  }
}

function byPlace(a: Rectangle, b: Rectangle): number {
  return a.top - b.top || a.left - b.left || a.bottom - b.bottom || a.right - b.right
}

function* cellsOf(rectangle: Rectangle): Iterable<number> {
  const lastColumn = Math.floor(rectangle.right / cellPx)
  const lastRow = Math.floor(rectangle.bottom / cellPx)
  for (let row = Math.floor(rectangle.top / cellPx); row <= lastRow; row += 1) {
    for (let column = Math.floor(rectangle.left / cellPx); column <= lastColumn; column += 1)
      yield row * cellStride + column
  }
}

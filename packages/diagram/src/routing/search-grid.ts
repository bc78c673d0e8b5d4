import type { Field } from './field.ts'
import type { Point } from './route.ts'

/** The lines a way may follow: along the cards' clearances and through the places it starts and ends at. */
export interface SearchGrid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** 1 where the step from a crossing to the next one on its right is barred; index `row * xs.length + column`. */
  readonly barredRight: Uint8Array
  /** 1 where the step down is barred. */
  readonly barredDown: Uint8Array
}

/** Builds the grid of a field; cost grows with the square of its obstacles. */
export function buildSearchGrid(field: Field, places: readonly Point[]): SearchGrid {
  const { window, clearancePx } = field
  const xs = new Set<number>()
  const ys = new Set<number>()
  for (const { left, top, right, bottom } of field.obstacles) {
    xs.add(left - clearancePx).add(right + clearancePx)
    ys.add(top - clearancePx).add(bottom + clearancePx)
  }
  for (const { x, y } of places) {
    xs.add(x)
    ys.add(y)
  }
  return barObstacles(field, sortedWithin(xs, window.left, window.right), sortedWithin(ys, window.top, window.bottom))
}

function barObstacles(field: Field, xs: readonly number[], ys: readonly number[]): SearchGrid {
  const { clearancePx } = field
  const grid = {
    xs,
    ys,
    barredRight: new Uint8Array(xs.length * ys.length),
    barredDown: new Uint8Array(xs.length * ys.length),
  }
  for (const obstacle of field.obstacles) {
    bar(grid, {
      left: firstAfter(xs, obstacle.left - clearancePx),
      right: lastBefore(xs, obstacle.right + clearancePx),
      top: firstAfter(ys, obstacle.top - clearancePx),
      bottom: lastBefore(ys, obstacle.bottom + clearancePx),
    })
  }
  return grid
}

// Bars every step that leads through the inside of an obstacle; the four numbers are the outermost lines inside it.
function bar(grid: SearchGrid, inside: { left: number; right: number; top: number; bottom: number }): void {
  const { xs, ys, barredRight, barredDown } = grid
  for (let row = inside.top; row <= inside.bottom; row += 1) {
    for (let column = Math.max(0, inside.left - 1); column <= Math.min(inside.right, xs.length - 2); column += 1) {
      barredRight[row * xs.length + column] = 1
    }
  }
  for (let row = Math.max(0, inside.top - 1); row <= Math.min(inside.bottom, ys.length - 2); row += 1) {
    for (let column = inside.left; column <= inside.right; column += 1) barredDown[row * xs.length + column] = 1
  }
}

function sortedWithin(values: ReadonlySet<number>, from: number, to: number): number[] {
  return [...values].filter((value) => value >= from && value <= to).sort((a, b) => a - b)
}

function firstAfter(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

function lastBefore(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low - 1
}

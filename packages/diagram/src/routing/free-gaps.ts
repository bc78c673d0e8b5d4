import type { Rectangle } from './rectangle.ts'

/** A stretch of one axis, both ends included. */
export interface Gap {
  readonly from: number
  readonly to: number
}

/** Where between `range` an upright line passes all `obstacles` (sorted by their left edge) that reach between `top` and `bottom`. */
export function uprightGaps(
  obstacles: readonly Rectangle[],
  range: Gap,
  { top, bottom, clearancePx }: { readonly top: number; readonly bottom: number; readonly clearancePx: number },
): Gap[] {
  const gaps: Gap[] = []
  let from = range.from
  for (const obstacle of obstacles) {
    if (obstacle.top >= bottom || obstacle.bottom <= top) continue
    if (obstacle.left - clearancePx >= range.to) break
    if (obstacle.left - clearancePx >= from) gaps.push({ from, to: obstacle.left - clearancePx })
    from = Math.max(from, obstacle.right + clearancePx)
  }
  if (from <= range.to) gaps.push({ from, to: range.to })
  return gaps
}

/** Likewise for a level line past `obstacles` (sorted by their top edge) that reach between `left` and `right`. */
export function levelGaps(
  obstacles: readonly Rectangle[],
  range: Gap,
  { left, right, clearancePx }: { readonly left: number; readonly right: number; readonly clearancePx: number },
): Gap[] {
  const gaps: Gap[] = []
  let from = range.from
  for (const obstacle of obstacles) {
    if (obstacle.left >= right || obstacle.right <= left) continue
    if (obstacle.top - clearancePx >= range.to) break
    if (obstacle.top - clearancePx >= from) gaps.push({ from, to: obstacle.top - clearancePx })
    from = Math.max(from, obstacle.bottom + clearancePx)
  }
  if (from <= range.to) gaps.push({ from, to: range.to })
  return gaps
}

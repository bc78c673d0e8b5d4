/** A stretch of one axis, both ends included. */
export interface Gap {
  readonly from: number
  readonly to: number
}

/** What is left of `range` without the insides of `blocked` (sorted by `from`), in ascending order. */
export function freeGaps(range: Gap, blocked: readonly Gap[]): Gap[] {
  const gaps: Gap[] = []
  let from = range.from
  for (const block of blocked) {
    if (block.from >= range.to) break
    if (block.from >= from) gaps.push({ from, to: block.from })
    from = Math.max(from, block.to)
  }
  if (from <= range.to) gaps.push({ from, to: range.to })
  return gaps
}

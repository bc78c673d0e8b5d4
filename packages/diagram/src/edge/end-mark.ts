import type { Maximum, Minimum } from '@c360/model'
import type { Point } from '../routing/route.ts'
import { outward, type Side } from '../routing/side.ts'

/** Measures of end marks, along and across the line, in drawing units. */
export const markMetrics = {
  /** From the card's border to the tip of the crow's foot. */
  footLengthPx: 10,
  /** Half the width of a crow's foot. */
  footHalfPx: 6,
  barHalfPx: 5,
  circleRadiusPx: 3.5,
  /** The bar that says "at most one", counted from the border. */
  maxBarAtPx: 7,
  /** The bar that says "at least one". */
  minBarAtPx: 12,
  minBarAfterFootPx: 4,
  /** A mark with a circle reaches so far from the border; others end where their line goes on. */
  lengthPx: 18,
  triangleLengthPx: 12,
  triangleHalfPx: 7,
  /** Depth of the bracket that gathers the rows of a composite key. */
  bracketPx: 6,
} as const

/**
 * The crow's-foot mark for an end that may have `min` to `max` of its entity, as SVG path data to be stroked.
 * `point` lies on the card's border, the line leaves it towards `side`. Nearest the card stands the maximum
 * (bar: one, crow's foot: many), outside it the minimum (circle: none, bar: one). The link's own line goes on
 * where the mark ends, `markMetrics.lengthPx` away; no part needs a fill.
 */
export function endMark(min: Minimum, max: Maximum, point: Point, side: Side): string {
  const at = (along: number, across: number) => place(point, side, along, across)
  const { footLengthPx, maxBarAtPx, minBarAtPx, minBarAfterFootPx, circleRadiusPx, lengthPx } = markMetrics
  const maximum = max === 'many' ? foot(at) : bar(at, maxBarAtPx)
  if (min === 0) {
    const circleStart = lengthPx - 2 * circleRadiusPx
    return `M${at(0, 0)}L${at(circleStart, 0)}${maximum}${circle(at, circleStart, circleRadiusPx)}`
  }
  const minimum = bar(at, max === 'many' ? footLengthPx + minBarAfterFootPx : minBarAtPx)
  return `M${at(0, 0)}L${at(lengthPx, 0)}${maximum}${minimum}`
}

/** The hollow triangle that stands at a supertype, as SVG path data to be stroked. */
export function supertypeMark(point: Point, side: Side): string {
  const at = (along: number, across: number) => place(point, side, along, across)
  const { triangleLengthPx, triangleHalfPx } = markMetrics
  return `M${at(0, 0)}L${at(triangleLengthPx, -triangleHalfPx)}L${at(triangleLengthPx, triangleHalfPx)}Z`
}

function foot(at: Place): string {
  const { footLengthPx, footHalfPx } = markMetrics
  return `M${at(0, -footHalfPx)}L${at(footLengthPx, 0)}L${at(0, footHalfPx)}`
}

function bar(at: Place, along: number): string {
  return `M${at(along, -markMetrics.barHalfPx)}L${at(along, markMetrics.barHalfPx)}`
}

function circle(at: Place, start: number, radius: number): string {
  const arc = `A${radius} ${radius} 0 1 1 `
  return `M${at(start, 0)}${arc}${at(start + 2 * radius, 0)}${arc}${at(start, 0)}`
}

type Place = (along: number, across: number) => string

function place(point: Point, side: Side, along: number, across: number): string {
  const step = outward[side]
  return `${point.x + step.x * along - step.y * across} ${point.y + step.y * along + step.x * across}`
}

import type { Port } from './port.ts'
import type { Rectangle } from './rectangle.ts'
import type { Point } from './route.ts'
import { outward } from './side.ts'

/** What a link's way is looked for in: a window of the drawing, the cards in it, and how clear of them it must stay. */
export interface Field {
  readonly window: Rectangle
  /** Sorted by their left edge. */
  readonly obstacles: readonly Rectangle[]
  /** The same, sorted by their top edge. */
  readonly obstaclesByTop: readonly Rectangle[]
  readonly clearancePx: number
  /** The two cards the link ends at; they are among the obstacles, but the legs that touch them may come near. */
  readonly parent: Rectangle
  readonly child: Rectangle
}

/** A way found, and how good it is: length plus a price for each corner. */
export interface Attempt {
  readonly points: readonly Point[]
  readonly parentPort: Port
  readonly childPort: Port
  readonly cost: number
}

/** What one corner costs, as length. */
export const cornerCost = 60

/** Whether the leg from `a` to `b` keeps clear of every obstacle; `exempt` ones it may touch but not enter. */
export function isLegFree(field: Field, a: Point, b: Point, exempt?: Rectangle, exempt2?: Rectangle): boolean {
  const left = Math.min(a.x, b.x)
  const right = Math.max(a.x, b.x)
  const top = Math.min(a.y, b.y)
  const bottom = Math.max(a.y, b.y)
  for (const obstacle of field.obstacles) {
    const clearance = obstacle === exempt || obstacle === exempt2 ? 0 : field.clearancePx
    if (
      left < obstacle.right + clearance &&
      right > obstacle.left - clearance &&
      top < obstacle.bottom + clearance &&
      bottom > obstacle.top - clearance
    ) {
      return false
    }
  }
  return true
}

/** Whether a whole way is free: its first leg may touch the parent's card, its last the child's. */
export function isWayFree(field: Field, points: readonly Point[]): boolean {
  const lastLeg = points.length - 2
  for (let index = 0; index <= lastLeg; index += 1) {
    const a = points[index]
    const b = points[index + 1]
    if (!a || !b) return false
    const parent = index === 0 ? field.parent : undefined
    const child = index === lastLeg ? field.child : undefined
    if (!isLegFree(field, a, b, parent, child)) return false
  }
  return true
}

/** The end of the straight piece before a port's first corner. */
export function stubEnd(port: Port): Point {
  const step = outward[port.side]
  return { x: port.x + step.x * port.stubPx, y: port.y + step.y * port.stubPx }
}

export function costOf(points: readonly Point[]): number {
  let cost = Math.max(0, points.length - 2) * cornerCost
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1]
    const b = points[index]
    if (a && b) cost += Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
  }
  return cost
}

/** The same way without points that are no corners. */
export function withoutStraightPoints(points: readonly Point[]): Point[] {
  const corners: Point[] = []
  for (const point of points) {
    const previous = corners.at(-1)
    if (previous && previous.x === point.x && previous.y === point.y) continue
    const before = corners.at(-2)
    const isStraight =
      previous &&
      before &&
      ((before.x === previous.x && previous.x === point.x) || (before.y === previous.y && previous.y === point.y))
    if (isStraight) corners.pop()
    corners.push(point)
  }
  return corners
}

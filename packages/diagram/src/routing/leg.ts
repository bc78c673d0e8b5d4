import type { WayPlan } from './plan-way.ts'
import type { Rectangle } from './rectangle.ts'
import type { Point } from './route.ts'

/** An arm of a leg: where along it the way goes on, and to which side (-1 towards smaller coordinates). */
export interface Arm {
  readonly at: number
  readonly side: -1 | 0 | 1
}

/** One straight piece of a way, seen along its own direction: an upright leg's position is its x, a level one's its y. */
export interface Leg {
  readonly linkId: string
  /** The leg lies between the way's points `index` and `index + 1`. */
  readonly index: number
  readonly position: number
  /** Its extent along itself. */
  readonly from: number
  readonly to: number
  /** Where it would stand if it were alone, and how far it may be moved; equal where it is fixed to a card. */
  readonly wanted: number
  readonly low: number
  readonly high: number
  readonly arms: readonly Arm[]
}

type Axis = 'x' | 'y'

/** The legs of a way that run along `along` (`y`: the upright ones), with the room each has between the cards. */
export function legsOf(linkId: string, plan: WayPlan, points: readonly Point[], along: Axis): Leg[] {
  const across: Axis = along === 'y' ? 'x' : 'y'
  const legs: Leg[] = []
  for (let index = 0; index + 1 < points.length; index += 1) {
    const a = points[index]
    const b = points[index + 1]
    if (!a || !b || a[across] !== b[across]) continue
    const span = { from: Math.min(a[along], b[along]), to: Math.max(a[along], b[along]) }
    const before = points[index - 1]
    const after = points[index + 2]
    const position = a[across]
    if (!before || !after) {
      legs.push({ linkId, index, position, ...span, wanted: position, low: position, high: position, arms: [] })
      continue
    }
    const room = roomOf(plan, points, index, across, span)
    const arms = [armOf(a[along], before[across], position), armOf(b[along], after[across], position)]
    legs.push({ linkId, index, position, ...span, ...room, arms })
  }
  return legs
}

function armOf(at: number, far: number, position: number): Arm {
  return { at, side: far < position ? -1 : far > position ? 1 : 0 }
}

function roomOf(
  plan: WayPlan,
  points: readonly Point[],
  index: number,
  across: Axis,
  span: { readonly from: number; readonly to: number },
): { wanted: number; low: number; high: number } {
  const position = points[index]?.[across] ?? 0
  let { low, high } = roomBetweenCards(plan, points, index, across, span)
  const previousFar = farEnd(points, index, -1, across)
  const nextFar = farEnd(points, index, 1, across)
  const isBetween = previousFar < position !== nextFar < position
  if (isBetween) {
    // Moving between its neighbours' far ends changes no length; the middle of that room looks best.
    low = Math.min(position, Math.max(low, Math.min(previousFar, nextFar)))
    high = Math.max(position, Math.min(high, Math.max(previousFar, nextFar)))
    return { wanted: Math.round((low + high) / 2), low, high }
  }
  if (previousFar < position) low = Math.min(position, Math.max(low, previousFar, nextFar))
  else high = Math.max(position, Math.min(high, previousFar, nextFar))
  return { wanted: position, low, high }
}

// The other end of the neighbouring leg; halfway to it where the leg beyond may move too, so that the two never pass each other.
function farEnd(points: readonly Point[], index: number, direction: -1 | 1, across: Axis): number {
  const position = points[index]?.[across] ?? 0
  const farIndex = direction === -1 ? index - 1 : index + 2
  const far = points[farIndex]?.[across] ?? position
  const beyond = points[farIndex + direction]
  const isMovable = beyond !== undefined && points[farIndex + 2 * direction] !== undefined
  return isMovable ? (position + far) / 2 : far
}

function roomBetweenCards(
  plan: WayPlan,
  points: readonly Point[],
  index: number,
  across: Axis,
  span: { readonly from: number; readonly to: number },
): { low: number; high: number } {
  const { field, parentPort, childPort } = plan
  const position = points[index]?.[across] ?? 0
  const isUpright = across === 'x'
  let low = isUpright ? field.window.left : field.window.top
  let high = isUpright ? field.window.right : field.window.bottom
  for (const obstacle of field.obstacles) {
    const start = isUpright ? obstacle.top : obstacle.left
    const end = isUpright ? obstacle.bottom : obstacle.right
    if (start - field.clearancePx >= span.to || end + field.clearancePx <= span.from) continue
    let clearance = field.clearancePx
    if (index === 1 && obstacle === field.parent) clearance = Math.max(clearance, parentPort.stubPx)
    if (index === points.length - 3 && obstacle === field.child) clearance = Math.max(clearance, childPort.stubPx)
    const [near, far] = edgesAcross(obstacle, isUpright)
    if ((near + far) / 2 < position) low = Math.max(low, Math.min(position, far + clearance))
    else high = Math.min(high, Math.max(position, near - clearance))
  }
  return { low, high }
}

function edgesAcross(obstacle: Rectangle, isUpright: boolean): readonly [number, number] {
  return isUpright ? [obstacle.left, obstacle.right] : [obstacle.top, obstacle.bottom]
}

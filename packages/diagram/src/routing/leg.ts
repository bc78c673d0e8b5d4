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

// A leg that passes round a card keeps so much more than the least distance from it, or half of what there is.
const easePx = 12

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
  const isInner = index > 1 && index < points.length - 3
  if (previousFar < position) {
    low = Math.min(position, Math.max(low, previousFar, nextFar))
    return { wanted: isInner ? position + Math.min(easePx, (high - position) / 2) : position, low, high }
  }
  high = Math.max(position, Math.min(high, previousFar, nextFar))
  return { wanted: isInner ? position - Math.min(easePx, (position - low) / 2) : position, low, high }
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
  const { window, obstacles, clearancePx } = plan.field
  const position = points[index]?.[across] ?? 0
  let { near: low, far: high } = seenAlong(window, across)
  for (const obstacle of obstacles) {
    const { start, end, near, far } = seenAlong(obstacle, across)
    if (start - clearancePx >= span.to || end + clearancePx <= span.from) continue
    const distance = distanceToKeep(plan, points, index, obstacle)
    if ((near + far) / 2 < position) low = Math.max(low, Math.min(position, far + distance))
    else high = Math.min(high, Math.max(position, near - distance))
  }
  return { low, high }
}

// A rectangle as a leg sees it: its extent along the leg, and its edges across it.
function seenAlong({ left, top, right, bottom }: Rectangle, across: Axis): Seen {
  if (across === 'x') return { start: top, end: bottom, near: left, far: right }
  return { start: left, end: right, near: top, far: bottom }
}

interface Seen {
  readonly start: number
  readonly end: number
  readonly near: number
  readonly far: number
}

// The leg after an end's first one leaves room for the end mark beside its own card.
function distanceToKeep(plan: WayPlan, points: readonly Point[], index: number, obstacle: Rectangle): number {
  const { field, parentPort, childPort } = plan
  if (index === 1 && obstacle === field.parent) return Math.max(field.clearancePx, parentPort.stubPx)
  if (index === points.length - 3 && obstacle === field.child) return Math.max(field.clearancePx, childPort.stubPx)
  return field.clearancePx
}

import { cardMetrics } from '../card/card-metrics.ts'
import { withoutStraightPoints } from './field.ts'
import type { WayPlan } from './plan-way.ts'
import type { Port } from './port.ts'
import type { Point } from './route.ts'

/** A planned way and the names of its two cards. */
export interface PlannedLink {
  readonly linkId: string
  readonly parentId: string
  readonly childId: string
  readonly plan: WayPlan
}

/** How far each end is moved along its card's side. */
export interface EndShifts {
  readonly parentPx: number
  readonly childPx: number
}

interface EndOfLink {
  readonly linkId: string
  readonly end: 'parent' | 'child'
  readonly port: Port
  readonly otherPort: Port
  /** -1, 0 or 1: whether the way first turns against, not at all, or along the side's direction. */
  readonly turn: number
}

// Up to four lines stand this far apart in one row; more share the four places in order.
const rowStepsPx: readonly number[] = [0, 0, 12, 8, 6]
const rowPlaceCount = 4
const sideStepPx = 16
// Ends this far apart are brought in line: a line with a tiny step looks like a mistake.
const straightenPx = 12

/** Spreads ends that meet at one place of a card, in the order in which their ways turn off, and straightens almost straight lines. */
export function fanOut(links: readonly PlannedLink[]): Map<string, EndShifts> {
  const shifts = new Map(links.map(({ linkId }) => [linkId, { parentPx: 0, childPx: 0 }]))
  const crowded = new Set<string>()
  for (const group of groupEnds(links).values()) {
    if (group.length === 1) continue
    for (const [rank, end] of group.sort(byTurn).entries()) {
      const shift = shifts.get(end.linkId)
      if (shift) shift[`${end.end}Px`] = shiftOf(rank, group.length, end.port)
      crowded.add(end.linkId)
    }
  }
  for (const { linkId, plan } of links) {
    const stepPx = stepOf(plan)
    const shift = shifts.get(linkId)
    if (shift && !crowded.has(linkId) && Math.abs(stepPx) <= straightenPx) shift.childPx = stepPx
  }
  return shifts
}

/** The way with its ends shifted; every leg stays horizontal or vertical. */
export function shiftEnds(plan: WayPlan, shifts: EndShifts): Point[] {
  const limit = plan.field.clearancePx
  const parentPx = Math.max(-limit, Math.min(limit, shifts.parentPx))
  const childPx = Math.max(-limit, Math.min(limit, shifts.childPx))
  if (parentPx === 0 && childPx === 0) return [...plan.points]
  const points = plan.points.length === 2 && parentPx !== childPx ? withStep(plan) : [...plan.points]
  shiftTwo(points, 0, plan.parentPort, parentPx)
  // A straight line's two points are both ends': it is shifted once.
  if (points.length > 2) shiftTwo(points, points.length - 2, plan.childPort, childPx)
  return withoutStraightPoints(points)
}

function shiftTwo(points: Point[], from: number, port: Port, byPx: number): void {
  for (let index = from; index < from + 2; index += 1) {
    const point = points[index]
    if (!point) continue
    points[index] = isSideways(port) ? { x: point.x, y: point.y + byPx } : { x: point.x + byPx, y: point.y }
  }
}

// A straight line whose ends part gets a step in its middle.
function withStep({ points, parentPort }: WayPlan): Point[] {
  const [a, b] = points
  if (!a || !b) return [...points]
  const middle = isSideways(parentPort)
    ? { x: Math.round((a.x + b.x) / 2), y: a.y }
    : { x: a.x, y: Math.round((a.y + b.y) / 2) }
  return [a, middle, middle, b]
}

function groupEnds(links: readonly PlannedLink[]): Map<string, EndOfLink[]> {
  const groups = new Map<string, EndOfLink[]>()
  const add = (cardId: string, end: EndOfLink) => {
    const place = `${cardId} ${end.port.side} ${isSideways(end.port) ? end.port.y : end.port.x}`
    const group = groups.get(place)
    if (group) group.push(end)
    else groups.set(place, [end])
  }
  for (const { linkId, parentId, childId, plan } of links) {
    const { parentPort, childPort, points } = plan
    add(parentId, {
      linkId,
      end: 'parent',
      port: parentPort,
      otherPort: childPort,
      turn: turnOf(points[1], points[2], parentPort),
    })
    add(childId, {
      linkId,
      end: 'child',
      port: childPort,
      otherPort: parentPort,
      turn: turnOf(points.at(-2), points.at(-3), childPort),
    })
  }
  return groups
}

function turnOf(corner: Point | undefined, next: Point | undefined, port: Port): number {
  if (!corner || !next) return 0
  return Math.sign(isSideways(port) ? next.y - corner.y : next.x - corner.x)
}

function byTurn(a: EndOfLink, b: EndOfLink): number {
  if (a.turn !== b.turn) return a.turn - b.turn
  const along = isSideways(a.port) ? a.otherPort.y - b.otherPort.y : a.otherPort.x - b.otherPort.x
  const across = isSideways(a.port) ? a.otherPort.x - b.otherPort.x : a.otherPort.y - b.otherPort.y
  return along || across || (a.linkId < b.linkId ? -1 : 1)
}

function shiftOf(rank: number, count: number, port: Port): number {
  if (count === 1) return 0
  if (!isSideways(port)) {
    const step = Math.min(sideStepPx, (cardMetrics.minWidthPx - 2 * sideStepPx) / (count - 1))
    return Math.round((rank - (count - 1) / 2) * step)
  }
  const placeCount = Math.min(count, rowPlaceCount)
  const place = Math.floor((rank * placeCount) / count)
  return (place - (placeCount - 1) / 2) * (rowStepsPx[placeCount] ?? 0)
}

// How far the parent's end of an almost straight line lies from the child's, along their sides; 0 for other shapes.
function stepOf({ points, parentPort, childPort }: WayPlan): number {
  if (points.length !== 4 || parentPort.side === childPort.side) return 0
  if (isSideways(parentPort) !== isSideways(childPort)) return 0
  return isSideways(parentPort) ? parentPort.y - childPort.y : parentPort.x - childPort.x
}

function isSideways(port: Port): boolean {
  return port.side === 'left' || port.side === 'right'
}

import { type Attempt, cornerCost, costOf, type Field, isWayFree, stubEnd, withoutStraightPoints } from './field.ts'
import { type Gap, levelGaps, uprightGaps } from './free-gaps.ts'
import type { Port } from './port.ts'
import type { Rectangle } from './rectangle.ts'
import type { Point } from './route.ts'
import { outward, type Side } from './side.ts'

// A channel narrower than this is taken only if no wider one costs about the same.
const comfortableChannelPx = 80
const narrowChannelCost = 0.5

/**
 * The best way with at most four corners between two ports, if there is one that costs less than `limit`;
 * the shapes people draw by hand.
 */
export function findSimpleWay(field: Field, parentPort: Port, childPort: Port, limit: number): Attempt | undefined {
  const parentLies = isSideways(parentPort.side)
  if (parentLies !== isSideways(childPort.side)) return findCornerWay(field, parentPort, childPort, limit)
  if (parentLies) return findFacingWay(field, parentPort, childPort, limit)
  const turned = findFacingWay(turnField(field), turnPort(parentPort), turnPort(childPort), limit)
  return turned && { ...turned, parentPort, childPort, points: turned.points.map(turn) }
}

function findCornerWay(field: Field, parentPort: Port, childPort: Port, limit: number): Attempt | undefined {
  const corner = isSideways(parentPort.side) ? { x: childPort.x, y: parentPort.y } : { x: parentPort.x, y: childPort.y }
  if (!isAhead(parentPort, corner) || !isAhead(childPort, corner)) return undefined
  return attempt(field, parentPort, childPort, [corner], 0, limit)
}

// Both ports look left or right.
function findFacingWay(field: Field, parentPort: Port, childPort: Port, limit: number): Attempt | undefined {
  const a = stubEnd(parentPort)
  const b = stubEnd(childPort)
  let best: Attempt | undefined
  const consider = (corners: readonly Point[], channel: Gap) => {
    const narrow = comfortableChannelPx - Math.min(comfortableChannelPx, channel.to - channel.from)
    const surcharge = narrow * narrowChannelCost
    best = attempt(field, parentPort, childPort, corners, surcharge, best?.cost ?? limit) ?? best
  }
  for (const channel of uprightChannels(field, parentPort, childPort)) {
    const x = nearestInside(channel, a.x, b.x)
    consider(
      [
        { x, y: parentPort.y },
        { x, y: childPort.y },
      ],
      channel,
    )
  }
  if (leastLength(a, b) + 4 * cornerCost >= (best?.cost ?? limit)) return best
  for (const channel of levelChannels(field, a, b)) {
    const y = nearestInside(channel, parentPort.y, childPort.y)
    consider([a, { x: a.x, y }, { x: b.x, y }, b], channel)
  }
  return best
}

/** What any way between two ports costs at least, whatever stands between them. */
export function leastCost(parentPort: Port, childPort: Port): number {
  const a = stubEnd(parentPort)
  const b = stubEnd(childPort)
  return leastLength(a, b) + parentPort.stubPx + childPort.stubPx
}

function leastLength(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

function attempt(
  field: Field,
  parentPort: Port,
  childPort: Port,
  corners: readonly Point[],
  surcharge: number,
  limit: number,
): Attempt | undefined {
  const start = { x: parentPort.x, y: parentPort.y }
  const end = { x: childPort.x, y: childPort.y }
  const points = withoutStraightPoints([start, ...corners, end])
  const cost = costOf(points) + surcharge
  if (cost >= limit || !isWayFree(field, points)) return undefined
  return { points, parentPort, childPort, cost }
}

function uprightChannels(field: Field, parentPort: Port, childPort: Port): Gap[] {
  const top = Math.min(parentPort.y, childPort.y) - field.clearancePx
  const bottom = Math.max(parentPort.y, childPort.y) + field.clearancePx
  let { left: from, right: to } = field.window
  for (const port of [parentPort, childPort]) {
    if (port.side === 'right') from = Math.max(from, stubEnd(port).x)
    else to = Math.min(to, stubEnd(port).x)
  }
  if (from > to) return []
  return uprightGaps(field.obstacles, { from, to }, { top, bottom, clearancePx: field.clearancePx })
}

function levelChannels(field: Field, a: Point, b: Point): Gap[] {
  const left = Math.min(a.x, b.x) - field.clearancePx
  const right = Math.max(a.x, b.x) + field.clearancePx
  const range = { from: field.window.top, to: field.window.bottom }
  return levelGaps(field.obstaclesByTop, range, { left, right, clearancePx: field.clearancePx })
}

// The middle of what the channel has between the two wanted places; outside them its nearest edge.
function nearestInside(channel: Gap, a: number, b: number): number {
  const low = Math.max(channel.from, Math.min(a, b))
  const high = Math.min(channel.to, Math.max(a, b))
  if (low <= high) return Math.round((low + high) / 2)
  return channel.from > Math.max(a, b) ? channel.from : channel.to
}

function isAhead(port: Port, point: Point): boolean {
  const step = outward[port.side]
  return (point.x - port.x) * step.x + (point.y - port.y) * step.y >= port.stubPx
}

function isSideways(side: Side): boolean {
  return side === 'left' || side === 'right'
}

// Top and bottom ports are handled by mirroring the drawing along its diagonal: x becomes y.
const turnedSide: Readonly<Record<Side, Side>> = { left: 'top', top: 'left', right: 'bottom', bottom: 'right' }

function turn(point: Point): Point {
  return { x: point.y, y: point.x }
}

function turnPort(port: Port): Port {
  return { ...port, x: port.y, y: port.x, side: turnedSide[port.side] }
}

function turnField(field: Field): Field {
  const turnedByRectangle = new Map<Rectangle, Rectangle>()
  const turnRectangle = (rectangle: Rectangle): Rectangle => {
    const known = turnedByRectangle.get(rectangle)
    if (known) return known
    const turned = { left: rectangle.top, top: rectangle.left, right: rectangle.bottom, bottom: rectangle.right }
    turnedByRectangle.set(rectangle, turned)
    return turned
  }
  return {
    ...field,
    window: turnRectangle(field.window),
    obstacles: field.obstaclesByTop.map(turnRectangle),
    obstaclesByTop: field.obstacles.map(turnRectangle),
    parent: turnRectangle(field.parent),
    child: turnRectangle(field.child),
  }
}

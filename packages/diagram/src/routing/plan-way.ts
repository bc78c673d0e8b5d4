import type { PlacedCard } from '../card/card-geometry.ts'
import type { DiagramLink } from '../edge/diagram-link.ts'
import type { CardIndex } from './card-index.ts'
import { type Attempt, type Field, stubEnd, withoutStraightPoints } from './field.ts'
import { type Port, portsOf } from './port.ts'
import { type Rectangle, surround } from './rectangle.ts'
import type { Point } from './route.ts'
import { searchWay } from './search-way.ts'
import { findSimpleWay, leastCost } from './simple-ways.ts'

/** The way of one link before its ends are fanned out and its legs kept apart from others'. */
export interface WayPlan {
  /** All that was looked at: as long as no card in here changes, the plan holds. */
  readonly read: Rectangle
  readonly field: Field
  readonly parentPort: Port
  readonly childPort: Port
  readonly points: readonly Point[]
}

// Tried in turn: how far around the two cards to look, how clear of other cards to stay, and which ways to take.
// The first looks at little and takes only ways straight across, because what a way's plan looked at decides how often it
// is planned again; others need room around them to be kept apart from their neighbours.
const attempts = [
  { marginPx: 40, clearancePx: 12, takes: 'across' },
  { marginPx: 120, clearancePx: 12, takes: 'any' },
  { marginPx: 480, clearancePx: 12, takes: 'any' },
  { marginPx: 120, clearancePx: 4, takes: 'any' },
  { marginPx: 1600, clearancePx: 4, takes: 'any' },
] as const

/** Plans the way of a link between two cards of which the index knows the rectangles. */
export function planWay(
  link: DiagramLink,
  parent: { readonly card: PlacedCard; readonly rectangle: Rectangle },
  child: { readonly card: PlacedCard; readonly rectangle: Rectangle },
  index: CardIndex,
): WayPlan {
  const parentPorts = portsOf(parent.card, link.parent)
  const childPorts = portsOf(child.card, link.child)
  const fieldOf = (marginPx: number, clearancePx: number): Field => {
    const window = surround(parent.rectangle, child.rectangle, marginPx)
    const obstacles = index.within(window)
    const obstaclesByTop = obstacles.toSorted((a, b) => a.top - b.top)
    return { window, obstacles, obstaclesByTop, clearancePx, parent: parent.rectangle, child: child.rectangle }
  }
  let readMarginPx = 0
  for (const { marginPx, clearancePx, takes } of attempts) {
    readMarginPx = Math.max(readMarginPx, marginPx)
    const field = fieldOf(marginPx, clearancePx)
    let found = findBest(field, parentPorts, childPorts)
    if (takes === 'across') found = found && isAcross(found) ? found : undefined
    else found ??= searchWay(field, parentPorts, childPorts)
    if (found) return { ...found, field, read: surround(parent.rectangle, child.rectangle, readMarginPx) }
  }
  const read = surround(parent.rectangle, child.rectangle, readMarginPx)
  return {
    ...drawBlindly(parentPorts, childPorts),
    field: { ...fieldOf(0, 0), obstacles: [], obstaclesByTop: [] },
    read,
  }
}

function findBest(field: Field, parentPorts: readonly Port[], childPorts: readonly Port[]): Attempt | undefined {
  const pairs: { parentPort: Port; childPort: Port; least: number }[] = []
  for (const parentPort of parentPorts) {
    for (const childPort of childPorts) {
      if (parentPort.x === childPort.x && parentPort.y === childPort.y) continue
      pairs.push({ parentPort, childPort, least: leastCost(parentPort, childPort) })
    }
  }
  let best: Attempt | undefined
  for (const { parentPort, childPort, least } of pairs.sort((a, b) => a.least - b.least)) {
    if (best && least >= best.cost) break
    best = findSimpleWay(field, parentPort, childPort, best?.cost ?? Number.POSITIVE_INFINITY) ?? best
  }
  return best
}

function isAcross({ points, parentPort, childPort }: Attempt): boolean {
  return points.length <= 4 && parentPort.side !== childPort.side
}

// No free way: cards lie on top of each other. A plain line between the nearest sides says more than none.
function drawBlindly(
  parentPorts: readonly Port[],
  childPorts: readonly Port[],
): { parentPort: Port; childPort: Port; points: readonly Point[] } {
  let best: { parentPort: Port; childPort: Port; points: readonly Point[]; lengthPx: number } | undefined
  for (const parentPort of parentPorts) {
    for (const childPort of childPorts) {
      const a = stubEnd(parentPort)
      const b = stubEnd(childPort)
      const lengthPx = Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
      if (best && best.lengthPx <= lengthPx) continue
      const points = withoutStraightPoints([pointOf(parentPort), a, { x: a.x, y: b.y }, b, pointOf(childPort)])
      best = { parentPort, childPort, points, lengthPx }
    }
  }
  if (!best) throw new Error('A card has no side to draw a line from.')
  return best
}

function pointOf(port: Port): Point {
  return { x: port.x, y: port.y }
}

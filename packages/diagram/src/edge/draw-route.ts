import type { PlacedCard } from '../card/card-geometry.ts'
import { type Port, rowCentres } from '../routing/port.ts'
import type { EdgeRoute, Point, RouteEnd } from '../routing/route.ts'
import { outward } from '../routing/side.ts'
import type { DiagramLink, LinkEnd } from './diagram-link.ts'
import { endMark, markMetrics, supertypeMark } from './end-mark.ts'

const cornerRadiusPx = 4

/** Draws a link along its way: rounded line, end marks, brackets of composite keys. */
export function drawRoute(
  link: DiagramLink,
  cards: { readonly parent: PlacedCard; readonly child: PlacedCard },
  ports: { readonly parent: Port; readonly child: Port },
  points: readonly Point[],
): EdgeRoute {
  const parentEnd = endAt(points[0], ports.parent)
  const childEnd = endAt(points.at(-1), ports.child)
  const parentMark = drawEnd(link, 'parent', cards.parent, parentEnd)
  const childMark = drawEnd(link, 'child', cards.child, childEnd)
  const line = trimmed(points, parentMark.lengthPx, childMark.lengthPx)
  return {
    points,
    path: roundedPath(line),
    parentMark: parentMark.path,
    childMark: childMark.path,
    parentEnd,
    childEnd,
    labelPoint: middleOfLongestLeg(line),
  }
}

function endAt(point: Point | undefined, port: Port): RouteEnd {
  return { point: point ?? { x: port.x, y: port.y }, side: port.side }
}

function drawEnd(
  link: DiagramLink,
  role: 'parent' | 'child',
  card: PlacedCard,
  at: RouteEnd,
): { path: string; lengthPx: number } {
  const end = link[role]
  if (link.kind === 'supertype') {
    if (role === 'child') return { path: '', lengthPx: 0 }
    return { path: supertypeMark(at.point, at.side), lengthPx: markMetrics.triangleLengthPx }
  }
  const bracket = drawBracket(card, end, at)
  const bracketPx = bracket === '' ? 0 : markMetrics.bracketPx
  const start = { x: at.point.x + outward[at.side].x * bracketPx, y: at.point.y }
  return { path: bracket + endMark(end.min, end.max, start, at.side), lengthPx: bracketPx + markMetrics.lengthPx }
}

// Rows are met from the left or right only, so a bracket is always upright.
function drawBracket(card: PlacedCard, end: LinkEnd, at: RouteEnd): string {
  const centres = rowCentres(card, end)
  const first = centres[0]
  const last = centres.at(-1)
  if (first === undefined || last === undefined || first === last) return ''
  const x = at.point.x + outward[at.side].x * markMetrics.bracketPx
  const ticks = centres.map((y) => `M${at.point.x} ${y}L${x} ${y}`)
  return `${ticks.join('')}M${x} ${first}L${x} ${last}`
}

// The line without the pieces that the end marks draw themselves.
function trimmed(points: readonly Point[], startPx: number, endPx: number): Point[] {
  const line = [...points]
  const [first, second] = line
  if (first && second) line[0] = towards(first, second, startPx)
  const last = line.at(-1)
  const beforeLast = line.at(-2)
  if (last && beforeLast) line[line.length - 1] = towards(last, beforeLast, endPx)
  return line
}

function towards(from: Point, to: Point, byPx: number): Point {
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
  const step = Math.min(byPx, length)
  return { x: from.x + Math.sign(to.x - from.x) * step, y: from.y + Math.sign(to.y - from.y) * step }
}

/** SVG path data of a line with rounded corners. */
export function roundedPath(points: readonly Point[]): string {
  const [first] = points
  if (!first) return ''
  let path = `M${first.x} ${first.y}`
  for (let index = 1; index + 1 < points.length; index += 1) {
    const before = points[index - 1]
    const corner = points[index]
    const after = points[index + 1]
    if (!before || !corner || !after) continue
    const radius = Math.min(cornerRadiusPx, distance(before, corner) / 2, distance(corner, after) / 2)
    const start = towards(corner, before, radius)
    const end = towards(corner, after, radius)
    path += `L${start.x} ${start.y}Q${corner.x} ${corner.y} ${end.x} ${end.y}`
  }
  const last = points.at(-1)
  return last && points.length > 1 ? `${path}L${last.x} ${last.y}` : path
}

function middleOfLongestLeg(points: readonly Point[]): Point {
  let longest: { a: Point; b: Point; lengthPx: number } | undefined
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1]
    const b = points[index]
    if (!a || !b) continue
    const lengthPx = distance(a, b)
    if (!longest || lengthPx > longest.lengthPx) longest = { a, b, lengthPx }
  }
  if (!longest) return points[0] ?? { x: 0, y: 0 }
  return { x: (longest.a.x + longest.b.x) / 2, y: (longest.a.y + longest.b.y) / 2 }
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

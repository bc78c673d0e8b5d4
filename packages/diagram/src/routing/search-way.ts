import { type Attempt, cornerCost, costOf, type Field, isLegFree, stubEnd, withoutStraightPoints } from './field.ts'
import type { Port } from './port.ts'
import { PriorityQueue } from './priority-queue.ts'
import type { Rectangle } from './rectangle.ts'
import type { Point } from './route.ts'
import { buildSearchGrid, type SearchGrid } from './search-grid.ts'
import type { Side } from './side.ts'

// Beyond this many cards in the window a search would be felt; the caller draws a simple line instead.
const maxObstacles = 150

// Directions are numbers in the search: 0 right, 1 down, 2 left, 3 up; even ones are level, the first two go forward.
const directionOfSide: Readonly<Record<Side, number>> = { right: 0, bottom: 1, left: 2, top: 3 }

// Above 1 the search heads for its goal and tries far less: the way found may be a little longer than the shortest.
const greed = 1.5

interface Place {
  readonly port: Port
  /** The direction in which the way passes: out of a start's port, into a goal's. */
  readonly direction: number
  readonly x: number
  readonly y: number
  /** Index of the crossing on the grid. */
  readonly crossing: number
}

/**
 * A good way round everything in the field between any two of the given ports (A* over the lines along the cards).
 * A state is a crossing of the grid and the direction of arrival: `crossing * 4 + direction`.
 */
export function searchWay(
  field: Field,
  parentPorts: readonly Port[],
  childPorts: readonly Port[],
): Attempt | undefined {
  if (field.obstacles.length > maxObstacles) return undefined
  const starts = openPorts(field, parentPorts, field.parent)
  const goals = openPorts(field, childPorts, field.child)
  if (starts.length === 0 || goals.length === 0) return undefined
  const grid = buildSearchGrid(field, [...starts, ...goals].map(stubEnd))
  const startPlaces = starts.map((port) => placeOf(grid, port, directionOfSide[port.side]))
  const goalPlaces = goals.map((port) => placeOf(grid, port, (directionOfSide[port.side] + 2) % 4))
  return new Search(grid, startPlaces, goalPlaces).run()
}

// Searches run one at a time and leave nothing behind, so they share their memory: hundreds in a row would keep the collector busy.
let scratch = { costs: new Float64Array(0), origins: new Int32Array(0) }

function takeScratch(length: number): { costs: Float64Array; origins: Int32Array } {
  if (scratch.costs.length < length) scratch = { costs: new Float64Array(length), origins: new Int32Array(length) }
  return scratch
}

class Search {
  readonly #grid: SearchGrid
  readonly #goals: readonly Place[]
  readonly #starts: readonly Place[]
  readonly #costs: Float64Array
  readonly #origins: Int32Array
  readonly #queue = new PriorityQueue()

  constructor(grid: SearchGrid, starts: readonly Place[], goals: readonly Place[]) {
    this.#grid = grid
    this.#starts = starts
    this.#goals = goals
    const stateCount = grid.xs.length * grid.ys.length * 4
    const scratch = takeScratch(stateCount)
    this.#costs = scratch.costs.fill(Number.POSITIVE_INFINITY, 0, stateCount)
    this.#origins = scratch.origins.fill(-1, 0, stateCount)
  }

  run(): Attempt | undefined {
    for (const start of this.#starts) this.#reach(start.crossing * 4 + start.direction, start.x, start.y, 0, -1)
    for (let state = this.#queue.pop(); state !== undefined; state = this.#queue.pop()) {
      const goal = this.#goals.find((place) => place.crossing * 4 + place.direction === state)
      if (goal) return this.#attemptFrom(state, goal)
      this.#expand(state)
    }
    return undefined
  }

  #expand(state: number): void {
    const direction = state & 3
    this.#walk(state, direction, 0)
    this.#walk(state, (direction + 1) % 4, cornerCost)
    this.#walk(state, (direction + 3) % 4, cornerCost)
  }

  // One step along the grid.
  #walk(state: number, direction: number, cornerPrice: number): void {
    const { xs, ys, barredRight, barredDown } = this.#grid
    const crossing = state >> 2
    const column = crossing % xs.length
    const row = (crossing - column) / xs.length
    const isLevel = direction % 2 === 0
    const forward = direction < 2 ? 1 : -1
    const x = xs[isLevel ? column + forward : column]
    const y = ys[isLevel ? row : row + forward]
    if (x === undefined || y === undefined) return
    const next = crossing + forward * (isLevel ? 1 : xs.length)
    if ((isLevel ? barredRight : barredDown)[Math.min(crossing, next)] === 1) return
    const lengthPx = isLevel ? Math.abs(x - (xs[column] ?? 0)) : Math.abs(y - (ys[row] ?? 0))
    this.#reach(next * 4 + direction, x, y, (this.#costs[state] ?? 0) + cornerPrice + lengthPx, state)
  }

  #reach(state: number, x: number, y: number, cost: number, origin: number): void {
    if (cost >= (this.#costs[state] ?? 0)) return
    this.#costs[state] = cost
    this.#origins[state] = origin
    let rest = Number.POSITIVE_INFINITY
    for (const goal of this.#goals) rest = Math.min(rest, leastRest(x, y, state & 3, goal))
    this.#queue.push(state, cost + greed * rest)
  }

  #attemptFrom(state: number, goal: Place): Attempt | undefined {
    const points: Point[] = [{ x: goal.port.x, y: goal.port.y }]
    let first = state
    for (let at = state; at >= 0; at = this.#origins[at] ?? -1) {
      points.push(this.#pointOf(at >> 2))
      first = at
    }
    const start = this.#starts.find((place) => place.crossing * 4 + place.direction === first)
    if (!start) return undefined
    points.push({ x: start.port.x, y: start.port.y })
    const way = withoutStraightPoints(points.reverse())
    return { points: way, parentPort: start.port, childPort: goal.port, cost: costOf(way) }
  }

  #pointOf(crossing: number): Point {
    const { xs, ys } = this.#grid
    const column = crossing % xs.length
    return { x: xs[column] ?? 0, y: ys[(crossing - column) / xs.length] ?? 0 }
  }
}

// The length and corners that a way needs at least from a place, going in a direction, to run straight into a goal.
function leastRest(x: number, y: number, direction: number, goal: Place): number {
  const right = goal.x - x
  const down = goal.y - y
  const isLevel = goal.direction % 2 === 0
  const sign = goal.direction < 2 ? 1 : -1
  const ahead = (isLevel ? right : down) * sign
  const aside = isLevel ? down : right
  return (
    Math.abs(right) +
    Math.abs(down) +
    cornerCost * leastCorners((direction - goal.direction + 4) % 4, ahead, aside, direction)
  )
}

// `turn`: the direction as quarter turns from the goal's; `ahead` and `aside`: where the goal lies, seen in its own direction.
function leastCorners(turn: number, ahead: number, aside: number, direction: number): number {
  if (turn === 0) return ahead < 0 ? 4 : aside === 0 ? 0 : 2
  if (turn === 2) return aside === 0 ? 4 : 2
  const isApproaching = aside * (direction < 2 ? 1 : -1) >= 0
  return ahead >= 0 && isApproaching ? 1 : 3
}

function openPorts(field: Field, ports: readonly Port[], own: Rectangle): Port[] {
  return ports.filter((port) => {
    const end = stubEnd(port)
    return isLegFree(field, port, end, own) && isLegFree(field, end, end) && isInside(field.window, end)
  })
}

function isInside(window: Rectangle, point: Point): boolean {
  return point.x >= window.left && point.x <= window.right && point.y >= window.top && point.y <= window.bottom
}

function placeOf(grid: SearchGrid, port: Port, direction: number): Place {
  const { x, y } = stubEnd(port)
  return { port, direction, x, y, crossing: grid.ys.indexOf(y) * grid.xs.length + grid.xs.indexOf(x) }
}

import { type Attempt, cornerCost, costOf, type Field, isLegFree, stubEnd, withoutStraightPoints } from './field.ts'
import type { Port } from './port.ts'
import { PriorityQueue } from './priority-queue.ts'
import type { Rectangle } from './rectangle.ts'
import type { Point } from './route.ts'
import { buildSearchGrid, type SearchGrid } from './search-grid.ts'
import type { Side } from './side.ts'

// Beyond this many cards in the window a search would be felt; the caller draws a simple line instead.
const maxObstacles = 150

const sides: readonly Side[] = ['right', 'bottom', 'left', 'top']

interface Place {
  readonly port: Port
  readonly point: Point
  /** Index of the crossing on the grid. */
  readonly crossing: number
}

/**
 * The cheapest way round everything in the field between any two of the given ports (A* over the lines along the cards).
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
  const startPlaces = starts.map((port) => placeOf(grid, port))
  const goalPlaces = goals.map((port) => placeOf(grid, port))
  return new Search(grid, startPlaces, goalPlaces).run()
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
    this.#costs = new Float64Array(stateCount).fill(Number.POSITIVE_INFINITY)
    this.#origins = new Int32Array(stateCount).fill(-1)
  }

  run(): Attempt | undefined {
    for (const start of this.#starts) this.#reach(start.crossing * 4 + sides.indexOf(start.port.side), 0, -1)
    // The arrival is a step of its own (it may need a corner), so the best goal is known once nothing cheaper is left.
    let best: { state: number; goal: Place; cost: number } | undefined
    for (let state = this.#queue.pop(); state !== undefined; state = this.#queue.pop()) {
      const cost = this.#costs[state] ?? 0
      if (best && cost + this.#estimate(state) >= best.cost) break
      const goal = this.#goals.find((place) => place.crossing === state >> 2)
      const arrival = goal && arrivalCost(sides[state & 3], goal.port.side)
      if (goal && arrival !== undefined && (!best || cost + arrival < best.cost))
        best = { state, goal, cost: cost + arrival }
      this.#expand(state, cost)
    }
    return best && this.#attemptFrom(best.state, best.goal)
  }

  #expand(state: number, cost: number): void {
    const direction = state & 3
    for (let turn = 0; turn < 4; turn += 1) {
      // Turning back is never a way.
      if (turn === (direction + 2) % 4) continue
      const step = this.#step(state >> 2, turn)
      if (step)
        this.#reach(step.crossing * 4 + turn, cost + step.lengthPx + (turn === direction ? 0 : cornerCost), state)
    }
  }

  #reach(state: number, cost: number, origin: number): void {
    if (cost >= (this.#costs[state] ?? 0)) return
    this.#costs[state] = cost
    this.#origins[state] = origin
    this.#queue.push(state, cost + this.#estimate(state))
  }

  #step(crossing: number, direction: number): { crossing: number; lengthPx: number } | undefined {
    const { xs, ys, barredRight, barredDown } = this.#grid
    const column = crossing % xs.length
    const row = (crossing - column) / xs.length
    const isLevel = direction % 2 === 0
    const forward = direction < 2 ? 1 : -1
    const line = isLevel ? xs : ys
    const from = isLevel ? column : row
    const to = from + forward
    if (to < 0 || to >= line.length) return undefined
    const stride = isLevel ? 1 : xs.length
    const barred = isLevel ? barredRight : barredDown
    if (barred[forward === 1 ? crossing : crossing - stride] === 1) return undefined
    return { crossing: crossing + forward * stride, lengthPx: Math.abs((line[to] ?? 0) - (line[from] ?? 0)) }
  }

  #estimate(state: number): number {
    const point = this.#pointOf(state >> 2)
    let least = Number.POSITIVE_INFINITY
    for (const goal of this.#goals) {
      least = Math.min(least, Math.abs(goal.point.x - point.x) + Math.abs(goal.point.y - point.y))
    }
    return least
  }

  #attemptFrom(state: number, goal: Place): Attempt | undefined {
    const points: Point[] = []
    let first = state
    for (let at = state; at >= 0; at = this.#origins[at] ?? -1) {
      points.push(this.#pointOf(at >> 2))
      first = at
    }
    const start = this.#starts.find((place) => place.crossing === first >> 2 && sides[first & 3] === place.port.side)
    if (!start) return undefined
    const way = withoutStraightPoints([
      { x: start.port.x, y: start.port.y },
      ...points.reverse(),
      { x: goal.port.x, y: goal.port.y },
    ])
    return { points: way, parentPort: start.port, childPort: goal.port, cost: costOf(way) }
  }

  #pointOf(crossing: number): Point {
    const { xs, ys } = this.#grid
    const column = crossing % xs.length
    return { x: xs[column] ?? 0, y: ys[(crossing - column) / xs.length] ?? 0 }
  }
}

// Arriving straight into the goal's side is free, from the side costs a corner, from behind is no arrival.
function arrivalCost(direction: Side | undefined, goalSide: Side): number | undefined {
  if (direction === goalSide) return undefined
  const isOpposite = direction !== undefined && (sides.indexOf(direction) + 2) % 4 === sides.indexOf(goalSide)
  return isOpposite ? 0 : cornerCost
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

function placeOf(grid: SearchGrid, port: Port): Place {
  const point = stubEnd(port)
  return { port, point, crossing: grid.ys.indexOf(point.y) * grid.xs.length + grid.xs.indexOf(point.x) }
}

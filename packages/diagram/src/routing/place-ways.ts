import { fanOut, type PlannedLink, shiftEnds } from './fan-out.ts'
import { withoutStraightPoints } from './field.ts'
import { type Leg, legsOf } from './leg.ts'
import type { WayPlan } from './plan-way.ts'
import type { Point } from './route.ts'
import { separateLegs } from './separate-legs.ts'

/** The final ways of planned links, in their order: ends fanned out, parallel legs kept apart. */
export function placeWays(planned: readonly PlannedLink[]): Point[][] {
  const shifts = fanOut(planned)
  const ways = planned.map(({ linkId, plan }) => shiftEnds(plan, shifts.get(linkId) ?? { parentPx: 0, childPx: 0 }))
  // Upright legs first; the level ones between them then know the upright ones' places.
  placeLegsAlong(planned, ways, 'y')
  placeLegsAlong(planned, ways, 'x')
  return ways.map(withoutStraightPoints)
}

export function samePoints(a: readonly Point[], b: readonly Point[]): boolean {
  return a.length === b.length && a.every((point, index) => point.x === b[index]?.x && point.y === b[index]?.y)
}

function placeLegsAlong(planned: readonly PlannedLink[], ways: readonly Point[][], along: 'x' | 'y'): void {
  const across = along === 'y' ? 'x' : 'y'
  const legs: Leg[] = []
  const wayOfLeg: Point[][] = []
  for (const [rank, { linkId, plan }] of planned.entries()) {
    const points = ways[rank] ?? []
    for (const leg of knownLegs(linkId, plan, points, along)) {
      legs.push(leg)
      wayOfLeg.push(points)
    }
  }
  for (const [legRank, position] of separateLegs(legs).entries()) {
    const leg = legs[legRank]
    const points = wayOfLeg[legRank]
    if (!leg || !points || leg.position === position) continue
    for (const index of [leg.index, leg.index + 1]) {
      const point = points[index]
      if (point) points[index] = { ...point, [across]: position }
    }
  }
}

interface KnownLegs {
  readonly points: readonly Point[]
  readonly legs: readonly Leg[]
}

// Legs depend on the plan and the points only, and most stay from one routing to the next.
const knownLegsByPlan = { x: new WeakMap<WayPlan, KnownLegs>(), y: new WeakMap<WayPlan, KnownLegs>() }

function knownLegs(linkId: string, plan: WayPlan, points: readonly Point[], along: 'x' | 'y'): readonly Leg[] {
  const known = knownLegsByPlan[along].get(plan)
  if (known && samePoints(known.points, points)) return known.legs
  const legs = legsOf(linkId, plan, points, along)
  knownLegsByPlan[along].set(plan, { points: [...points], legs })
  return legs
}

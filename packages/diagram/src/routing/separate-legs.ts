import type { Leg } from './leg.ts'
import { LegBundles } from './leg-bundles.ts'

/** Parallel legs of different links stand at least this far apart where there is room. */
export const legGapPx = 8

// Where there is no room for the full gap, smaller ones are tried; at 0 legs may lie on each other.
const gapsPx = [legGapPx, 6, 4, 2, 0] as const
// Spreading one bundle can push it into another, which then are one; more rounds change next to nothing.
const maxRounds = 4
// Arms of legs further apart than this hardly ever lie on one line.
const lookAheadPx = 96

/** Moves parallel legs apart; returns a position for each leg, in the order given. */
export function separateLegs(legs: readonly Leg[]): number[] {
  const positions = legs.map((leg) => leg.wanted)
  const bundles = new LegBundles(legs.length)
  for (let round = 0; round < maxRounds; round += 1) {
    const grown = joinNear(legs, positions, bundles, round === 0 ? lookAheadPx : legGapPx)
    if (grown.size === 0) break
    for (const members of bundles.list(grown)) spreadBundle(legs, members, positions)
  }
  return positions
}

// Joins legs that run beside each other too closely, or whose arms lie on one line between them; returns one member of
// each bundle that grew.
function joinNear(
  legs: readonly Leg[],
  positions: readonly number[],
  bundles: LegBundles,
  reachPx: number,
): Set<number> {
  const grown = new Set<number>()
  const byPosition = legs.map((leg, index) => ({ leg, index, position: positions[index] ?? 0 }))
  byPosition.sort((a, b) => a.position - b.position || a.index - b.index)
  for (const [rank, one] of byPosition.entries()) {
    for (let next = rank + 1; next < byPosition.length; next += 1) {
      const other = byPosition[next]
      if (!other || other.position - one.position >= reachPx) break
      const isNear = other.position - one.position < legGapPx
      const disturbs = isMovablePair(one.leg, other.leg) && (isNear || sharedLines(one.leg, other.leg) > 0)
      if (disturbs && bundles.join(one.index, other.index)) grown.add(one.index)
    }
  }
  return grown
}

function isMovablePair(a: Leg, b: Leg): boolean {
  return runBeside(a, b) && !(isFixed(a) && isFixed(b))
}

function spreadBundle(legs: readonly Leg[], members: readonly number[], positions: number[]): void {
  const ordered = orderLegs(members.map((index) => ({ index, leg: legs[index] })).filter(hasLeg))
  const bundle = ordered.map(({ leg }) => leg)
  const spread = spreadInOrder(bundle) ?? bundle.map((leg) => leg.wanted)
  for (const [rank, { index }] of ordered.entries()) positions[index] = spread[rank] ?? 0
}

// Each leg stands beside its wanted place by how many must fit before and after it, within its room.
function spreadInOrder(bundle: readonly Leg[]): number[] | undefined {
  const earlier = bundle.map((leg, rank) => besideBefore(bundle, leg, rank))
  const before: number[] = []
  for (const others of earlier) before.push(others.reduce((most, other) => Math.max(most, (before[other] ?? 0) + 1), 0))
  const after = bundle.map(() => 0)
  for (const [rank, others] of [...earlier.entries()].reverse()) {
    for (const other of others) after[other] = Math.max(after[other] ?? 0, (after[rank] ?? 0) + 1)
  }
  const offsets = bundle.map((_, rank) => ((before[rank] ?? 0) - (after[rank] ?? 0)) / 2)
  for (const gapPx of gapsPx) {
    const positions = placeWithGap(bundle, earlier, offsets, gapPx)
    if (positions) return positions
  }
  return undefined
}

// Nothing if the legs do not fit into their rooms with this gap.
function placeWithGap(
  bundle: readonly Leg[],
  earlier: readonly (readonly number[])[],
  offsets: readonly number[],
  gapPx: number,
): number[] | undefined {
  const latest = bundle.map((leg) => leg.high)
  for (const [rank, others] of [...earlier.entries()].reverse()) {
    const bound = (latest[rank] ?? 0) - gapPx
    for (const other of others) latest[other] = Math.min(latest[other] ?? 0, bound)
  }
  const positions: number[] = []
  for (const [rank, leg] of bundle.entries()) {
    let least = leg.low
    for (const other of earlier[rank] ?? []) least = Math.max(least, (positions[other] ?? 0) + gapPx)
    const most = latest[rank] ?? leg.high
    if (least > most) return undefined
    positions.push(Math.min(most, Math.max(least, leg.wanted + (offsets[rank] ?? 0) * gapPx)))
  }
  return positions
}

function besideBefore(bundle: readonly Leg[], leg: Leg, rank: number): number[] {
  const beside: number[] = []
  for (let other = 0; other < rank; other += 1) if (runBeside(leg, bundle[other])) beside.push(other)
  return beside
}

interface IndexedLeg {
  readonly index: number
  readonly leg: Leg
}

function hasLeg(item: { readonly index: number; readonly leg: Leg | undefined }): item is IndexedLeg {
  return item.leg !== undefined
}

// Insertion by pairwise comparison: the comparison is not transitive, so a library sort could give any order.
function orderLegs(bundle: readonly IndexedLeg[]): IndexedLeg[] {
  const ordered: IndexedLeg[] = []
  for (const item of bundle.toSorted((a, b) => byStart(a.leg, b.leg))) {
    let place = ordered.length
    while (place > 0) {
      const other = ordered[place - 1]
      if (!other || preference(item.leg, other.leg) >= 0) break
      place -= 1
    }
    ordered.splice(place, 0, item)
  }
  return ordered
}

function byStart(a: Leg, b: Leg): number {
  return a.wanted - b.wanted || a.from - b.from || a.to - b.to || (a.linkId < b.linkId ? -1 : 1) || a.index - b.index
}

// Below zero where `a` belongs before `b` (to its left, or above it): the order with fewer crossings and fewer shared lines.
function preference(a: Leg, b: Leg): number {
  if (!runBeside(a, b)) return a.wanted - b.wanted
  const fixedOrder = isFixed(a) || isFixed(b) ? a.wanted - b.wanted : 0
  return fixedOrder || conflicts(a, b) - conflicts(b, a)
}

const crossingPrice = 1
const sharedLinePrice = 3

// What it costs if `first` stands before `second`: arms of one that must cross the other, or run on one line with its arm.
function conflicts(first: Leg, second: Leg): number {
  let price = sharedLines(first, second) * sharedLinePrice
  for (const arm of first.arms) if (arm.side > 0 && arm.at > second.from && arm.at < second.to) price += crossingPrice
  for (const arm of second.arms) if (arm.side < 0 && arm.at > first.from && arm.at < first.to) price += crossingPrice
  return price
}

// How many arms of `first` towards `second` lie on one line with an arm the other way.
function sharedLines(first: Leg, second: Leg): number {
  let count = 0
  for (const arm of first.arms) {
    if (arm.side <= 0) continue
    for (const other of second.arms) if (other.side < 0 && Math.abs(arm.at - other.at) < legGapPx) count += 1
  }
  return count
}

function runBeside(a: Leg, b: Leg | undefined): boolean {
  return b !== undefined && a.from < b.to + legGapPx && b.from < a.to + legGapPx
}

function isFixed(leg: Leg): boolean {
  return leg.low === leg.high
}

import type { Leg } from './leg.ts'

/** Parallel legs of different links stand at least this far apart where there is room. */
export const legGapPx = 8

// Where there is no room for the full gap, smaller ones are tried; at 0 legs may lie on each other.
const gapsPx = [legGapPx, 6, 4, 2, 0] as const
// Spreading one bundle can push it into another, which then are one; more rounds change next to nothing.
const maxRounds = 4

/** Moves parallel legs apart; returns a position for each leg, in the order given. */
export function separateLegs(legs: readonly Leg[]): number[] {
  const positions = legs.map((leg) => leg.wanted)
  const bundles = new Bundles(legs.length)
  for (let round = 0; round < maxRounds; round += 1) {
    const touched = joinNear(legs, positions, bundles)
    if (touched.size === 0) break
    for (const members of bundles.list(touched)) {
      const bundle = members.map((member) => legs[member]).filter((leg) => leg !== undefined)
      const spread = spreadBundle(bundle)
      for (const [index, leg] of bundle.entries()) {
        const member = members[index]
        if (member !== undefined) positions[member] = spread.get(leg) ?? leg.wanted
      }
    }
  }
  return positions
}

// Joins legs that run beside each other too closely; returns the bundles that grew, by any member.
function joinNear(legs: readonly Leg[], positions: readonly number[], bundles: Bundles): Set<number> {
  const touched = new Set<number>()
  const order = legs.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0) || a - b)
  for (const [rank, index] of order.entries()) {
    const leg = legs[index]
    for (let next = rank + 1; leg && next < order.length; next += 1) {
      const otherIndex = order[next]
      const other = otherIndex === undefined ? undefined : legs[otherIndex]
      if (otherIndex === undefined || !other) break
      if ((positions[otherIndex] ?? 0) - (positions[index] ?? 0) >= legGapPx) break
      if (!runBeside(leg, other) || (isFixed(leg) && isFixed(other))) continue
      if (bundles.join(index, otherIndex)) touched.add(index)
    }
  }
  return touched
}

function spreadBundle(bundle: readonly Leg[]): Map<Leg, number> {
  const ordered = orderLegs(bundle)
  for (const gapPx of gapsPx) {
    const spread = spreadWithGap(ordered, gapPx)
    if (spread) return spread
  }
  return new Map(ordered.map((leg) => [leg, leg.wanted]))
}

// Each leg stands beside its wanted place by how many must fit before and after it, within its room; nothing if they do not fit.
function spreadWithGap(ordered: readonly Leg[], gapPx: number): Map<Leg, number> | undefined {
  const before = chainLengths(ordered)
  const after = chainLengths(ordered.toReversed())
  const latest = new Map<Leg, number>()
  for (const leg of ordered.toReversed()) {
    let bound = leg.high
    for (const [other, otherBound] of latest) if (runBeside(leg, other)) bound = Math.min(bound, otherBound - gapPx)
    latest.set(leg, bound)
  }
  const positions = new Map<Leg, number>()
  for (const leg of ordered) {
    let least = leg.low
    for (const [other, position] of positions) if (runBeside(leg, other)) least = Math.max(least, position + gapPx)
    const most = latest.get(leg) ?? leg.high
    if (least > most) return undefined
    const wanted = leg.wanted + (((before.get(leg) ?? 0) - (after.get(leg) ?? 0)) / 2) * gapPx
    positions.set(leg, Math.min(most, Math.max(least, wanted)))
  }
  return positions
}

function chainLengths(ordered: readonly Leg[]): Map<Leg, number> {
  const lengths = new Map<Leg, number>()
  for (const leg of ordered) {
    let length = 0
    for (const [other, otherLength] of lengths) if (runBeside(leg, other)) length = Math.max(length, otherLength + 1)
    lengths.set(leg, length)
  }
  return lengths
}

// Insertion by pairwise comparison: the comparison is not transitive, so a library sort could give any order.
function orderLegs(bundle: readonly Leg[]): Leg[] {
  const ordered: Leg[] = []
  for (const leg of [...bundle].sort(byStart)) {
    let place = ordered.length
    while (place > 0) {
      const other = ordered[place - 1]
      if (!other || preference(leg, other) >= 0) break
      place -= 1
    }
    ordered.splice(place, 0, leg)
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
  let price = 0
  const towardsSecond = first.arms.filter((arm) => arm.side > 0)
  const towardsFirst = second.arms.filter((arm) => arm.side < 0)
  for (const arm of towardsSecond) if (arm.at > second.from && arm.at < second.to) price += crossingPrice
  for (const arm of towardsFirst) if (arm.at > first.from && arm.at < first.to) price += crossingPrice
  for (const arm of towardsSecond) {
    for (const other of towardsFirst) if (Math.abs(arm.at - other.at) < legGapPx) price += sharedLinePrice
  }
  return price
}

function runBeside(a: Leg, b: Leg): boolean {
  return a.from < b.to + legGapPx && b.from < a.to + legGapPx
}

function isFixed(leg: Leg): boolean {
  return leg.low === leg.high
}

/** Disjoint sets of leg indexes. */
class Bundles {
  readonly #leaders: number[]

  constructor(count: number) {
    this.#leaders = Array.from({ length: count }, (_, index) => index)
  }

  join(a: number, b: number): boolean {
    const first = this.#leaderOf(a)
    const second = this.#leaderOf(b)
    if (first === second) return false
    this.#leaders[Math.max(first, second)] = Math.min(first, second)
    return true
  }

  /** The members of the bundles that hold any of `indexes`, each bundle once. */
  list(indexes: ReadonlySet<number>): number[][] {
    const members = new Map<number, number[]>()
    for (const index of indexes) members.set(this.#leaderOf(index), [])
    for (let index = 0; index < this.#leaders.length; index += 1) members.get(this.#leaderOf(index))?.push(index)
    return [...members.values()]
  }

  #leaderOf(index: number): number {
    let leader = index
    for (let above = this.#leaders[leader] ?? leader; above !== leader; above = this.#leaders[leader] ?? leader)
      leader = above
    return leader
  }
}

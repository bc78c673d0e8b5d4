/** Disjoint sets of leg indexes. */
export class LegBundles {
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

/** A binary heap of numbers by priority; equal priorities come out in the order in which they went in. */
export class PriorityQueue {
  // Three parallel lists instead of one of objects: a search pushes tens of thousands.
  readonly #values: number[] = []
  readonly #priorities: number[] = []
  readonly #turns: number[] = []
  #turn = 0

  push(value: number, priority: number): void {
    let index = this.#values.length
    const turn = this.#turn
    this.#turn += 1
    while (index > 0) {
      const above = (index - 1) >> 1
      if ((this.#priorities[above] ?? 0) <= priority) break
      this.#move(above, index)
      index = above
    }
    this.#put(index, value, priority, turn)
  }

  /** Takes the value of least priority. */
  pop(): number | undefined {
    const first = this.#values[0]
    const value = this.#values.pop()
    const priority = this.#priorities.pop()
    const turn = this.#turns.pop()
    if (value !== undefined && priority !== undefined && turn !== undefined && this.#values.length > 0) {
      this.#sink(value, priority, turn)
    }
    return first
  }

  #sink(value: number, priority: number, turn: number): void {
    const length = this.#values.length
    let index = 0
    for (;;) {
      let child = 2 * index + 1
      if (child >= length) break
      if (child + 1 < length && this.#isBefore(child + 1, this.#priorities[child] ?? 0, this.#turns[child] ?? 0))
        child += 1
      if (!this.#isBefore(child, priority, turn)) break
      this.#move(child, index)
      index = child
    }
    this.#put(index, value, priority, turn)
  }

  #isBefore(index: number, priority: number, turn: number): boolean {
    const own = this.#priorities[index] ?? 0
    return own < priority || (own === priority && (this.#turns[index] ?? 0) < turn)
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#values[from] ?? 0, this.#priorities[from] ?? 0, this.#turns[from] ?? 0)
  }

  #put(index: number, value: number, priority: number, turn: number): void {
    this.#values[index] = value
    this.#priorities[index] = priority
    this.#turns[index] = turn
  }
}

/** A binary heap of numbers by priority; equal priorities come out in the order in which they went in. */
export class PriorityQueue {
  readonly #items: { value: number; priority: number; turn: number }[] = []
  #turn = 0

  push(value: number, priority: number): void {
    const items = this.#items
    const item = { value, priority, turn: this.#turn }
    this.#turn += 1
    let index = items.length
    items.push(item)
    while (index > 0) {
      const above = (index - 1) >> 1
      const other = items[above]
      if (!other || !isBefore(item, other)) break
      items[index] = other
      index = above
    }
    items[index] = item
  }

  /** Takes the value of least priority. */
  pop(): number | undefined {
    const items = this.#items
    const first = items[0]
    const last = items.pop()
    if (first && last && items.length > 0) this.#sink(last)
    return first?.value
  }

  #sink(item: { value: number; priority: number; turn: number }): void {
    const items = this.#items
    let index = 0
    for (;;) {
      const leftIndex = 2 * index + 1
      const left = items[leftIndex]
      if (!left) break
      const right = items[leftIndex + 1]
      const isRightFirst = right !== undefined && isBefore(right, left)
      const child = isRightFirst ? right : left
      if (!isBefore(child, item)) break
      items[index] = child
      index = isRightFirst ? leftIndex + 1 : leftIndex
    }
    items[index] = item
  }
}

function isBefore(
  a: { readonly priority: number; readonly turn: number },
  b: { readonly priority: number; readonly turn: number },
): boolean {
  return a.priority < b.priority || (a.priority === b.priority && a.turn < b.turn)
}

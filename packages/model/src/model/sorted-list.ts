const maxChunkLength = 256

/** Negative, zero or positive as `a` sorts before, with or after `b`. */
export type Compare<Item> = (a: Item, b: Item) => number

/**
 * A persistent sorted list: an edit copies one chunk and the list of chunks, so it costs about the same at ten items
 * as at a hundred thousand, and two versions share every chunk that did not change.
 */
export class SortedList<Item> {
  readonly chunks: readonly (readonly Item[])[]
  readonly size: number
  readonly #compare: Compare<Item>
  #flat: readonly Item[] | undefined

  constructor(compare: Compare<Item>, chunks: readonly (readonly Item[])[] = [], size = 0) {
    this.#compare = compare
    this.chunks = chunks
    this.size = size
  }

  /** Builds a list from items in any order. */
  static from<Item>(items: readonly Item[], compare: Compare<Item>): SortedList<Item> {
    const sorted = items.toSorted(compare)
    const chunks: Item[][] = []
    // Three quarters full, so that the next inserts do not split at once.
    const step = (maxChunkLength * 3) / 4
    for (let start = 0; start < sorted.length; start += step) chunks.push(sorted.slice(start, start + step))
    return new SortedList(compare, chunks, sorted.length)
  }

  /** All items in order; the same array each time for the same list. */
  toArray(): readonly Item[] {
    this.#flat ??= this.chunks.length === 1 ? (this.chunks[0] ?? []) : this.chunks.flat(1)
    return this.#flat as readonly Item[]
  }

  /** The list with the item in its place. An equal item must not be in it yet. */
  insert(item: Item): SortedList<Item> {
    if (this.chunks.length === 0) return this.#with([[item]], 1)
    const index = Math.min(this.#chunkIndex(item), this.chunks.length - 1)
    const chunk = this.chunks[index] ?? []
    const next = chunk.toSpliced(this.#position(chunk, item), 0, item)
    if (next.length <= maxChunkLength) return this.#with(this.chunks.with(index, next), this.size + 1)
    const middle = next.length >> 1
    return this.#with(this.chunks.toSpliced(index, 1, next.slice(0, middle), next.slice(middle)), this.size + 1)
  }

  /** The list without the item equal to this one; the same list where there is none. */
  remove(item: Item): SortedList<Item> {
    const found = this.#find(item)
    if (found === undefined) return this
    const next = found.chunk.toSpliced(found.position, 1)
    return this.#with(this.#withoutSmall(found.index, next), this.size - 1)
  }

  /** The list with the equal item replaced; the same list where there is none. */
  replace(item: Item): SortedList<Item> {
    const found = this.#find(item)
    if (found === undefined) return this
    return this.#with(this.chunks.with(found.index, found.chunk.with(found.position, item)), this.size)
  }

  has(item: Item): boolean {
    return this.#find(item) !== undefined
  }

  #with(chunks: readonly (readonly Item[])[], size: number): SortedList<Item> {
    return new SortedList(this.#compare, chunks, size)
  }

  // A chunk that shrank is joined with the one after it, or removals would leave thousands of tiny chunks.
  #withoutSmall(index: number, chunk: readonly Item[]): readonly (readonly Item[])[] {
    if (chunk.length === 0) return this.chunks.toSpliced(index, 1)
    const after = this.chunks[index + 1]
    if (after !== undefined && chunk.length + after.length < maxChunkLength / 2) {
      return this.chunks.toSpliced(index, 2, [...chunk, ...after])
    }
    return this.chunks.with(index, chunk)
  }

  #find(item: Item): { index: number; chunk: readonly Item[]; position: number } | undefined {
    const index = this.#chunkIndex(item)
    const chunk = this.chunks[index]
    if (chunk === undefined) return undefined
    const position = this.#position(chunk, item)
    const candidate = chunk[position]
    if (position >= chunk.length || this.#compare(candidate as Item, item) !== 0) return undefined
    return { index, chunk, position }
  }

  /** Index of the first chunk whose last item does not sort before the item. */
  #chunkIndex(item: Item): number {
    let low = 0
    let high = this.chunks.length
    while (low < high) {
      const middle = (low + high) >> 1
      const last = this.chunks[middle]?.at(-1) as Item
      if (this.#compare(last, item) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Index of the first item of the chunk that does not sort before the item. */
  #position(chunk: readonly Item[], item: Item): number {
    let low = 0
    let high = chunk.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(chunk[middle] as Item, item) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}

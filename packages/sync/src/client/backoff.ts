import type { Timers } from './keeping.ts'

const firstMs = 500
const longestMs = 30_000

/** Waiting times that grow with each failure and are spread over their whole range, so that clients do not return together. */
export class Backoff {
  readonly #timers: Timers
  #failures = 0

  constructor(timers: Timers) {
    this.#timers = timers
  }

  /** The time to wait after one more failure; at least `leastMs`. */
  nextMs(leastMs = 0): number {
    const range = Math.min(longestMs, firstMs * 2 ** this.#failures)
    this.#failures = Math.min(this.#failures + 1, 16)
    return leastMs + this.#timers.random() * range
  }

  reset(): void {
    this.#failures = 0
  }
}

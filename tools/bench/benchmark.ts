/** One measured number. */
export interface Measurement {
  /** What was measured on, for example `10 clients, one command a push`. */
  readonly scenario: string
  /** What was measured, for example `acknowledged p95`. */
  readonly measure: string
  readonly value: number
  /** For example `ms` or `commands/s`. */
  readonly unit: string
  /** What a reader must know to judge the number: the aim, or what bounds it. */
  readonly note?: string
}

/** Takes one number as soon as it is known. */
export type Report = (measurement: Measurement) => void

/** A measured part of the product: `tools/bench/<id>.ts` exports one as `benchmark`. */
export interface Benchmark {
  readonly id: string
  /** One line for the list. */
  readonly summary: string
  run(report: Report): Promise<void> | void
}

/** The value below which the given share of the numbers lies; `share` is between 0 and 1. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

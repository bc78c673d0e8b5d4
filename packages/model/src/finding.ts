import type { Operation } from './operations/operation.ts'

/** What a rule, an importer, an exporter or a refused command reports. */
export interface Finding {
  /** `area/kebab-words`. */
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  /** A sentence for people: what is wrong and why it matters. */
  readonly message: string
  /** The record it is about, where there is one. */
  readonly target?: string
  /** Operations that would mend it. */
  readonly fix?: readonly Operation[]
}

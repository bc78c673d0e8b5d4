import type { Operation } from './operations/operation.ts'

/** How much a finding matters: an error keeps the output from working, a warning wants a decision, info is worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** What a rule, an importer, an exporter, a dialect or a refused command reports. */
export interface Finding {
  /** `area/kebab-words`; of a rule, its id. */
  readonly code: string
  readonly severity: Severity
  /** A sentence for people: what is wrong and why it matters. */
  readonly message: string
  /** The record it is about, where there is one. */
  readonly target?: string
  /** The field of that record, where it is about one. */
  readonly field?: string
  /** The warehouse (a record of kind `target`, or a dialect where the model has none) for which it holds, where it is about one. */
  readonly warehouse?: string
  /** Where it was found in a file that was read: the file's path, where there are several, and a line counted from 1. */
  readonly file?: string
  readonly line?: number
  /** Operations that would mend it. */
  readonly fix?: readonly Operation[]
}

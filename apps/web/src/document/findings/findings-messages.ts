import type { Changes, Finding, ModelRecord } from '@c360/model'
import type { Rule } from '@c360/rules'

/** Text that is being typed, as the checks are to see it. */
export interface CheckedDraft {
  readonly recordId: string
  readonly field: string
  readonly text: string
  /** Typed on the canvas, where `email string!` is a name and a type; elsewhere a name is kept as typed. */
  readonly isInPlace: boolean
}

/** What the studio tells the checks: the whole model once, from then on what changed. `today` is `YYYY-MM-DD`. */
export type FindingsRequest =
  | { readonly kind: 'start'; readonly records: readonly ModelRecord[]; readonly today: string }
  | {
      readonly kind: 'update'
      readonly changes: Changes
      /** The draft that stands now. */
      readonly draft: CheckedDraft | undefined
      readonly today: string
    }

/** What stands about one record; with both lists empty, nothing any more. */
export interface ReportedFindings {
  readonly recordId: string
  /** The entity that the record is, or stands in. */
  readonly entityId: string | undefined
  readonly findings: readonly Finding[]
  /** Those that somebody accepted. */
  readonly suppressed: readonly Finding[]
}

/** What people read of a rule. */
export type RuleFacts = Pick<Rule, 'id' | 'group' | 'title' | 'why'>

/** The answer to every request: only the records about which something else stands than before. */
export interface FindingsReply {
  /** What people read of each rule: with the first answer. */
  readonly rules?: readonly RuleFacts[]
  readonly reports: readonly ReportedFindings[]
}

/** The way to the checks. Requests are answered one by one, in order. */
export interface FindingsPort {
  send(request: FindingsRequest): void
  /** Sets who hears the answers, and who hears that there will be none. */
  listen(onReply: (reply: FindingsReply) => void, onFailure: () => void): void
  close(): void
}

import type { Exported } from '@c360/formats'
import type { Finding, Result } from '@c360/model'
import type { Problem } from '../http/problem.ts'

/** Checks a model; with a baseline, only what is new since that version. */
export interface CheckJob {
  readonly kind: 'check'
  readonly modelId: string
  readonly baseline?: number
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** Writes a model, or one of its versions, in a format. */
export interface ExportJob {
  readonly kind: 'export'
  readonly modelId: string
  readonly version?: number
  readonly exporter: string
  readonly options: Readonly<Record<string, unknown>>
}

/** Work on a whole model, as plain data: it is done on another thread, which reads the model itself. */
export type BackgroundJob = CheckJob | ExportJob

/** What each kind of work comes to. */
export interface BackgroundOutcomes {
  readonly check: readonly Finding[]
  readonly export: Exported
}

/** What a job of a kind comes to. */
export type OutcomeOf<Job extends BackgroundJob> = Result<BackgroundOutcomes[Job['kind']], Problem>

/** What the thread says of the job it was given. */
export type BackgroundMessage =
  | { readonly kind: 'done'; readonly outcome: OutcomeOf<BackgroundJob> }
  | { readonly kind: 'failed'; readonly message: string }

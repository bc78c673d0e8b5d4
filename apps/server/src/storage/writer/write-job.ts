import type { clients, commands, models, records, rejections, versions } from '../schema.ts'

/** Rows of one commit; plain data, so that it can go to another thread. */
export interface CommitJob {
  readonly kind: 'commit'
  readonly modelId: string
  /** Where the model stood when the commit was decided. */
  readonly epoch: string
  readonly seq: number
  readonly commands: readonly (typeof commands.$inferSelect)[]
  readonly records: readonly (typeof records.$inferSelect)[]
  readonly removedRecordIds: readonly string[]
  readonly clients: readonly (typeof clients.$inferSelect)[]
  readonly rejections: readonly (typeof rejections.$inferSelect)[]
}

/** One transaction's worth of writing. */
export type WriteJob =
  | CommitJob
  | { readonly kind: 'create-model'; readonly model: typeof models.$inferSelect }
  | { readonly kind: 'remove-model' | 'restore-model'; readonly modelId: string; readonly at: number }
  /** Of the model of this epoch, whatever its seq is by now. */
  | { readonly kind: 'publish-version'; readonly version: typeof versions.$inferSelect }

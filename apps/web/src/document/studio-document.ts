import type { Command, CommandError, IntentContext, Kind, Model, Result } from '@c360/model'
import type { SyncClient } from '@c360/sync'
import type { Person } from './people/person.ts'

/** Composes an edit against the model as it is at that moment. */
export type ComposeCommand = (model: Model, context: IntentContext) => Command

export interface EditOptions {
  /** Commands of one group are one step of undo. */
  groupId?: string
  /** The caller shows a refusal where the text was typed, so that it need not be said elsewhere. */
  isRefusalShown?: boolean
}

/** One open model: what is read, and the only way to write. An instance, never a value that changes. */
export interface StudioDocument {
  readonly modelId: string
  /** The number of the published version that is shown, which nothing edits; absent where it is the model itself. */
  readonly version?: number
  readonly client: SyncClient
  /** The person at this browser. */
  readonly me: Person
  getModel(): Model
  subscribe(listener: () => void): () => void
  createId(kind: Kind): string
  /** Applies an edit at once and sends it; a refusal is returned, and shown to the person unless the caller does. A command without operations does nothing. */
  edit(compose: ComposeCommand, options?: EditOptions): Result<{ commandId?: string }, CommandError>
  undo(): void
  redo(): void
}

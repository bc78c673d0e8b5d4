import { type Changes, intentNames } from '@c360/model'
import { z } from 'zod'
import { Actor, ClientId, ClientSeq, CommandId, OpaqueId, Seq } from './identifiers.ts'

function isChanges(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { added, updated, removed } = value as Record<string, unknown>
  return Array.isArray(added) && Array.isArray(updated) && Array.isArray(removed)
}

/**
 * One applied command as everybody sees it: who, when, and its net effect on the records.
 * A client applies `changes` and never runs the command again.
 */
export const SyncEvent = z.object({
  seq: Seq,
  commandId: CommandId,
  clientId: ClientId,
  clientSeq: ClientSeq,
  actor: Actor,
  name: z.enum(intentNames),
  groupId: OpaqueId.exactOptional(),
  /** Set on an undo: what it took back. */
  undoOf: z.array(CommandId).exactOptional(),
  /** Ids that the command spoke of and that were gone, or that an undo had to leave as they are. */
  skipped: z.array(z.string()).exactOptional(),
  // Only the server writes events, after `apply` has checked every record: the shape is enough.
  changes: z.custom<Changes>(isChanges),
  /** Milliseconds since 1970, by the server's clock. */
  at: z.number(),
})
export type SyncEvent = Readonly<z.infer<typeof SyncEvent>>

/** An event too large for the socket: the client pulls it. */
export const EventHint = z.strictObject({ seq: Seq })
export type EventHint = Readonly<z.infer<typeof EventHint>>

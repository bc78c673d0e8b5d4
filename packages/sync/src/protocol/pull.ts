import type { ModelRecord } from '@c360/model'
import { z } from 'zod'
import { Epoch, ModelId, Seq } from './identifiers.ts'
import { SyncEvent } from './sync-event.ts'

/** Asks for the events after `since`. */
export const PullInput = z.strictObject({ modelId: ModelId, epoch: Epoch, since: Seq })
export type PullInput = Readonly<z.infer<typeof PullInput>>

/**
 * Events in dense `seq` order, at most `limits.eventsPerPull` and `limits.pullSizeBytes`; `more` when there are further ones.
 * `reset`: the client's copy cannot be continued (another epoch, or it is ahead of the log): load the model again.
 */
export const PullResult = z.union([
  z.object({ events: z.array(SyncEvent), headSeq: Seq, more: z.boolean() }),
  z.object({ reset: z.literal(true), reason: z.enum(['EPOCH', 'FUTURE', 'NOT_FOUND']) }),
])
export type PullResult = Readonly<z.infer<typeof PullResult>>

function isRecordList(value: unknown): boolean {
  return Array.isArray(value)
}

/** A whole model in one consistent read, in this key order so that it can be streamed. */
export const LoadedModel = z.object({
  epoch: Epoch,
  seq: Seq,
  schemaVersion: z.int().min(0),
  // The server checked them when they were written; 100,000 are not checked again on every open.
  records: z.custom<readonly ModelRecord[]>(isRecordList),
})
export type LoadedModel = Readonly<z.infer<typeof LoadedModel>>

import { z } from 'zod'
import { ClientId, ClientSeq, Epoch, ModelId, Seq } from './identifiers.ts'
import { IssuedCommand } from './issued-command.ts'
import { limits } from './limits.ts'

/**
 * Commands of one client in `clientSeq` order; may be repeated as often as the answer is lost.
 * Its size is checked apart, see `isPushSizeAllowed`.
 */
export const PushInput = z.strictObject({
  modelId: ModelId,
  epoch: Epoch,
  clientId: ClientId,
  schemaVersion: z.int().min(0),
  commands: z.array(IssuedCommand).min(1).max(limits.commandsPerPush),
})
export type PushInput = Readonly<z.infer<typeof PushInput>>

/** The durable outcome of one command. */
export const CommandResult = z.discriminatedUnion('status', [
  z.object({
    clientSeq: ClientSeq,
    status: z.literal('applied'),
    seq: Seq,
    /** Ids of records the command spoke of that were gone, or that an undo had to leave. */
    skipped: z.array(z.string()).exactOptional(),
  }),
  z.object({
    clientSeq: ClientSeq,
    status: z.literal('rejected'),
    /** A `CommandError` code of the model package, or one of `rejectionCodes`. */
    code: z.string(),
    message: z.string(),
  }),
])
export type CommandResult = Readonly<z.infer<typeof CommandResult>>

/** Codes of rejections that come from the room and not from the model. */
export const rejectionCodes = {
  /** The commands to undo are not in the log of this model. */
  undoUnknown: 'sync/undo-unknown',
  /** The person did not issue the commands to undo. */
  undoOfOthers: 'sync/undo-of-others',
  /** Others have since changed everything that the undo would touch. */
  undoNothingLeft: 'sync/undo-nothing-left',
  /** The undo was applied, but something had to stay as it is. Told by the client, never a `rejected`. */
  undoPartial: 'sync/undo-partial',
  /** Applying it failed inside the server: a bug, reported there. */
  fault: 'sync/fault',
} as const

/**
 * Why a push was not taken to its end; what stands in `results` is decided.
 * `GAP`: the client's numbering does not continue the server's: offer everything pending under a new clientId.
 * `RETRY_LATER`: a temporary fault, nothing of the rest was stored. `EPOCH`: reload the model, then offer again.
 * `UPGRADE`: this client writes another schema version: reload the page, outbox kept.
 * `FORBIDDEN`: no such model, no right to edit it, or another person's clientId.
 */
export const PushStop = z.object({
  code: z.enum(['GAP', 'RETRY_LATER', 'EPOCH', 'UPGRADE', 'FORBIDDEN']),
  message: z.string().exactOptional(),
  expectedClientSeq: ClientSeq.exactOptional(),
  retryAfterMs: z.number().exactOptional(),
})
export type PushStop = Readonly<z.infer<typeof PushStop>>

/** The answer to a push, given only after what it says is on disk. */
export const PushResult = z.object({ results: z.array(CommandResult), stop: PushStop.exactOptional(), headSeq: Seq })
export type PushResult = Readonly<z.infer<typeof PushResult>>

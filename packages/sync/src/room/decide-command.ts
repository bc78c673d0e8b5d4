import {
  type Applied,
  allRecords,
  apply,
  type Changes,
  fail,
  type Model,
  type Operation,
  ok,
  type Result,
} from '@c360/model'
import type { Actor } from '../protocol/identifiers.ts'
import { type IssuedCommand, isUndo, type UndoCommand } from '../protocol/issued-command.ts'
import { rejectionCodes } from '../protocol/push.ts'
import type { SyncEvent } from '../protocol/sync-event.ts'
import type { ChangeStamps } from '../undo/change-stamps.ts'
import { type Reverted, revert } from '../undo/revert.ts'
import { stampChanges } from '../undo/stamp-changes.ts'
import { StampLayer } from '../undo/stamp-table.ts'
import type { LogEntry } from './store.ts'

/** Where a command meets the model. */
export interface CommandContext {
  readonly model: Model
  /** Current stamps; gets those of the command when it is accepted, and nothing when it is refused. */
  readonly stamps: StampLayer
  /** The seq the command gets if it is accepted. */
  readonly seq: number
  readonly actor: Actor
  readonly clientId: string
  readonly now: number
  /** What the command makes of an empty model, where the server has built and checked it already. */
  readonly whole?: Model
  /** The log row of a command that may be undone. */
  findEntry(commandId: string): LogEntry | undefined
}

/** An accepted command: its log row, and the model after it. */
export interface Accepted {
  readonly entry: LogEntry
  readonly model: Model
}

/** Why a command was refused. */
export interface Refusal {
  readonly code: string
  readonly message: string
}

/** Decides one command on the model as it stands: pure but for `context.stamps`, and nothing is kept of a refused one. */
export function decideCommand(context: CommandContext, command: IssuedCommand): Result<Accepted, Refusal> {
  const work = new StampLayer(context.stamps)
  const effect = isUndo(command) ? undo(context, work, command) : edit(context, work, command.operations)
  if (!effect.ok) return effect
  context.stamps.merge(work)
  const { model, changes, stamps, operations, left } = effect.value
  const event: SyncEvent = {
    seq: context.seq,
    commandId: command.commandId,
    clientId: context.clientId,
    clientSeq: command.clientSeq,
    actor: context.actor,
    name: command.name,
    ...(command.groupId === undefined ? {} : { groupId: command.groupId }),
    ...(isUndo(command) ? { undoOf: command.undoOf } : {}),
    ...(left.length === 0 ? {} : { skipped: [...left] }),
    changes,
    at: context.now,
  }
  return ok({ entry: { event, operations, stamps }, model })
}

function edit(
  { model, seq, whole }: CommandContext,
  work: StampLayer,
  operations: readonly Operation[],
): Result<Reverted, Refusal> {
  // Only the first command of all meets an empty model for certain.
  const applied = whole !== undefined && seq === 1 ? ok(takeOver(whole)) : apply(model, operations)
  if (!applied.ok) return applied
  const changes: Changes = applied.value.changes
  const stamps: ChangeStamps = stampChanges(work, changes, seq)
  return ok({ model: applied.value.model, changes, stamps, operations, left: applied.value.skipped })
}

function takeOver(model: Model): Applied {
  return { model, changes: { added: [...allRecords(model)], updated: [], removed: [] }, skipped: [] }
}

function undo(context: CommandContext, work: StampLayer, { undoOf }: UndoCommand): Result<Reverted, Refusal> {
  const entries = [...new Set(undoOf)].flatMap((id) => context.findEntry(id) ?? [])
  if (entries.length === 0) {
    return fail({ code: rejectionCodes.undoUnknown, message: 'What this would undo was never applied to the model.' })
  }
  if (entries.some(({ event }) => event.actor.id !== context.actor.id)) {
    return fail({ code: rejectionCodes.undoOfOthers, message: 'A person can undo only their own edits.' })
  }
  const newestFirst = entries.sort((a, b) => b.event.seq - a.event.seq)
  return revert(context.model, work, newestFirst, context.seq)
}

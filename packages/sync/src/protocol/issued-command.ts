import { intentNames, type Operation, OperationShape } from '@c360/model'
import { z } from 'zod'
import { ClientSeq, CommandId, OpaqueId } from './identifiers.ts'
import { limits } from './limits.ts'

// The shape only: whether a record is valid for its kind is for `apply` to say, against the model.
const Operations = z.array(OperationShape) as unknown as z.ZodType<readonly Operation[]>

const issued = {
  commandId: CommandId,
  clientSeq: ClientSeq,
  /** A label for audit and undo, never a source of rights. */
  name: z.enum(intentNames),
  /** Commands of one group are undone together. */
  groupId: OpaqueId.exactOptional(),
}

/** An edit on its way to the server: its operations. */
export const OperationsCommand = z.strictObject({ ...issued, operations: Operations })
export type OperationsCommand = Readonly<z.infer<typeof OperationsCommand>>

/**
 * An undo on its way to the server: the ids of the commands it takes back, oldest first, together or not at all.
 * A redo is the undo of an undo. Its `name` is that of the command undone.
 */
export const UndoCommand = z.strictObject({
  ...issued,
  undoOf: z.array(CommandId).min(1).max(limits.commandsPerUndo),
})
export type UndoCommand = Readonly<z.infer<typeof UndoCommand>>

/** One edit as a client issues it. */
export const IssuedCommand = z.union([OperationsCommand, UndoCommand])
export type IssuedCommand = OperationsCommand | UndoCommand

/** Whether a command takes others back. */
export function isUndo(command: IssuedCommand): command is UndoCommand {
  return 'undoOf' in command
}

import {
  apply,
  type Changes,
  type CommandError,
  isJsonEqual,
  type Model,
  noChanges,
  ok,
  type Result,
  squash,
} from '@c360/model'
import { type IssuedCommand, isUndo } from '../protocol/issued-command.ts'
import { planUndo } from '../undo/plan-undo.ts'
import { ownershipByValues } from '../undo/revert.ts'

/** What a command does to a model. */
export interface Effect {
  readonly model: Model
  readonly changes: Changes
}

/**
 * Predicts a command on a model. An undo is predicted by the inverse of what the undone commands changed, as far as it still stands;
 * where that is not known (long ago, and large), it shows once its event comes.
 */
export function predict(
  model: Model,
  command: IssuedCommand,
  changesOf: (commandId: string) => Changes | undefined,
): Result<Effect, CommandError> {
  if (!isUndo(command)) return apply(model, command.operations)
  let effect: Effect = { model, changes: noChanges }
  for (const commandId of [...command.undoOf].reverse()) {
    const undone = changesOf(commandId)
    if (undone === undefined) continue
    const plan = planUndo(effect.model, undone, ownershipByValues(effect.model, isJsonEqual))
    const applied = apply(effect.model, plan.operations)
    if (!applied.ok) return applied
    effect = { model: applied.value.model, changes: squash(effect.changes, applied.value.changes) }
  }
  return ok(effect)
}

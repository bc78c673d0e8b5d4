import { describeCommand } from '../intents/describe-command.ts'
import type { Model } from '../model/model.ts'
import { apply } from '../operations/apply.ts'
import type { Changes } from '../operations/changes.ts'
import type { Command } from '../operations/command.ts'

/** What a command did. */
export interface Edited {
  readonly model: Model
  readonly changes: Changes
  /** As undo and the history name it. */
  readonly label: string
}

/** Applies a command as the studio would; throws where it is refused. */
export function edit(model: Model, command: Command): Edited {
  const result = apply(model, command.operations)
  if (!result.ok) throw new Error(`${command.name}: ${result.error.code}: ${result.error.message}`)
  return { model: result.value.model, changes: result.value.changes, label: describeCommand(model, command) }
}

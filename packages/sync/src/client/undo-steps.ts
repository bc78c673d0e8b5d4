import type { IntentName } from '@c360/model'
import { isUndo } from '../protocol/issued-command.ts'
import type { History, HistoryEntry, Resubmit } from './history.ts'
import type { PendingCommand } from './pending-command.ts'

/** The client as undo and redo see it. */
export interface UndoHost {
  readonly history: History
  createId(): string
  find(commandId: string): PendingCommand | undefined
  /** Takes a command that was never sent out of the queue. */
  cancel(commandId: string): void
  /** Queues an undo of these commands. @returns its id, or `undefined` where it could not be queued */
  issueUndo(commandIds: readonly string[], name: IntentName, label: string): string | undefined
  /** Queues cancelled edits anew. @returns their ids; fewer where one no longer applies */
  reissue(edits: readonly Resubmit[], label: string): readonly string[]
}

/** Takes back the last step. */
export function undoStep(host: UndoHost): void {
  const entry = host.history.popUndo()
  if (entry === undefined) return
  const cancelled = cancelAll(host, entry)
  if (cancelled !== undefined) {
    host.history.pushRedo({ ...entry, ...cancelled })
    return
  }
  const commandId = host.issueUndo(entry.commandIds, entry.name, entry.label)
  if (commandId !== undefined) host.history.pushRedo(toEntry(host, entry, [commandId]))
}

/** Does the last undone step again. */
export function redoStep(host: UndoHost): void {
  const entry = host.history.popRedo()
  if (entry === undefined) return
  if (entry.resubmit !== undefined) {
    const commandIds = host.reissue(entry.resubmit, entry.label)
    if (commandIds.length > 0) host.history.pushUndo(toEntry(host, entry, commandIds))
    return
  }
  const cancelled = cancelAll(host, entry)
  if (cancelled !== undefined) {
    host.history.pushUndo({ ...entry, ...cancelled })
    return
  }
  const commandId = host.issueUndo(entry.commandIds, entry.name, entry.label)
  if (commandId !== undefined) host.history.pushUndo(toEntry(host, entry, [commandId]))
}

/**
 * Cancels the commands of a step that were never sent, newest first; `undefined` when one may have been, and nothing was cancelled.
 * @returns what takes the cancelling back: the undone commands of a cancelled undo, or the edits to issue anew
 */
function cancelAll(host: UndoHost, entry: HistoryEntry): Pick<HistoryEntry, 'commandIds' | 'resubmit'> | undefined {
  const pending = entry.commandIds.map((commandId) => host.find(commandId))
  const commands = pending.flatMap((one) => (one === undefined || one.isSent ? [] : [one.kept.command]))
  if (commands.length < entry.commandIds.length) return undefined
  for (const { commandId } of [...commands].reverse()) host.cancel(commandId)
  const undone = commands.flatMap((command) => (isUndo(command) ? command.undoOf : []))
  if (undone.length > 0) return { commandIds: undone }
  const resubmit = commands.flatMap((command) =>
    isUndo(command) ? [] : [{ name: command.name, operations: command.operations }],
  )
  return { commandIds: [], resubmit }
}

function toEntry(host: UndoHost, { label, name }: HistoryEntry, commandIds: readonly string[]): HistoryEntry {
  return { id: host.createId(), label, name, commandIds }
}

import type { Changes, IntentName } from '@c360/model'
import type { IssuedCommand } from '../protocol/issued-command.ts'
import { limits } from '../protocol/limits.ts'

/** Entries of the undo stack kept at most. */
const maxEntries = 100
/** Larger changes are not kept on the device: after a reload their undo shows only once the server has answered. */
const maxKeptRecords = 200

/** A cancelled command, to be issued anew by a redo. */
export type Resubmit = Pick<Extract<IssuedCommand, { operations: unknown }>, 'name' | 'operations'>

/** One step of undo or redo: commands to take back, or cancelled ones to issue anew. */
export interface HistoryEntry {
  readonly id: string
  readonly label: string
  readonly name: IntentName
  readonly groupId?: string
  /** To be taken back together, oldest first. */
  readonly commandIds: readonly string[]
  /** Instead: to be issued anew. Redo only. */
  readonly resubmit?: readonly Resubmit[]
}

interface KeptEntry {
  readonly stack: 'undo' | 'redo'
  readonly position: number
  readonly entry: HistoryEntry
}

/** The undo and redo stacks of one tab, and what the commands in them had changed. */
export class History {
  #undo: KeptEntry[] = []
  #redo: KeptEntry[] = []
  #nextPosition = 1
  readonly #changesById = new Map<string, Changes>()

  get undoTop(): HistoryEntry | undefined {
    return this.#undo.at(-1)?.entry
  }

  get redoTop(): HistoryEntry | undefined {
    return this.#redo.at(-1)?.entry
  }

  changesOf(commandId: string): Changes | undefined {
    return this.#changesById.get(commandId)
  }

  /** Notes a new edit: nothing can be redone after it. Joins the last entry when it is of the same group. */
  record(entry: HistoryEntry): void {
    const top = this.undoTop
    this.#redo = []
    const isSameGroup = entry.groupId !== undefined && top?.groupId === entry.groupId
    if (isSameGroup && top.commandIds.length < limits.commandsPerUndo) {
      this.#undo.pop()
      this.#push('undo', { ...top, commandIds: [...top.commandIds, ...entry.commandIds] })
    } else {
      this.#push('undo', entry)
    }
  }

  popUndo(): HistoryEntry | undefined {
    return this.#undo.pop()?.entry
  }

  popRedo(): HistoryEntry | undefined {
    return this.#redo.pop()?.entry
  }

  pushUndo(entry: HistoryEntry): void {
    this.#push('undo', entry)
  }

  pushRedo(entry: HistoryEntry): void {
    this.#push('redo', entry)
  }

  /** Keeps what a command changed, as its event says it, for predicting its undo. */
  noteChanges(commandId: string, changes: Changes): void {
    this.#changesById.set(commandId, changes)
  }

  /** Forgets the changes of commands that are neither in the stacks nor being undone. */
  prune(beingUndone: Iterable<string>): void {
    const used = new Set([...this.#undo, ...this.#redo].flatMap(({ entry }) => entry.commandIds))
    for (const commandId of beingUndone) used.add(commandId)
    for (const commandId of [...this.#changesById.keys()]) if (!used.has(commandId)) this.#changesById.delete(commandId)
  }

  /** Forgets a command that was refused. */
  forget(commandId: string): void {
    const without = (kept: KeptEntry): KeptEntry[] => {
      const { entry } = kept
      if (!entry.commandIds.includes(commandId)) return [kept]
      const commandIds = entry.commandIds.filter((id) => id !== commandId)
      return commandIds.length === 0 ? [] : [{ ...kept, entry: { ...entry, commandIds } }]
    }
    this.#undo = this.#undo.flatMap(without)
    this.#redo = this.#redo.flatMap(without)
    this.#changesById.delete(commandId)
  }

  /** What to keep in the outbox, by key; the same values until they change. */
  *entries(): Iterable<readonly [string, unknown]> {
    for (const kept of [...this.#undo, ...this.#redo]) yield [`history/${kept.entry.id}`, kept]
    for (const [commandId, changes] of this.#changesById) {
      if (countRecords(changes) <= maxKeptRecords) yield [`changes/${commandId}`, changes]
    }
  }

  /** Takes up what the outbox had kept. */
  restore(kept: ReadonlyMap<string, unknown>): void {
    for (const [key, value] of kept) {
      if (key.startsWith('changes/')) this.#changesById.set(key.slice('changes/'.length), value as Changes)
      if (!key.startsWith('history/')) continue
      const entry = value as KeptEntry
      if (entry.stack === 'undo') this.#undo.push(entry)
      else this.#redo.push(entry)
      this.#nextPosition = Math.max(this.#nextPosition, entry.position + 1)
    }
    this.#undo.sort(byPosition)
    this.#redo.sort(byPosition)
  }

  #push(stack: 'undo' | 'redo', entry: HistoryEntry): void {
    const entries = stack === 'undo' ? this.#undo : this.#redo
    entries.push({ stack, position: this.#nextPosition, entry })
    this.#nextPosition += 1
    if (entries.length > maxEntries) entries.shift()
  }
}

function byPosition(a: KeptEntry, b: KeptEntry): number {
  return a.position - b.position
}

function countRecords({ added, updated, removed }: Changes): number {
  return added.length + updated.length + removed.length
}

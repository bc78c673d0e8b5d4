import { apply, applyChanges, type Changes, createId, idByteCount, invert, type Model } from '@c360/model'
import type { SyncClient, SyncSnapshot } from '@c360/sync'

const noPeers: readonly [] = []

interface Step {
  readonly label: string
  readonly changes: Changes
}

/** A client that keeps its edits in memory only: stands in for the sync client until that exists. */
export function createLocalClient(initial: Model): SyncClient {
  const listeners = new Set<() => void>()
  let undoSteps: readonly Step[] = []
  let redoSteps: readonly Step[] = []
  let snapshot: SyncSnapshot = {
    phase: 'ready',
    model: initial,
    confirmedSeq: 0,
    savedState: 'saved',
    connection: 'live',
    role: 'editor',
    pendingCount: 0,
    rejections: [],
  }
  const publish = (model: Model): void => {
    const undo = undoSteps.at(-1)
    const redo = redoSteps.at(-1)
    const { undo: _undo, redo: _redo, ...rest } = snapshot
    snapshot = {
      ...rest,
      model,
      ...(undo ? { undo: { label: undo.label } } : {}),
      ...(redo ? { redo: { label: redo.label } } : {}),
    }
    for (const listener of listeners) listener()
  }
  return {
    start: async () => {},
    close: () => {},
    reconnect: () => {},
    getSnapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    submit: (command) => {
      const label = command.name
      const applied = apply(snapshot.model, command.operations)
      if (!applied.ok) return applied
      undoSteps = [...undoSteps, { label, changes: applied.value.changes }]
      redoSteps = []
      publish(applied.value.model)
      return { ok: true, value: { commandId: createId('entity', crypto.getRandomValues(new Uint8Array(idByteCount))) } }
    },
    undo: () => {
      const step = undoSteps.at(-1)
      if (!step) return
      undoSteps = undoSteps.slice(0, -1)
      redoSteps = [...redoSteps, step]
      publish(applyChanges(snapshot.model, invert(step.changes)))
    },
    redo: () => {
      const step = redoSteps.at(-1)
      if (!step) return
      redoSteps = redoSteps.slice(0, -1)
      undoSteps = [...undoSteps, step]
      publish(applyChanges(snapshot.model, step.changes))
    },
    dismissRejection: () => {},
    presence: { set: () => {}, getPeers: () => noPeers, subscribe: () => () => {} },
  }
}

import type { Action } from './action.ts'

const undo: Action = {
  id: 'undo',
  name: 'Undo',
  group: 'History',
  shortcuts: ['mod+z'],
  label: ({ document }) => ['Undo', document.client.getSnapshot().undo?.label].filter(Boolean).join(' '),
  isEnabled: ({ document }) => document.client.getSnapshot().undo !== undefined,
  run: ({ document }) => document.undo(),
}

const redo: Action = {
  id: 'redo',
  name: 'Redo',
  group: 'History',
  shortcuts: ['mod+shift+z', 'mod+y'],
  label: ({ document }) => ['Redo', document.client.getSnapshot().redo?.label].filter(Boolean).join(' '),
  isEnabled: ({ document }) => document.client.getSnapshot().redo !== undefined,
  run: ({ document }) => document.redo(),
}

export const historyActions = { undo, redo }

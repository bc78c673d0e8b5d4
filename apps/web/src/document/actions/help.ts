import type { Action } from './action.ts'

const shortcuts: Action = {
  id: 'shortcuts',
  group: 'Help',
  label: () => 'Keyboard shortcuts',
  shortcuts: ['?'],
  run: ({ session }) => session.getState().setDialog('shortcuts'),
}

export const helpActions = { shortcuts }

import type { Action } from './action.ts'

const shortcuts: Action = {
  id: 'shortcuts',
  group: 'Help',
  label: () => 'Keyboard shortcuts',
  shortcuts: ['?'],
  run: ({ session }) => session.getState().setDialog('shortcuts'),
}

const palette: Action = {
  id: 'palette',
  group: 'Help',
  label: () => 'Find anything',
  shortcuts: ['mod+k'],
  worksWhileTyping: true,
  run: ({ session }) => session.getState().setDialog('palette'),
}

export const helpActions = { palette, shortcuts }

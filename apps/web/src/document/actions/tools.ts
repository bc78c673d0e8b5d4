import type { Tool } from '../session/session-state.ts'
import type { Action } from './action.ts'

function toolAction(tool: Tool, label: string, shortcut: string): Action {
  return {
    id: `tool-${tool}`,
    group: 'Tools',
    label: () => label,
    shortcuts: [shortcut],
    run: ({ session }) => session.getState().setTool(tool),
  }
}

export const toolActions = {
  select: toolAction('select', 'Select', 'v'),
  hand: toolAction('hand', 'Hand', 'h'),
  entity: toolAction('entity', 'Draw an entity', 'e'),
  event: toolAction('event', 'Draw an event', 't'),
  relationship: toolAction('relationship', 'Draw a relationship', 'r'),
}

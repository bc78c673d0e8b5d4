import type { Action } from './action.ts'
import { editActions } from './edit.ts'
import { exchangeActions } from './exchange.ts'
import { helpActions } from './help.ts'
import { historyActions } from './history.ts'
import { relationshipActions } from './relationships.ts'
import { settingsActions } from './settings.ts'
import { toolActions } from './tools.ts'
import { viewActions } from './view.ts'

/** Every action of the studio, by group: `actions.history.undo`. A new group is its file and one line here. */
export const actions = {
  history: historyActions,
  edit: editActions,
  relationships: relationshipActions,
  tools: toolActions,
  view: viewActions,
  exchange: exchangeActions,
  settings: settingsActions,
  help: helpActions,
} as const

/** The same as one list, in the order in which people read it. */
export const allActions: readonly Action[] = Object.values(actions).flatMap((group): Action[] => Object.values(group))

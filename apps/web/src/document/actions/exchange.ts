import type { StudioDialog } from '../session/session-state.ts'
import type { Action } from './action.ts'

function dialogAction(id: StudioDialog, label: string, shortcut?: string): Action {
  return {
    id,
    group: 'Model',
    label: () => label,
    ...(shortcut === undefined ? {} : { shortcuts: [shortcut] }),
    run: ({ session }) => session.getState().setDialog(id),
  }
}

/** What goes into a model and what comes out of it. */
export const exchangeActions = {
  export: dialogAction('export', 'Export', 'mod+shift+e'),
  import: dialogAction('import', 'Import', 'mod+shift+i'),
  versions: dialogAction('versions', 'Versions'),
}

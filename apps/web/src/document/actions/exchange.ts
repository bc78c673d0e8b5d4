import type { StudioDialog } from '../session/session-state.ts'
import type { Action } from './action.ts'

function dialogAction(id: StudioDialog, label: string, more: Partial<Action> = {}): Action {
  return {
    id,
    group: 'Model',
    label: () => label,
    run: ({ session }) => session.getState().setDialog(id),
    ...more,
  }
}

/** What goes into a model and what comes out of it. */
export const exchangeActions = {
  export: dialogAction('export', 'Export', { shortcuts: ['mod+shift+e'] }),
  import: dialogAction('import', 'Import', { shortcuts: ['mod+shift+i'], edits: true }),
  versions: dialogAction('versions', 'Versions'),
}

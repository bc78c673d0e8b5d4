import { showToast } from '#ui/toast-store.ts'
import type { PanelName } from '../session/session-state.ts'
import { documentStrings } from '../strings.ts'
import type { Action, ActionContext } from './action.ts'

const hasCanvas = ({ session }: ActionContext): boolean => session.getState().canvas !== undefined

function canvasAction(id: string, label: string, shortcut: string, run: Action['run']): Action {
  return { id, group: 'View', label: () => label, shortcuts: [shortcut], isEnabled: hasCanvas, run }
}

function panelAction(name: PanelName, shortcut: string): Action {
  return {
    id: `toggle-${name}`,
    name: `Show or hide the ${name}`,
    group: 'View',
    label: ({ session }) => `${session.getState().panels[name].open ? 'Hide' : 'Show'} ${name}`,
    shortcuts: [shortcut],
    run: ({ session }) => session.getState().togglePanel(name),
  }
}

const arrangeScope = ({ session }: ActionContext) => (session.getState().selection.length > 1 ? 'selection' : 'all')

const arrange: Action = {
  id: 'arrange',
  edits: true,
  name: 'Arrange the diagram',
  group: 'View',
  label: (context) => (arrangeScope(context) === 'all' ? 'Arrange the diagram' : 'Arrange the selection'),
  shortcuts: ['shift+l'],
  isEnabled: hasCanvas,
  run: (context) => {
    context.session
      .getState()
      .canvas?.arrange(arrangeScope(context))
      .catch(() => showToast({ title: documentStrings.notArranged, tone: 'danger' }))
  },
}

const search: Action = {
  id: 'search',
  group: 'View',
  label: () => 'Search the model',
  shortcuts: ['mod+f', '/'],
  run: ({ session }) => session.getState().askSearch(),
}

const toggleGrid: Action = {
  id: 'toggle-grid',
  name: 'Show attributes as a table, or the canvas',
  group: 'View',
  label: ({ session }) => (session.getState().middle === 'grid' ? 'Show the canvas' : 'Show attributes as a table'),
  shortcuts: ['shift+g'],
  run: ({ session }) => session.getState().setMiddle(session.getState().middle === 'grid' ? 'canvas' : 'grid'),
}

export const viewActions = {
  search,
  toggleGrid,
  zoomIn: canvasAction('zoom-in', 'Zoom in', '+', ({ session }) => session.getState().canvas?.zoomBy(1.25)),
  zoomOut: canvasAction('zoom-out', 'Zoom out', '-', ({ session }) => session.getState().canvas?.zoomBy(0.8)),
  zoomReset: canvasAction('zoom-reset', 'Zoom to 100 %', 'shift+0', ({ session }) =>
    session.getState().canvas?.zoomTo(1),
  ),
  fit: canvasAction('fit', 'Fit the diagram', 'shift+1', ({ session }) => session.getState().canvas?.fit()),
  arrange,
  toggleNavigator: panelAction('navigator', 'mod+b'),
  toggleInspector: panelAction('inspector', 'mod+i'),
  toggleProblems: panelAction('problems', 'mod+j'),
}

import { childrenOf, duplicateEntities, getRecord, getRecordOf, removeRecords, takeOffDiagram } from '@c360/model'
import { showToast } from '#ui/toast-store.ts'
import { documentStrings } from '../strings.ts'
import type { Action, ActionContext } from './action.ts'

/** The selected entities; attributes and relationships in the selection are left out. */
function selectedEntities({ document, session }: ActionContext): readonly string[] {
  const model = document.getModel()
  return session.getState().selection.filter((id) => getRecordOf(model, 'entity', id) !== undefined)
}

const hasEntities = (context: ActionContext): boolean => selectedEntities(context).length > 0

/** What a key may remove while the canvas is looked at: a diagram or a subject area goes only where it is listed. */
function selectedDrawn({ document, session }: ActionContext): readonly string[] {
  const model = document.getModel()
  const drawnKinds: readonly (string | undefined)[] = ['entity', 'attribute', 'relationship']
  return session.getState().selection.filter((id) => drawnKinds.includes(getRecord(model, id)?.kind))
}

const remove: Action = {
  id: 'remove',
  group: 'Edit',
  edits: true,
  label: () => 'Delete',
  shortcuts: ['delete', 'backspace'],
  isEnabled: (context) => selectedDrawn(context).length > 0,
  run: (context) => {
    const ids = selectedDrawn(context)
    context.document.edit((model) => removeRecords(model, { ids }))
  },
}

const takeOff: Action = {
  id: 'take-off-diagram',
  group: 'Edit',
  edits: true,
  label: () => 'Take off this diagram',
  shortcuts: ['shift+delete', 'shift+backspace'],
  isEnabled: hasEntities,
  run: (context) => {
    const { diagramId } = context.session.getState()
    if (diagramId === undefined) return
    const entities = selectedEntities(context)
    context.document.edit((model) => takeOffDiagram(model, { diagram: diagramId, entities }))
  },
}

// Far enough to see that there are two, near enough to see where the second came from.
const duplicateOffsetPx = 32

const duplicate: Action = {
  id: 'duplicate',
  group: 'Edit',
  edits: true,
  label: () => 'Duplicate',
  shortcuts: ['mod+d'],
  isEnabled: hasEntities,
  run: (context) => {
    const { diagramId, select } = context.session.getState()
    if (diagramId === undefined) return
    const entities = selectedEntities(context)
    let copies: readonly string[] = []
    const done = context.document.edit((model, ids) => {
      const command = duplicateEntities(
        model,
        { diagram: diagramId, entities, dx: duplicateOffsetPx, dy: duplicateOffsetPx },
        ids,
      )
      copies = command.operations.flatMap((operation) =>
        operation.op === 'add' && operation.record.kind === 'entity' ? [operation.record.id] : [],
      )
      return command
    })
    if (done.ok) select(copies)
  },
}

const selectAll: Action = {
  id: 'select-all',
  group: 'Edit',
  label: () => 'Select all on this diagram',
  shortcuts: ['mod+a'],
  run: ({ document, session }) => {
    const { diagramId, select } = session.getState()
    if (diagramId === undefined) return
    select(childrenOf(document.getModel(), diagramId, 'placement').map((placement) => placement.entity))
  },
}

const rename: Action = {
  id: 'rename',
  group: 'Edit',
  edits: true,
  label: () => 'Rename',
  shortcuts: ['f2'],
  isEnabled: ({ session }) => session.getState().selection.length === 1,
  run: ({ session }) => {
    const [id] = session.getState().selection
    if (id !== undefined) session.getState().startEditing(id, 'name')
  },
}

const copyLink: Action = {
  id: 'copy-link',
  group: 'Edit',
  label: () => 'Copy a link to this',
  shortcuts: ['mod+shift+l'],
  isEnabled: ({ session }) => session.getState().selection.length === 1,
  run: ({ document, session }) => {
    const [select] = session.getState().selection
    const { diagramId } = session.getState()
    const url = new URL(`/m/${document.modelId}`, window.location.origin)
    if (diagramId !== undefined) url.searchParams.set('diagram', diagramId)
    if (select !== undefined) url.searchParams.set('select', select)
    navigator.clipboard.writeText(url.href).then(
      () => showToast({ title: documentStrings.linkCopied }),
      () => showToast({ title: documentStrings.linkNotCopied, description: url.href }),
    )
  },
}

export const editActions = { remove, takeOff, duplicate, selectAll, rename, copyLink }

import { connectEntities, getRecordOf } from '@c360/model'
import { documentStrings } from '../strings.ts'
import type { Action, ActionContext } from './action.ts'

/** Who would be related: one entity to itself, or the first of two to the second. */
function pairOf({ document, session }: ActionContext) {
  const { selection } = session.getState()
  const entities = selection.flatMap((id) => getRecordOf(document.getModel(), 'entity', id) ?? [])
  const [parent, child = parent] = entities
  const isPair = entities.length === selection.length && entities.length <= 2
  return isPair && parent && child ? { parent, child } : undefined
}

const relate: Action = {
  id: 'relate',
  name: documentStrings.relate,
  group: 'Edit',
  shortcuts: ['shift+r'],
  label: (context) => {
    const pair = pairOf(context)
    return pair ? documentStrings.relateNamed(pair.parent, pair.child) : documentStrings.relate
  },
  isEnabled: (context) => pairOf(context) !== undefined,
  run: (context) => {
    const pair = pairOf(context)
    if (!pair) return
    let created: readonly string[] = []
    const done = context.document.edit((model, ids) => {
      const command = connectEntities(model, { parent: pair.parent.id, child: pair.child.id }, ids)
      created = command.operations.flatMap((operation) =>
        operation.op === 'add' && operation.record.kind === 'relationship' ? [operation.record.id] : [],
      )
      return command
    })
    if (done.ok) context.session.getState().select(created)
  },
}

const walk = (id: string, label: string, shortcut: string, step: 1 | -1): Action => ({
  id,
  group: 'Edit',
  label: () => label,
  shortcuts: [shortcut],
  isEnabled: ({ session }) => session.getState().canvas !== undefined,
  run: ({ session }) => session.getState().canvas?.walkRelationships(step),
})

export const relationshipActions = {
  relate,
  next: walk('next-relationship', 'Next relationship', '.', 1),
  previous: walk('previous-relationship', 'Previous relationship', ',', -1),
}

import type { ActionContext } from '#document/actions/action.ts'
import { showToast } from '#ui/toast-store.ts'
import { type ImportPreview, isSamePreview } from './import-preview.ts'
import type { ImportStore } from './import-store.ts'
import { strings } from './strings.ts'

/**
 * Does what the preview says, as one command. Where the model was edited since, it is planned anew first: if that would do
 * something else, it is shown instead of done.
 */
export async function applyImport(context: ActionContext, store: ImportStore, seen: ImportPreview): Promise<void> {
  let preview = seen
  if (context.document.getModel() !== seen.model) {
    await store.getState().read()
    const { phase } = store.getState()
    if (phase.kind !== 'shown') return
    preview = phase.preview
    if (!isSamePreview(seen, preview)) {
      store.getState().show(preview, strings.moved)
      return
    }
  }
  const done = context.document.edit(() => preview.planned.plan.command, { isRefusalShown: true })
  if (!done.ok) {
    store.getState().refuse(strings.refusedByModel, done.error.message)
    return
  }
  store.getState().back()
  const { session } = context
  session.getState().setDialog(undefined)
  showImported(context, preview.addedEntities)
  tellDone(context, preview.addedEntities.length)
}

function showImported({ session }: ActionContext, entities: readonly string[]): void {
  if (entities.length === 0) return
  session.getState().setLens('entities')
  session.getState().select(entities)
  // The canvas knows the new cards when it has drawn them.
  requestAnimationFrame(() => requestAnimationFrame(() => session.getState().canvas?.fit(entities)))
}

/** The toast takes back this import, and nothing that was edited after it. */
function tellDone({ document }: ActionContext, count: number): void {
  const imported = document.client.getSnapshot().undo
  const undo = (): void => {
    if (document.client.getSnapshot().undo === imported) document.undo()
    else showToast({ title: strings.notOnTop })
  }
  showToast({ title: strings.done(count), action: { label: strings.undo, run: undo } })
}

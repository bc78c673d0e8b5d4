import { getRecord, getRecordOf, type Model } from '@c360/model'
import { documentStrings } from '../strings.ts'
import type { StudioDocument } from '../studio-document.ts'
import { mainDiagramId } from './main-diagram.ts'
import type { SessionState } from './session-state.ts'
import type { SessionStore } from './session-store.ts'
import { tellLostText } from './tell-lost-text.ts'

/** Follows the model: what is gone is no longer selected or edited, and there is always a diagram to look at. Returns the way to stop, which tells what is typed and not kept. */
export function keepSessionValid(document: StudioDocument, session: SessionStore): () => void {
  let known: Model | undefined
  const check = (): void => {
    const model = document.getModel()
    if (model === known) return
    known = model
    const { selection, diagramId, editing, draft, hoveredId, select, setDiagram, stopEditing, setHovered } =
      session.getState()
    const isHere = (id: string): boolean => getRecord(model, id) !== undefined
    // A link may select something and name no diagram: the selection stays.
    if (diagramId === undefined) session.setState({ diagramId: mainDiagramId(model) })
    else if (!getRecordOf(model, 'diagram', diagramId)) setDiagram(mainDiagramId(model))
    const remaining = selection.filter(isHere)
    if (remaining.length < selection.length) select(remaining)
    if (editing && !isHere(editing.recordId)) {
      tellLostText(draft?.text)
      stopEditing()
    }
    if (hoveredId !== undefined && !isHere(hoveredId)) setHovered(undefined)
  }
  check()
  const stop = document.subscribe(check)
  return () => {
    stop()
    tellUncommitted(session.getState())
  }
}

/** What was typed in place and never became an edit, mostly because it was refused, ends with the session. */
function tellUncommitted({ editing, draft }: SessionState): void {
  if (editing === undefined || draft === undefined || draft.text === draft.base) return
  if (draft.recordId !== editing.recordId || draft.field !== editing.field) return
  tellLostText(draft.text, documentStrings.textNotKept(draft.refusal))
}

import type { StudioDocument } from '../studio-document.ts'
import type { Editing, SessionState } from './session-state.ts'
import type { SessionStore } from './session-store.ts'

/** Tells the others which lens and diagram this person looks at, what is selected and which field is being typed in. Returns the way to stop. */
export function shareSession(document: StudioDocument, session: SessionStore): () => void {
  const { presence } = document.client
  const share = (state: SessionState): void => {
    const { selection, lens, diagramId } = state
    presence.set({ selection: selection.slice(0, mostShared), lens, diagram: diagramId, editing: typedField(state) })
  }
  share(session.getState())
  return session.subscribe((now, before) => {
    const isSame =
      now.selection === before.selection &&
      now.lens === before.lens &&
      now.diagramId === before.diagramId &&
      isSameField(typedField(now), typedField(before))
    if (!isSame) share(now)
  })
}

// On the canvas a field is opened to be edited; elsewhere the draft alone tells what is being typed, and its text is nobody's business yet.
function typedField({ editing, draft }: SessionState): Editing | undefined {
  const field = editing ?? draft
  return field && { recordId: field.recordId, field: field.field }
}

function isSameField(a: Editing | undefined, b: Editing | undefined): boolean {
  return a?.recordId === b?.recordId && a?.field === b?.field
}

// The protocol takes no longer a selection; a marquee over a large model can hold more.
const mostShared = 500

import type { StudioDocument } from '../studio-document.ts'
import type { SessionState } from './session-state.ts'
import type { SessionStore } from './session-store.ts'

/** Tells the others which lens and diagram this person looks at, what is selected and which field is being typed in. Returns the way to stop. */
export function shareSession(document: StudioDocument, session: SessionStore): () => void {
  const { presence } = document.client
  const share = ({ selection, lens, diagramId, editing }: SessionState): void =>
    presence.set({ selection: selection.slice(0, mostShared), lens, diagram: diagramId, editing })
  share(session.getState())
  return session.subscribe((now, before) => {
    const isSame =
      now.selection === before.selection &&
      now.lens === before.lens &&
      now.diagramId === before.diagramId &&
      now.editing === before.editing
    if (!isSame) share(now)
  })
}

// The protocol takes no longer a selection; a marquee over a large model can hold more.
const mostShared = 500

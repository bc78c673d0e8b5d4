import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { FindingsStore } from './findings/findings-store.ts'
import type { SessionState } from './session/session-state.ts'
import type { SessionStore } from './session/session-store.ts'
import type { StudioDocument } from './studio-document.ts'

interface OpenDocument {
  readonly document: StudioDocument
  readonly session: SessionStore
  readonly findings: FindingsStore
}

const OpenDocumentContext = createContext<OpenDocument | undefined>(undefined)

/** Hands an open document and its session down; the studio uses `DocumentProvider`, tests this. */
export function OpenDocumentProvider({
  document,
  session,
  findings,
  children,
}: OpenDocument & { children: ReactNode }) {
  return <OpenDocumentContext value={{ document, session, findings }}>{children}</OpenDocumentContext>
}

function useOpenDocument(): OpenDocument {
  const open = useContext(OpenDocumentContext)
  if (!open) throw new Error('A part that reads the document was drawn outside of DocumentProvider')
  return open
}

/** The open model's document: instance, stable for as long as the model is open. */
export function useDocument(): StudioDocument {
  return useOpenDocument().document
}

/** The session store itself, for handlers that read it without drawing. */
export function useSessionStore(): SessionStore {
  return useOpenDocument().session
}

/** The live findings of the open model; parts read them by the hooks of `findings/use-findings.ts`. */
export function useFindingsStore(): FindingsStore {
  return useOpenDocument().findings
}

/** A value of the session; draws again when it changes by identity. */
export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useOpenDocument().session, select)
}

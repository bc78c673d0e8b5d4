import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import { type CanvasState, type CanvasStore, followDocument, openCanvasStore } from './canvas-store.ts'

const CanvasContext = createContext<CanvasStore | undefined>(undefined)

export function CanvasProvider({ children }: { children: ReactNode }) {
  const document = useDocument()
  const session = useSessionStore()
  const [store] = useState(() => openCanvasStore(document, session))
  useEffect(() => followDocument(store, document, session), [store, document, session])
  return <CanvasContext value={store}>{children}</CanvasContext>
}

/** The canvas's own store, for handlers that read it without drawing. */
export function useCanvasStore(): CanvasStore {
  const store = useContext(CanvasContext)
  if (!store) throw new Error('A part of the canvas was drawn outside of CanvasProvider')
  return store
}

/** A value of the canvas's own state; draws again when it changes by identity. */
export function useCanvas<T>(select: (state: CanvasState) => T): T {
  return useStore(useCanvasStore(), select)
}

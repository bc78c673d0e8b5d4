import { getRecord, type Model } from '@c360/model'
import { useEffect } from 'react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import { useCanvas, useCanvasStore } from '../canvas-context.tsx'
import { announce } from '../canvas-store.ts'
import { linkName } from '../edges/link-name.ts'
import { strings } from '../strings.ts'

/** Tells people who listen what happens on the canvas: what is selected, what moved. */
export function LiveRegion() {
  const announcement = useCanvas((state) => state.announcement)
  useSelectionAnnouncements()
  return (
    <div aria-live="polite" aria-atomic className="sr-only">
      {announcement}
    </div>
  )
}

function useSelectionAnnouncements(): void {
  const document = useDocument()
  const session = useSessionStore()
  const store = useCanvasStore()
  useEffect(
    () =>
      session.subscribe((now, before) => {
        if (now.selection === before.selection) return
        const [first, ...others] = now.selection
        if (first === undefined) return announce(store, strings.live.cleared)
        if (others.length > 0) return announce(store, strings.live.selectedCount(now.selection.length))
        announce(store, strings.live.selected(spokenName(document.getModel(), first)))
      }),
    [document, session, store],
  )
}

function spokenName(model: Model, id: string): string {
  const record = getRecord(model, id)
  if (record?.kind === 'relationship') return linkName(model, id)
  return record && 'name' in record && record.name ? record.name : strings.unnamedEntity
}

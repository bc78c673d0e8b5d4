import { useReactFlow } from '@xyflow/react'
import { useEffect } from 'react'
import { useDocument, useSessionStore } from '../../document/document-context.tsx'
import { motionMs } from './camera.ts'
import { useCanvasStore } from './canvas-context.tsx'
import { centreOf } from './scene/rect.ts'
import { entityOf } from './scene/selection-index.ts'
import { useEnsureVisible } from './use-ensure-visible.ts'

// Text that is being typed should be as large as on any other screen.
const typingZoom = 1

/** Brings a card into view and near enough to read when something in it is edited, wherever the edit was asked for. */
export function useShowEdited(): void {
  const flow = useReactFlow()
  const document = useDocument()
  const session = useSessionStore()
  const store = useCanvasStore()
  const ensureVisible = useEnsureVisible()
  useEffect(
    () =>
      session.subscribe(({ editing }, before) => {
        if (!editing || editing === before.editing) return
        const entityId = entityOf(document.getModel(), editing.recordId)
        const card = entityId === undefined ? undefined : store.getState().scene.cards.get(entityId)
        if (!card) return
        if (store.getState().level === 'full') ensureVisible(card.entityId)
        else void flow.setCenter(centreOf(card).x, centreOf(card).y, { zoom: typingZoom, duration: motionMs() })
      }),
    [flow, document, session, store, ensureVisible],
  )
}

import { useReactFlow } from '@xyflow/react'
import { useEffect } from 'react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import type { Editing } from '#document/session/session-state.ts'
import { motionMs } from './camera.ts'
import { useCanvasStore } from './canvas-context.tsx'
import { newAttributeField } from './cards/use-inline-edit.ts'
import { centreOf } from './scene/rect.ts'
import { draftSpan, rowSpan } from './scene/row-span.ts'
import { entityOf } from './scene/selection-index.ts'
import { useEnsureVisible } from './use-ensure-visible.ts'

// Text that is being typed should be as large as on any other screen.
const typingZoom = 1

/** Brings what is edited into view and near enough to read, wherever the edit was asked for. */
export function useShowEdited(): void {
  const flow = useReactFlow()
  const document = useDocument()
  const session = useSessionStore()
  const store = useCanvasStore()
  const ensureVisible = useEnsureVisible()
  useEffect(() => {
    const show = (editing: Editing): void => {
      const entityId = entityOf(document.getModel(), editing.recordId)
      const { level, newAttributeAfter, scene } = store.getState()
      const card = scene.cards.get(entityId ?? '')
      if (!card) return
      const isNew = editing.field === newAttributeField
      const row = isNew ? draftSpan(card, newAttributeAfter) : rowSpan(card, editing.recordId)
      if (level === 'full') {
        ensureVisible(card.entityId, row)
        return
      }
      const { x, y } = centreOf(row ? { ...card, y: card.y + row.yPx, height: row.heightPx } : card)
      void flow.setCenter(x, y, { zoom: typingZoom, duration: motionMs() })
    }
    return session.subscribe(({ editing }, before) => {
      if (editing && editing !== before.editing) show(editing)
    })
  }, [flow, document, session, store, ensureVisible])
}

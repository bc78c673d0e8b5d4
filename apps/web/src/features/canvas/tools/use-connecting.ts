import { connectEntities } from '@c360/model'
import { useReactFlow } from '@xyflow/react'
import { type PointerEvent, useCallback } from 'react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import type { SessionStore } from '#document/session/session-store.ts'
import type { StudioDocument } from '#document/studio-document.ts'
import { useCanvasStore } from '../canvas-context.tsx'
import type { CanvasStore } from '../canvas-store.ts'
import { editCreating } from '../created-record.ts'
import { type CardHit, hitTest, isSameHit } from '../scene/hit-test.ts'
import type { Point } from '../scene/rect.ts'
import { connectionOf } from './connection.ts'
import { followPointer } from './follow-pointer.ts'

const dropSlackPx = 8

/** Starts drawing a relationship from a card or one of its attributes; the drop creates it and selects it. */
export function useConnecting(): (event: PointerEvent, from: CardHit, start: Point) => void {
  const flow = useReactFlow()
  const document = useDocument()
  const session = useSessionStore()
  const store = useCanvasStore()
  return useCallback(
    (event, from, start) => {
      event.stopPropagation()
      const toDrawing = (at: Point) => flow.screenToFlowPosition(at, { snapToGrid: false })
      const targetAt = (point: Point) => {
        const hit = hitTest(store.getState().scene, point, dropSlackPx)
        if (hit?.attributeId === undefined) return hit
        // The row a drag starts from is no place to drop it.
        if (isSameHit(hit, from)) return undefined
        const { parentAttribute, childAttribute } = connectionOf(document.getModel(), from, hit)
        return [parentAttribute, childAttribute].includes(hit.attributeId) ? hit : { entityId: hit.entityId }
      }
      const stop = () => store.setState({ connecting: undefined })
      followPointer(event, {
        onMove: (at) => {
          const point = toDrawing(at)
          store.setState({ connecting: { from, start, point, target: targetAt(point) } })
        },
        onEnd: (hasMoved, at) => {
          const target = hasMoved ? targetAt(toDrawing(at)) : undefined
          stop()
          if (target) connect(document, session, store, from, target)
        },
        onCancel: stop,
      })
    },
    [flow, document, session, store],
  )
}

function connect(
  document: StudioDocument,
  session: SessionStore,
  store: CanvasStore,
  from: CardHit,
  to: CardHit,
): void {
  const id = editCreating(document, 'relationship', (model, context) =>
    connectEntities(model, connectionOf(model, from, to), context),
  )
  session.getState().setTool('select')
  if (id === undefined) return
  store.setState({ hover: undefined })
  session.getState().select([id])
}

import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect, useMemo } from 'react'
import { useSessionStore } from '#document/document-context.tsx'
import type { CanvasHandle } from '#document/session/session-state.ts'
import { useArrange } from './arranging/use-arrange.ts'
import { maxZoom, minZoom, motionMs, viewportAround } from './camera.ts'
import { useCanvasStore } from './canvas-context.tsx'
import type { EntityNodeType } from './entity-node.tsx'
import { boundsOf, centreOf } from './scene/rect.ts'
import { useLinkWalk } from './use-link-walk.ts'

// A card that is being shown should be readable.
const revealZoom = 0.8

/** What the rest of the studio may ask of the canvas, registered in the session while the canvas is mounted. */
export function useCanvasHandle(): CanvasHandle {
  const flow = useReactFlow<EntityNodeType>()
  const flowStore = useStoreApi<EntityNodeType>()
  const store = useCanvasStore()
  const session = useSessionStore()
  const arrange = useArrange()
  const walkRelationships = useLinkWalk()
  const handle = useMemo((): CanvasHandle => {
    const middleOfView = () => {
      const { domNode } = flowStore.getState()
      const box = domNode?.getBoundingClientRect()
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 }
    }
    const zoomTo = (zoom: number) => {
      void flow.zoomTo(Math.min(maxZoom, Math.max(minZoom, zoom)), { duration: motionMs() })
    }
    return {
      reveal: (entityId, options) => {
        const card = store.getState().scene.cards.get(entityId)
        if (!card) return
        const { x, y } = centreOf(card)
        const zoom = Math.max(flow.getZoom(), revealZoom)
        if (!options?.keepsFocus) store.setState({ focusEntityId: entityId })
        void flow.setCenter(x, y, { zoom, duration: motionMs() })
      },
      fit: (entityIds) => {
        const { width, height } = flowStore.getState()
        const { cards } = store.getState().scene
        const wanted = entityIds?.flatMap((id) => cards.get(id) ?? []) ?? [...cards.values()]
        const bounds = boundsOf(wanted)
        if (bounds === undefined) return
        void flow.setViewport(viewportAround(bounds, width, height), { duration: motionMs() })
      },
      zoomBy: (factor) => zoomTo(flow.getZoom() * factor),
      zoomTo,
      toCanvas: (point) => flow.screenToFlowPosition(point, { snapToGrid: false }),
      centre: () => flow.screenToFlowPosition(middleOfView(), { snapToGrid: false }),
      arrange,
      walkRelationships,
    }
  }, [flow, flowStore, store, arrange, walkRelationships])
  useEffect(() => {
    session.getState().setCanvas(handle)
    return () => {
      if (session.getState().canvas === handle) session.getState().setCanvas(undefined)
    }
  }, [session, handle])
  return handle
}

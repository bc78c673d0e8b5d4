import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useCallback } from 'react'
import { motionMs } from './camera.ts'
import { useCanvasStore } from './canvas-context.tsx'

const marginPx = 48

/** How far to move so that `start`–`end` stands within `0`–`limit`; the start wins where it does not fit. */
export function shiftInto(start: number, end: number, limit: number): number {
  if (start < marginPx) return marginPx - start
  if (end > limit - marginPx) return Math.max(limit - marginPx - end, marginPx - start)
  return 0
}

/** Pans just as far as it takes to see a card; the zoom stays. */
export function useEnsureVisible(): (entityId: string) => void {
  const flow = useReactFlow()
  const flowStore = useStoreApi()
  const store = useCanvasStore()
  return useCallback(
    (entityId) => {
      const card = store.getState().scene.cards.get(entityId)
      if (!card) return
      const {
        transform: [x, y, zoom],
        width,
        height,
      } = flowStore.getState()
      const dx = shiftInto(card.x * zoom + x, (card.x + card.width) * zoom + x, width)
      const dy = shiftInto(card.y * zoom + y, (card.y + card.height) * zoom + y, height)
      if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: motionMs() })
    },
    [flow, flowStore, store],
  )
}

import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useCallback } from 'react'
import { motionMs } from './camera.ts'
import { useCanvasStore } from './canvas-context.tsx'
import type { RowSpan } from './scene/row-span.ts'

const marginPx = 48

/** How far to move so that `start`–`end` stands within `0`–`limit`; the start wins where it does not fit. */
export function shiftInto(start: number, end: number, limit: number): number {
  if (start < marginPx) return marginPx - start
  if (end > limit - marginPx) return Math.max(limit - marginPx - end, marginPx - start)
  return 0
}

/** Pans just as far as it takes to see a card, or, of one higher than the view, the row that is meant; the zoom stays. */
export function useEnsureVisible(): (entityId: string, row?: RowSpan) => void {
  const flow = useReactFlow()
  const flowStore = useStoreApi()
  const store = useCanvasStore()
  return useCallback(
    (entityId, row) => {
      const card = store.getState().scene.cards.get(entityId)
      if (!card) return
      const {
        transform: [x, y, zoom],
        width,
        height,
      } = flowStore.getState()
      const dx = shiftInto(card.x * zoom + x, (card.x + card.width) * zoom + x, width)
      const isHigh = card.height * zoom > height - 2 * marginPx
      const { yPx, heightPx } = isHigh && row ? row : { yPx: 0, heightPx: card.height }
      const top = (card.y + yPx) * zoom + y
      const dy = shiftInto(top, top + heightPx * zoom, height)
      if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: motionMs() })
    },
    [flow, flowStore, store],
  )
}

import { type ReactFlowState, useStore } from '@xyflow/react'
import { LocateFixed } from 'lucide-react'
import { useCallback } from 'react'
import { useSession } from '#document/document-context.tsx'
import { Button } from '#ui/button.tsx'
import { useCanvasStore } from '../canvas-context.tsx'
import { overlaps } from '../scene/rect.ts'
import { strings } from '../strings.ts'

/** The way back when everything has been panned out of view. */
export function FindDiagram() {
  const store = useCanvasStore()
  const canvas = useSession((state) => state.canvas)
  const isLost = useStore(
    useCallback(
      ({ panZoom, transform: [x, y, zoom], width, height }: ReactFlowState) => {
        if (!panZoom) return false
        const view = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom }
        const { cards } = store.getState().scene
        for (const card of cards.values()) if (overlaps(card, view)) return false
        return cards.size > 0
      },
      [store],
    ),
  )
  if (!isLost) return null
  return (
    <div className="canvas-find">
      <Button icon={<LocateFixed />} onClick={() => canvas?.fit()}>
        {strings.zoom.find}
      </Button>
    </div>
  )
}

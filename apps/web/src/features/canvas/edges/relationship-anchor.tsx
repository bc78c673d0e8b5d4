import { useStoreApi } from '@xyflow/react'
import { useLayoutEffect, useRef } from 'react'
import { useSession } from '#document/document-context.tsx'
import { useCanvas, useCanvasStore } from '../canvas-context.tsx'
import type { Rect } from '../scene/rect.ts'
import { placeBeside } from './popover-place.ts'
import { RelationshipPopover } from './relationship-popover.tsx'
import { boundsOfRoute } from './visible-area.ts'

// The tools float over the canvas's lower edge.
const toolsHeightPx = 56

/** Shows the popover of the one selected relationship beside its line, and keeps it there while the camera moves. */
export function RelationshipAnchor() {
  const relationshipId = useCanvas(({ selected, isDragging, marquee }) => {
    if (isDragging || marquee || selected.linkIds.size !== 1 || selected.entityIds.size > 0) return undefined
    const [id] = selected.linkIds
    return id
  })
  const isSelecting = useSession((state) => state.tool === 'select' || state.tool === 'relationship')
  if (relationshipId === undefined || !isSelecting) return null
  return <AnchoredPopover key={relationshipId} relationshipId={relationshipId} />
}

function AnchoredPopover({ relationshipId }: { relationshipId: string }) {
  const ref = useRef<HTMLDivElement>(null)
  const flowStore = useStoreApi()
  const store = useCanvasStore()
  const route = useCanvas((state) => state.scene.routes.get(relationshipId))
  useLayoutEffect(() => {
    const element = ref.current
    if (!element || !route) return
    const { scene } = store.getState()
    const link = scene.links.find((candidate) => candidate.id === relationshipId)
    const ends = [link?.parent.entityId, link?.child.entityId].flatMap((id) => scene.cards.get(id ?? '') ?? [])
    const place = (): void => {
      const {
        transform: [x, y, zoom],
        width,
        height,
      } = flowStore.getState()
      const toScreen = (rect: Rect): Rect => ({
        x: rect.x * zoom + x,
        y: rect.y * zoom + y,
        width: rect.width * zoom,
        height: rect.height * zoom,
      })
      const at = { x: route.labelPoint.x * zoom + x, y: route.labelPoint.y * zoom + y }
      const size = { width: element.offsetWidth, height: element.offsetHeight }
      const corner = placeBeside(at, toScreen(boundsOfRoute(route)), ends.map(toScreen), size, {
        width,
        height: height - toolsHeightPx,
      })
      element.style.transform = `translate(${Math.round(corner.x)}px, ${Math.round(corner.y)}px)`
    }
    place()
    return flowStore.subscribe((now, before) => {
      if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) place()
    })
  }, [route, relationshipId, flowStore, store])
  if (!route) return null
  return (
    <div ref={ref} className="canvas-popover">
      <RelationshipPopover relationshipId={relationshipId} />
    </div>
  )
}

import { type ReactFlowState, useStore, ViewportPortal } from '@xyflow/react'
import type { MouseEvent, PointerEvent } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useSessionStore } from '#document/document-context.tsx'
import { useCanvas, useCanvasStore } from '../canvas-context.tsx'
import { isPaintedAt } from '../scene/detail-level.ts'
import { strings } from '../strings.ts'
import { LinkLine } from './link-line.tsx'
import { subtypeOf } from './link-name.ts'
import { routesIn, visibleArea } from './visible-area.ts'

// One text instead of an object: it is equal for every camera that shows the same tiles.
function areaText(state: ReactFlowState): string {
  if (!state.panZoom) return ''
  const { x, y, width, height } = visibleArea(state.transform, state.width, state.height)
  return `${x},${y},${width},${height}`
}

function linkIdAt(event: { target: EventTarget }): string | undefined {
  const element = event.target instanceof Element ? event.target.closest('[data-link]') : null
  return element?.getAttribute('data-link') ?? undefined
}

/**
 * The lines of the diagram, below its cards. They are drawn from computed routes rather than as edges of the flow:
 * an edge of the flow measures handles and looks at the store on every pan, a line here only when its route changes.
 */
export function LinkLayer() {
  const area = useStore(areaText)
  const ids = useCanvas(
    useShallow((state) => {
      const [x = 0, y = 0, width = 0, height = 0] = area.split(',').map(Number)
      const isPainted = isPaintedAt(state.level, state.scene.cards.size)
      return area === '' || isPainted ? [] : routesIn({ x, y, width, height }, state.scene.routes)
    }),
  )
  const handlers = useLinkPointer()
  return (
    <ViewportPortal>
      <svg className="canvas-links" {...handlers}>
        <title>{strings.relationship.all}</title>
        {ids.map((id) => (
          <LinkLine key={id} linkId={id} />
        ))}
      </svg>
    </ViewportPortal>
  )
}

function useLinkPointer() {
  const session = useSessionStore()
  const store = useCanvasStore()
  return {
    onClick: (event: MouseEvent) => {
      const id = linkIdAt(event)
      if (id === undefined) return
      // A supertype is no record of its own: it is edited with the entity that has it.
      session.getState().select([subtypeOf(id) ?? id], event.shiftKey ? 'toggle' : 'replace')
    },
    onPointerOver: (event: PointerEvent) => store.setState({ hoveredLinkId: linkIdAt(event) }),
    onPointerOut: () => store.setState({ hoveredLinkId: undefined }),
  }
}

import { useReactFlow } from '@xyflow/react'
import { type PointerEvent, useMemo } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useCanvasStore } from './canvas-context.tsx'
import { setHover } from './canvas-store.ts'
import { hitTest } from './scene/hit-test.ts'

// The knobs beside a card belong to it.
const hoverSlackPx = 14

/** Follows the pointer over the canvas: which card is under it, and where others see it. */
export function useHover() {
  const flow = useReactFlow()
  const document = useDocument()
  const store = useCanvasStore()
  return useMemo(() => {
    const { presence } = document.client
    let frame = 0
    let last: { x: number; y: number; isPressed: boolean; element: Element | null } | undefined
    const look = (): void => {
      frame = 0
      if (!last) return
      const point = flow.screenToFlowPosition(last, { snapToGrid: false })
      presence.set({ cursor: point })
      store.setState({ pointer: point })
      if (last.isPressed) return
      const hit = hitTest(store.getState().scene, point, hoverSlackPx)
      // What hangs out of a card, such as its last button, still belongs to it.
      const drawn = last.element?.closest('[data-entity]')?.getAttribute('data-entity') ?? undefined
      setHover(store, drawn !== undefined && drawn !== hit?.entityId ? { entityId: drawn } : hit)
    }
    return {
      onPointerMove: (event: PointerEvent): void => {
        const element = event.target instanceof Element ? event.target : null
        last = { x: event.clientX, y: event.clientY, isPressed: event.buttons !== 0, element }
        if (frame === 0) frame = requestAnimationFrame(look)
      },
      onPointerLeave: (): void => {
        last = undefined
        setHover(store, undefined)
        store.setState({ pointer: undefined })
        presence.set({ cursor: undefined })
      },
    }
  }, [flow, document, store])
}

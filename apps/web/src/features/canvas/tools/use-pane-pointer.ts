import { useReactFlow } from '@xyflow/react'
import { type MouseEvent, type PointerEvent, useMemo } from 'react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import { useCanvasStore } from '../canvas-context.tsx'
import type { CanvasStore } from '../canvas-store.ts'
import { overlaps, type Point, type Rect, rectBetween } from '../scene/rect.ts'
import { drawEntity, drawnArchetype } from './draw-entity.ts'
import { followPointer } from './follow-pointer.ts'

// A new card's corner stands a little up and left of the pointer, so that the pointer is on its name.
const cornerFromPointer: Point = { x: -24, y: -16 }

function isPane(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane')
}

function entitiesIn(store: CanvasStore, rect: Rect): string[] {
  const ids: string[] = []
  for (const card of store.getState().scene.cards.values()) if (overlaps(card, rect)) ids.push(card.entityId)
  return ids
}

/** What the pointer does on empty canvas: marquee, drawing a card, clearing the selection. */
export function usePanePointer() {
  const flow = useReactFlow()
  const document = useDocument()
  const session = useSessionStore()
  const store = useCanvasStore()
  return useMemo(() => {
    const parts = { document, session, store }
    const toDrawing = (point: Point) => flow.screenToFlowPosition(point, { snapToGrid: false })
    const corner = (point: Point): Point => {
      const at = toDrawing(point)
      return { x: at.x + cornerFromPointer.x, y: at.y + cornerFromPointer.y }
    }
    const startMarquee = (event: PointerEvent): void => {
      const start = toDrawing({ x: event.clientX, y: event.clientY })
      const before = event.shiftKey ? session.getState().selection : []
      followPointer(event, {
        onMove: (at) => {
          const marquee = rectBetween(start, toDrawing(at))
          store.setState({ marquee })
          session.getState().select([...new Set([...before, ...entitiesIn(store, marquee)])])
        },
        onEnd: (hasMoved) => {
          store.setState({ marquee: undefined })
          if (!hasMoved && !event.shiftKey) session.getState().select([])
        },
      })
    }
    const onPointerDown = (event: PointerEvent): void => {
      if (event.button !== 0 || !isPane(event.target) || store.getState().isHandHeld) return
      const { tool } = session.getState()
      if (tool === 'select') startMarquee(event)
      const archetype = drawnArchetype(session)
      if (archetype === undefined) return
      const start = { x: event.clientX, y: event.clientY }
      followPointer(event, {
        onEnd: (hasMoved, end) => {
          const rect = rectBetween(start, end)
          drawEntity(parts, hasMoved ? toDrawing(rect) : corner(start), archetype)
        },
      })
    }
    const onDoubleClick = (event: MouseEvent): void => {
      if (!isPane(event.target) || session.getState().tool !== 'select') return
      drawEntity(parts, corner({ x: event.clientX, y: event.clientY }), session.getState().toolArchetype)
    }
    return { onPointerDown, onDoubleClick }
  }, [flow, document, session, store])
}

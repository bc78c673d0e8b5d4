import { duplicateEntities, movePlacements } from '@c360/model'
import type { OnNodeDrag } from '@xyflow/react'
import { useMemo, useRef } from 'react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import type { SessionStore } from '#document/session/session-store.ts'
import type { StudioDocument } from '#document/studio-document.ts'
import { useCanvasStore } from '../canvas-context.tsx'
import { announce, type CanvasStore, refreshScene, setOffsets, shownDiagramId } from '../canvas-store.ts'
import { editCreatingAll } from '../created-record.ts'
import type { EntityNodeType } from '../entity-node.tsx'
import type { Point } from '../scene/rect.ts'
import { noOffsets, type Offsets, type Scene } from '../scene/scene.ts'
import { strings } from '../strings.ts'

interface Drag {
  /** Where the card under the pointer stood. */
  readonly from: Point
  readonly ids: readonly string[]
}

function draggedIds(store: CanvasStore, leadId: string): readonly string[] {
  const { selected, scene } = store.getState()
  if (!selected.entityIds.has(leadId)) return [leadId]
  return [...selected.entityIds].filter((id) => scene.cards.has(id))
}

/** Dragging cards: drawn by offsets, seen by others through presence, and one command for all of them on the drop. */
export function useCardDrag() {
  const document = useDocument()
  const session = useSessionStore()
  const store = useCanvasStore()
  const dragRef = useRef<Drag | undefined>(undefined)
  return useMemo(() => {
    const { presence } = document.client
    const onNodeDragStart: OnNodeDrag<EntityNodeType> = (_event, node) => {
      const ids = draggedIds(store, node.id)
      if (!store.getState().selected.entityIds.has(node.id)) session.getState().select([node.id])
      const card = store.getState().scene.cards.get(node.id)
      dragRef.current = { from: card ?? node.position, ids }
      store.setState({ isDragging: true })
    }
    const onNodeDrag: OnNodeDrag<EntityNodeType> = (event, node) => {
      const drag = dragRef.current
      if (!drag) return
      const delta = { x: node.position.x - drag.from.x, y: node.position.y - drag.from.y }
      const offsets: Offsets = new Map(drag.ids.map((id) => [id, delta]))
      setOffsets(store, offsets)
      if (store.getState().isCopying !== event.altKey) store.setState({ isCopying: event.altKey })
      presence.set({ drag: { ids: drag.ids.slice(0, 2_000), dx: delta.x, dy: delta.y } })
    }
    const drop = (isCopy: boolean): void => {
      const { offsets, scene } = store.getState()
      const [first] = offsets.values()
      // The cards stay drawn where they were dropped; the model then says the same, and nothing is drawn again.
      store.setState({ offsets: noOffsets })
      if (first && (first.x !== 0 || first.y !== 0)) {
        if (isCopy) duplicateBy(document, session, [...offsets.keys()], first)
        else moveTo(document, store, scene, [...offsets.keys()])
      }
      refreshScene(store, document, session)
    }
    const onNodeDragStop: OnNodeDrag<EntityNodeType> = (event) => {
      if (!dragRef.current) return
      dragRef.current = undefined
      drop(event.altKey)
      store.setState({ isDragging: false, isCopying: false })
      presence.set({ drag: undefined })
    }
    return { onNodeDragStart, onNodeDrag, onNodeDragStop }
  }, [document, session, store])
}

function duplicateBy(document: StudioDocument, session: SessionStore, entities: readonly string[], by: Point): void {
  const diagram = shownDiagramId(document, session)
  if (diagram === undefined) return
  const input = { diagram, entities, dx: by.x, dy: by.y }
  const copies = editCreatingAll(document, 'entity', (model, context) => duplicateEntities(model, input, context))
  session.getState().select(copies)
}

function moveTo(document: StudioDocument, store: CanvasStore, scene: Scene, ids: readonly string[]): void {
  const moves = ids.flatMap((id) => {
    const card = scene.cards.get(id)
    return card ? [{ placement: card.placementId, x: card.x, y: card.y }] : []
  })
  document.edit((model) => movePlacements(model, { moves }))
  announce(store, strings.live.moved(moves.length))
}

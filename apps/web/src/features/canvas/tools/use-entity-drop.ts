import { getRecordOf, placeEntities } from '@c360/model'
import { useReactFlow } from '@xyflow/react'
import { type DragEvent, useMemo } from 'react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import { useCanvasStore } from '../canvas-context.tsx'
import { announce, shownDiagramId } from '../canvas-store.ts'
import { gridPlaces } from '../scene/grid-places.ts'
import { strings } from '../strings.ts'

/** What the navigator's entities carry while they are dragged: a JSON list of their ids. */
const entitiesMediaType = 'application/x-c360-entities'

/** The ids of a drag's data; nothing where it is no list of texts. */
export function readEntityIds(data: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(data)
    return Array.isArray(parsed) ? parsed.filter((id): id is string => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Entities dragged here from a list are placed where they are dropped; those that stand here already are selected. */
export function useEntityDrop() {
  const flow = useReactFlow()
  const document = useDocument()
  const session = useSessionStore()
  const store = useCanvasStore()
  return useMemo(
    () => ({
      onDragOver: (event: DragEvent): void => {
        if (!event.dataTransfer.types.includes(entitiesMediaType)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      onDrop: (event: DragEvent): void => {
        const ids = readEntityIds(event.dataTransfer.getData(entitiesMediaType))
        const diagram = shownDiagramId(document, session)
        if (ids.length === 0 || diagram === undefined) return
        event.preventDefault()
        const corner = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY })
        const { cards } = store.getState().scene
        const known = ids.filter((id) => getRecordOf(document.getModel(), 'entity', id))
        const missing = known.filter((id) => !cards.has(id))
        document.edit((model, context) =>
          placeEntities(model, { diagram, entities: gridPlaces(model, missing, corner) }, context),
        )
        session.getState().select(known)
        announce(store, strings.live.placed(missing.length))
      },
    }),
    [flow, document, session, store],
  )
}

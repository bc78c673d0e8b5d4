import { type Archetype, addEntity } from '@c360/model'
import type { SessionStore } from '#document/session/session-store.ts'
import type { StudioDocument } from '#document/studio-document.ts'
import { type CanvasStore, shownDiagramId } from '../canvas-store.ts'
import { nameField } from '../cards/use-inline-edit.ts'
import { editCreating } from '../created-record.ts'
import { type Point, snapToGrid } from '../scene/rect.ts'

interface Parts {
  readonly document: StudioDocument
  readonly session: SessionStore
  readonly store: CanvasStore
}

/** Draws an entity with its top left corner at a point, selects it and puts the cursor in its name. */
export function drawEntity({ document, session, store }: Parts, corner: Point, archetype: Archetype): void {
  const diagram = shownDiagramId(document, session)
  if (diagram === undefined) return
  const place = { diagram, x: snapToGrid(corner.x), y: snapToGrid(corner.y), archetype }
  const id = editCreating(document, 'entity', (model, context) => addEntity(model, place, context))
  if (id === undefined) return
  const state = session.getState()
  state.setTool('select')
  state.select([id])
  store.setState({ freshEntityId: id })
  state.startEditing(id, nameField)
}

/** What the current tool draws, if it draws entities. */
export function drawnArchetype(session: SessionStore): Archetype | undefined {
  const { tool, toolArchetype } = session.getState()
  if (tool === 'event') return 'event'
  return tool === 'entity' ? toolArchetype : undefined
}

import { countOf, placeEntities, recordsOf } from '@c360/model'
import { MousePointerClick } from 'lucide-react'
import { useActionContext } from '#document/actions/use-actions.ts'
import { useDocument, useSession, useSessionStore } from '#document/document-context.tsx'
import { useModelValue } from '#document/use-model.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { useCanvas, useCanvasStore } from '../canvas-context.tsx'
import { shownDiagramId } from '../canvas-store.ts'
import { gridPlaces } from '../scene/grid-places.ts'
import { strings } from '../strings.ts'
import { drawEntity } from '../tools/draw-entity.ts'

const texts = strings.empty

/** What an empty diagram says: how to draw, what can be placed, where else to begin. It lets the pointer through to the canvas. */
export function EmptyDiagram() {
  const isEmpty = useCanvas((state) => state.scene.cards.size === 0)
  const isDrawing = useSession((state) => state.tool === 'entity' || state.tool === 'event')
  const { version } = useDocument()
  if (!isEmpty || isDrawing) return null
  if (version !== undefined) {
    return (
      <div className="canvas-empty">
        <EmptyState title={texts.title}>{texts.frozen}</EmptyState>
      </div>
    )
  }
  return (
    <div className="canvas-empty">
      <EmptyState icon={<MousePointerClick aria-hidden />} title={texts.title} actions={<WaysToBegin />}>
        {texts.text}
      </EmptyState>
      <p className="text-ink-faint text-sm">
        {texts.more} <a href="/">{texts.home}</a>
      </p>
    </div>
  )
}

function WaysToBegin() {
  const { document, session } = useActionContext()
  const store = useCanvasStore()
  const entityCount = useModelValue((model) => countOf(model, 'entity'))
  return (
    <>
      <Button
        variant="primary"
        onClick={() => {
          const { canvas, toolArchetype } = session.getState()
          drawEntity({ document, session, store }, canvas?.centre() ?? { x: 0, y: 0 }, toolArchetype)
        }}
      >
        {texts.draw}
      </Button>
      {entityCount > 0 ? (
        <PlaceExisting count={entityCount} />
      ) : (
        <Button onClick={() => session.getState().setDialog('import')}>{texts.import}</Button>
      )}
    </>
  )
}

function PlaceExisting({ count }: { count: number }) {
  const document = useDocument()
  const session = useSessionStore()
  const place = (): void => {
    const diagram = shownDiagramId(document, session)
    if (diagram === undefined) return
    document.edit((model, context) => {
      const ids = recordsOf(model, 'entity').map((entity) => entity.id)
      return placeEntities(model, { diagram, entities: gridPlaces(model, ids, { x: 0, y: 0 }) }, context)
    })
    session.getState().canvas?.fit()
  }
  return <Button onClick={place}>{texts.place(count)}</Button>
}

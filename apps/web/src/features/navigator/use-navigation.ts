import { getRecord, type Model, ownerEntityOf, placementsOf } from '@c360/model'
import { useMemo } from 'react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'

export interface Navigation {
  /** Opens a diagram; selects anything else and brings its entity into view. The focus stays. */
  show(id: string): void
  /** The same, and the focus goes along. */
  goTo(id: string): void
}

/** Flying to what the navigator lists. */
export function useNavigation(): Navigation {
  const document = useDocument()
  const session = useSessionStore()
  return useMemo(() => {
    const show = (id: string, keepsFocus: boolean): void => {
      const model = document.getModel()
      const { diagramId, setDiagram, select } = session.getState()
      const target = getRecord(model, id)
      if (target?.kind === 'diagram') setDiagram(id)
      const entityId = entityOf(model, id)
      const shownOn = entityId === undefined ? undefined : diagramShowing(model, entityId, diagramId)
      if (shownOn !== undefined) setDiagram(shownOn)
      select([id])
      if (entityId !== undefined && shownOn !== undefined) session.getState().canvas?.reveal(entityId, { keepsFocus })
    }
    return { show: (id) => show(id, true), goTo: (id) => show(id, false) }
  }, [document, session])
}

/** The entity that a record is or stands in. */
function entityOf(model: Model, id: string): string | undefined {
  return getRecord(model, id)?.kind === 'entity' ? id : ownerEntityOf(model, id)?.id
}

/** A diagram in which an entity stands: the open one where it does, else the first; undefined where none shows it. */
function diagramShowing(model: Model, entityId: string, openId: string | undefined): string | undefined {
  const diagrams = placementsOf(model, entityId).map(({ diagram }) => diagram)
  return diagrams.find((id) => id === openId) ?? diagrams[0]
}

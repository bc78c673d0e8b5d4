import { childrenOf, getRecord, type Model, ownerEntityOf, recordsOf } from '@c360/model'
import type { ActionContext } from './actions/action.ts'

/**
 * Selects a record and brings it into view, on another diagram where it does not stand on this one.
 * A diagram is opened; what stands on no diagram is only selected.
 */
export function goTo({ document, session }: ActionContext, id: string): void {
  const model = document.getModel()
  const { setDiagram, setLens, diagramId } = session.getState()
  const record = getRecord(model, id)
  if (!record) return
  setLens('entities')
  if (record.kind === 'diagram') {
    setDiagram(id)
    return
  }
  const entityId = entityOf(model, id)
  const isHere = diagramId !== undefined && entityId !== undefined && isOn(model, diagramId, entityId)
  const elsewhere = entityId === undefined || isHere ? undefined : diagramWith(model, entityId)
  if (elsewhere !== undefined) setDiagram(elsewhere)
  session.getState().select([id])
  if (entityId !== undefined) revealSoon(() => session.getState().canvas?.reveal(entityId))
}

/** The entity that a record is or belongs to; of a relationship, the child. */
function entityOf(model: Model, id: string): string | undefined {
  const record = getRecord(model, id)
  if (record?.kind === 'relationship') return record.childEntity
  return record?.kind === 'entity' ? id : ownerEntityOf(model, id)?.id
}

function isOn(model: Model, diagramId: string, entityId: string): boolean {
  return childrenOf(model, diagramId, 'placement').some((placement) => placement.entity === entityId)
}

function diagramWith(model: Model, entityId: string): string | undefined {
  for (const diagram of recordsOf(model, 'diagram')) if (isOn(model, diagram.id, entityId)) return diagram.id
  return undefined
}

// A canvas that has just been given another diagram knows its cards only when it has drawn it.
function revealSoon(reveal: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(reveal))
}

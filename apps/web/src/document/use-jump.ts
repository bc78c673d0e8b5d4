import { getRecord, type Model, ownerEntityOf } from '@c360/model'
import { useDocument, useSessionStore } from './document-context.tsx'

/** Selects a record and brings its entity into view. */
export function useJump(): (id: string) => void {
  const document = useDocument()
  const session = useSessionStore()
  return (id) => {
    const { select, canvas } = session.getState()
    select([id])
    const entityId = holderOf(document.getModel(), id)
    if (entityId !== undefined) canvas?.reveal(entityId)
  }
}

/** The entity that a record is or belongs to; of a relationship, the child. */
function holderOf(model: Model, id: string): string | undefined {
  const record = getRecord(model, id)
  if (record?.kind === 'relationship') return record.childEntity
  return record?.kind === 'entity' ? id : ownerEntityOf(model, id)?.id
}

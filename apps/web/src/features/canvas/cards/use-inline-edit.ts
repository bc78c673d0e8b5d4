import { type Attribute, parseAttributeText, type Result } from '@c360/model'
import { useMemo } from 'react'
import { addTypedAttribute } from '#document/add-typed-attribute.ts'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import type { EndedBy } from '#document/in-place-text.tsx'
import type { SessionStore } from '#document/session/session-store.ts'
import { documentStrings } from '#document/strings.ts'
import type { StudioDocument } from '#document/studio-document.ts'
import type { Refusal } from '#document/use-text-draft.ts'
import { writeFields } from '#document/write-fields.ts'
import { useCanvasStore } from '../canvas-context.tsx'
import type { CanvasStore } from '../canvas-store.ts'
import { entityOf } from '../scene/selection-index.ts'

export const nameField = 'name'
export const typeField = 'type'
/** The field under which the draft of an attribute that does not exist yet is kept, on its entity. */
export const newAttributeField = 'new-attribute'

interface Parts {
  readonly document: StudioDocument
  readonly session: SessionStore
  readonly store: CanvasStore
}

/** What becomes of a text typed in a card, and where the keyboard goes after it. A commit returns why it was refused. */
export function useInlineEdit() {
  const document = useDocument()
  const session = useSessionStore()
  const store = useCanvasStore()
  return useMemo(() => {
    const parts: Parts = { document, session, store }
    return {
      commitEntityName: (entityId: string, name: string): Refusal =>
        writeFields(document, { kind: 'entity', ids: [entityId], fields: { name } }),
      endEntityName: (entityId: string, endedBy: EndedBy) => endEntityName(parts, entityId, endedBy),
      commitAttributeName: (attributeId: string, text: string): Refusal =>
        writeFields(document, { kind: 'attribute', ids: [attributeId], fields: { ...parseAttributeText(text) } }),
      endAttributeName: (attribute: Attribute, endedBy: EndedBy) => endAttributeName(parts, attribute, endedBy),
      commitAttributeType: (attributeId: string, text: string) => commitAttributeType(parts, attributeId, text),
      endAttributeType: (attribute: Attribute, endedBy: EndedBy) => endAttributeType(parts, attribute, endedBy),
      commitNewAttribute: (parent: string, text: string): Result<string, string> =>
        addTypedAttribute(document, text, { parent, after: store.getState().newAttributeAfter }),
      endNewAttribute: (parentId: string, addedId: string | undefined, endedBy: EndedBy) =>
        endNewAttribute(parts, parentId, addedId, endedBy),
      startNewAttribute: (parentId: string, after?: string) => startNewAttribute(parts, parentId, after),
    }
  }, [document, session, store])
}

export type InlineEdit = ReturnType<typeof useInlineEdit>

/** Opens the draft of a new attribute: after another, or last. */
export function startNewAttribute({ session, store }: Parts, parentId: string, after?: string): void {
  store.setState({ newAttributeAfter: after, focusEntityId: undefined })
  session.getState().startEditing(parentId, newAttributeField)
}

/** Goes straight on to another field: the card must not take the keyboard in between. */
function goOnTo({ session, store }: Parts, recordId: string, field: string): void {
  store.setState({ focusEntityId: undefined })
  session.getState().startEditing(recordId, field)
}

/** Ends typing and gives the keyboard back to the card. */
function stop({ document, session, store }: Parts, recordId: string): void {
  const entityId = entityOf(document.getModel(), recordId)
  session.getState().stopEditing()
  store.setState({ focusEntityId: entityId, freshEntityId: undefined, newAttributeAfter: undefined })
}

/** A click elsewhere may already have started another edit, which must not be ended. */
function leave(parts: Parts, recordId: string, field: string, endedBy: EndedBy): void {
  const editing = parts.session.getState().editing
  if (editing?.recordId !== recordId || editing.field !== field) return
  if (endedBy === 'blur') {
    parts.session.getState().stopEditing()
    parts.store.setState({ freshEntityId: undefined, newAttributeAfter: undefined })
  } else stop(parts, recordId)
}

function endEntityName(parts: Parts, entityId: string, endedBy: EndedBy): void {
  const isFresh = parts.store.getState().freshEntityId === entityId
  leave(parts, entityId, nameField, endedBy)
  if (endedBy === 'tab' || (endedBy === 'enter' && isFresh)) startNewAttribute(parts, entityId)
}

function endAttributeName(parts: Parts, attribute: Attribute, endedBy: EndedBy): void {
  leave(parts, attribute.id, nameField, endedBy)
  if (endedBy === 'tab') goOnTo(parts, attribute.id, typeField)
  if (endedBy === 'enter') startNewAttribute(parts, attribute.parent, attribute.id)
}

function commitAttributeType({ document }: Parts, attributeId: string, text: string): Refusal {
  const { type, required } = parseAttributeText(`x ${text}`)
  if (type === undefined) return documentStrings.refusal.noType(text)
  const fields = required === undefined ? { type } : { type, required }
  return writeFields(document, { kind: 'attribute', ids: [attributeId], fields })
}

function endAttributeType(parts: Parts, attribute: Attribute, endedBy: EndedBy): void {
  leave(parts, attribute.id, typeField, endedBy)
  if (endedBy === 'shift-tab') goOnTo(parts, attribute.id, nameField)
  if (endedBy === 'enter') startNewAttribute(parts, attribute.parent, attribute.id)
}

function endNewAttribute(parts: Parts, parentId: string, addedId: string | undefined, endedBy: EndedBy): void {
  if (addedId === undefined || endedBy === 'blur' || endedBy === 'escape')
    leave(parts, parentId, newAttributeField, endedBy)
  else if (endedBy === 'tab') goOnTo(parts, addedId, typeField)
  else startNewAttribute(parts, parentId, addedId)
}

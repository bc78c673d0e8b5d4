import {
  type Attribute,
  addAttribute,
  editFields,
  formatLogicalType,
  getRecordOf,
  parseAttributeText,
  rename,
} from '@c360/model'
import { useMemo } from 'react'
import { useDocument, useSessionStore } from '#document/document-context.tsx'
import type { SessionStore } from '#document/session/session-store.ts'
import type { StudioDocument } from '#document/studio-document.ts'
import { showToast } from '#ui/toast-store.ts'
import { useCanvasStore } from '../canvas-context.tsx'
import type { CanvasStore } from '../canvas-store.ts'
import { editCreating } from '../created-record.ts'
import { entityOf } from '../scene/selection-index.ts'
import { strings } from '../strings.ts'
import type { Typed } from './inline-field.tsx'

export const nameField = 'name'
export const typeField = 'type'
/** The field under which the draft of an attribute that does not exist yet is kept, on its entity. */
export const newAttributeField = 'new-attribute'

interface Parts {
  readonly document: StudioDocument
  readonly session: SessionStore
  readonly store: CanvasStore
}

/** What happens when a person finishes typing in a card. */
export function useInlineEdit() {
  const document = useDocument()
  const session = useSessionStore()
  const store = useCanvasStore()
  return useMemo(() => {
    const parts: Parts = { document, session, store }
    return {
      commitEntityName: (entityId: string, typed: Typed) => commitEntityName(parts, entityId, typed),
      commitAttributeName: (attribute: Attribute, typed: Typed) => commitAttributeName(parts, attribute, typed),
      commitAttributeType: (attribute: Attribute, typed: Typed) => commitAttributeType(parts, attribute, typed),
      commitNewAttribute: (parentId: string, typed: Typed) => commitNewAttribute(parts, parentId, typed),
      startNewAttribute: (parentId: string, after?: string) => startNewAttribute(parts, parentId, after),
      cancel: (recordId: string) => stop(parts, recordId),
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
function leave(parts: Parts, recordId: string, field: string, typed: Typed): void {
  const editing = parts.session.getState().editing
  if (editing?.recordId !== recordId || editing.field !== field) return
  if (typed.finishedBy === 'blur') {
    parts.session.getState().stopEditing()
    parts.store.setState({ freshEntityId: undefined, newAttributeAfter: undefined })
  } else stop(parts, recordId)
}

function tellWhatWasReplaced(current: string | undefined, typed: Typed): void {
  if (current === undefined || current === typed.base || current === typed.text) return
  showToast({ title: strings.clipboard.overwritten(current) })
}

function commitEntityName(parts: Parts, entityId: string, typed: Typed): void {
  const isFresh = parts.store.getState().freshEntityId === entityId
  if (typed.text !== '' && typed.text !== typed.base) {
    tellWhatWasReplaced(getRecordOf(parts.document.getModel(), 'entity', entityId)?.name, typed)
    parts.document.edit((model) => rename(model, { id: entityId, name: typed.text }))
  }
  leave(parts, entityId, nameField, typed)
  const goesOn = typed.finishedBy === 'tab' || (typed.finishedBy === 'enter' && isFresh)
  if (goesOn) startNewAttribute(parts, entityId)
}

function commitAttributeName(parts: Parts, attribute: Attribute, typed: Typed): void {
  if (typed.text !== '' && typed.text !== typed.base) {
    tellWhatWasReplaced(getRecordOf(parts.document.getModel(), 'attribute', attribute.id)?.name, typed)
    const fields = parseAttributeText(typed.text)
    parts.document.edit((model) => editFields(model, { id: attribute.id, fields: { ...fields } }))
  }
  leave(parts, attribute.id, nameField, typed)
  if (typed.finishedBy === 'tab') goOnTo(parts, attribute.id, typeField)
  if (typed.finishedBy === 'enter') startNewAttribute(parts, attribute.parent, attribute.id)
}

function commitAttributeType(parts: Parts, attribute: Attribute, typed: Typed): void {
  const text = formatLogicalType(attribute.type)
  if (typed.text !== '' && typed.text !== typed.base) {
    const { type, required } = parseAttributeText(`x ${typed.text}`)
    if (type) {
      tellWhatWasReplaced(text, typed)
      const fields = required === undefined ? { type } : { type, required }
      parts.document.edit((model) => editFields(model, { id: attribute.id, fields }))
    } else showToast({ title: strings.unknownType(typed.text) })
  }
  leave(parts, attribute.id, typeField, typed)
  if (typed.finishedBy === 'shift-tab') goOnTo(parts, attribute.id, nameField)
  if (typed.finishedBy === 'enter') startNewAttribute(parts, attribute.parent, attribute.id)
}

function commitNewAttribute(parts: Parts, parentId: string, typed: Typed): void {
  const { document, session, store } = parts
  const after = store.getState().newAttributeAfter
  if (typed.text === '') {
    leave(parts, parentId, newAttributeField, typed)
    return
  }
  const fields = parseAttributeText(typed.text)
  const id = editCreating(document, 'attribute', (model, context) =>
    addAttribute(model, { parent: parentId, ...fields, ...(after === undefined ? {} : { after }) }, context),
  )
  session.getState().setDraft(undefined)
  if (id === undefined || typed.finishedBy === 'blur') leave(parts, parentId, newAttributeField, typed)
  else if (typed.finishedBy === 'tab') goOnTo(parts, id, typeField)
  else startNewAttribute(parts, parentId, id)
}

import {
  addAttribute,
  editFields,
  getRecord,
  type Model,
  type Operation,
  parseAttributeText,
  rename,
} from '@c360/model'
import type { CheckedDraft } from './findings-messages.ts'

/** The id of an attribute that is being typed and does not exist yet. */
export const draftAttributeId = 'att_draft'

/** The field under which the session keeps the draft of a new attribute, on its parent. */
const newAttributeField = 'new-attribute'

/** What committing a draft would do to the model; nothing where its text is no value of the field. */
export function draftOperations(model: Model, draft: CheckedDraft): readonly Operation[] {
  const { recordId, field, text, isInPlace } = draft
  const record = getRecord(model, recordId)
  if (record === undefined || text.trim() === '') return []
  if (field === newAttributeField) {
    const input = { parent: recordId, ...parseAttributeText(text) }
    return addAttribute(model, input, { createId: () => draftAttributeId }).operations
  }
  if (field === 'type') {
    const { type, required } = parseAttributeText(`x ${text}`)
    const fields = { ...(type && { type }), ...(type && required !== undefined && { required }) }
    return editFields(model, { id: recordId, fields }).operations
  }
  if (field !== 'name') return editFields(model, { id: recordId, fields: { [field]: text } }).operations
  if (record.kind !== 'attribute' || !isInPlace) return rename(model, { id: recordId, name: text }).operations
  return editFields(model, { id: recordId, fields: { ...parseAttributeText(text) } }).operations
}

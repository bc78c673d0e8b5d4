import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { ColourName, Name, namedRecordFields, RecordId, Text } from './fields.ts'

/** A named part of the business that entities belong to, with the colour it is drawn in. */
export const SubjectArea = z.strictObject({
  id: RecordId,
  kind: z.literal('subject-area'),
  name: Name,
  colour: ColourName,
  description: Text.optional(),
  ...namedRecordFields,
})
export type SubjectArea = z.infer<typeof SubjectArea>

export const subjectAreaKind = defineKind({
  kind: 'subject-area',
  label: 'subject area',
  schema: SubjectArea,
  aspect: 'logical',
  references: [],
  nameField: 'name',
  idPrefix: 'area',
})

import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, namedRecordFields, RecordId, Text } from './fields.ts'

/** One drawing of some of the model's entities. */
export const Diagram = z.strictObject({
  id: RecordId,
  kind: z.literal('diagram'),
  name: Name,
  description: Text.optional(),
  ...namedRecordFields,
})
export type Diagram = z.infer<typeof Diagram>

export const diagramKind = defineKind({
  kind: 'diagram',
  label: 'diagram',
  schema: Diagram,
  aspect: 'drawing',
  references: [],
  nameField: 'name',
  idPrefix: 'dia',
})

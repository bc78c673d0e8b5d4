import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, namedRecordFields, OrderKey, RecordId, Text } from './fields.ts'

/** One value of a value set: the code that is stored, and how people read it. */
export const Value = z.strictObject({
  id: RecordId,
  kind: z.literal('value'),
  valueSet: RecordId,
  code: Name,
  label: Name.optional(),
  description: Text.optional(),
  deprecated: z.boolean().optional(),
  order: OrderKey,
  ...namedRecordFields,
})
export type Value = z.infer<typeof Value>

export const valueKind = defineKind({
  kind: 'value',
  label: 'value',
  schema: Value,
  aspect: 'logical',
  references: [{ field: 'valueSet', kinds: ['value-set'], onRemove: 'cascade' }],
  nameField: 'code',
  parentField: 'valueSet',
  idPrefix: 'val',
})

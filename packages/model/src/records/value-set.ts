import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, namedRecordFields, RecordId, Text } from './fields.ts'

/** A closed list of values that attributes may take; its values are records of their own. */
export const ValueSet = z.strictObject({
  id: RecordId,
  kind: z.literal('value-set'),
  name: Name,
  description: Text.optional(),
  ...namedRecordFields,
})
export type ValueSet = z.infer<typeof ValueSet>

export const valueSetKind = defineKind({
  kind: 'value-set',
  label: 'value set',
  schema: ValueSet,
  aspect: 'logical',
  references: [],
  nameField: 'name',
  idPrefix: 'set',
})

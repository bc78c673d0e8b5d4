import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, RecordId } from './fields.ts'

/** Where the column of an attribute differs, in one target, from what follows from the model. */
export const ColumnOption = z.strictObject({
  id: RecordId,
  kind: z.literal('column-option'),
  target: RecordId,
  attribute: RecordId,
  /** The target has no column for the attribute. */
  leftOut: z.boolean().optional(),
  physicalName: Name.optional(),
  /** The type as the target's engine writes it. */
  physicalType: Name.optional(),
  /** The name is a legacy that rules of style leave alone. */
  nameFixed: z.boolean().optional(),
})
export type ColumnOption = z.infer<typeof ColumnOption>

export const columnOptionKind = defineKind({
  kind: 'column-option',
  label: 'column option',
  schema: ColumnOption,
  aspect: 'physical',
  references: [
    { field: 'target', kinds: ['target'], onRemove: 'cascade' },
    { field: 'attribute', kinds: ['attribute'], onRemove: 'cascade' },
  ],
  parentField: 'attribute',
  idPrefix: 'clo',
})

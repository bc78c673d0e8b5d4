import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, RecordId } from './fields.ts'

/** Where the table of an entity differs, in one target, from what follows from the model. */
export const TableOption = z.strictObject({
  id: RecordId,
  kind: z.literal('table-option'),
  target: RecordId,
  entity: RecordId,
  /** The target has no table for the entity. */
  leftOut: z.boolean().optional(),
  physicalName: Name.optional(),
  /** The schema it stands in, where that is not the target's. */
  schema: Name.optional(),
  /** The name is a legacy that rules of style leave alone. */
  nameFixed: z.boolean().optional(),
})
export type TableOption = z.infer<typeof TableOption>

export const tableOptionKind = defineKind({
  kind: 'table-option',
  label: 'table option',
  schema: TableOption,
  aspect: 'physical',
  references: [
    { field: 'target', kinds: ['target'], onRemove: 'cascade' },
    { field: 'entity', kinds: ['entity'], onRemove: 'cascade' },
  ],
  parentField: 'entity',
  idPrefix: 'tbo',
})

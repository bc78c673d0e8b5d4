import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, namedRecordFields, RecordId } from './fields.ts'

/** Attributes whose values together identify one instance of an entity; at most one key of an entity is meant to be primary. */
export const Key = z.strictObject({
  id: RecordId,
  kind: z.literal('key'),
  entity: RecordId,
  name: Name.optional(),
  /** Ordered, each once. */
  attributes: z
    .array(RecordId)
    .max(100)
    .refine((ids) => new Set(ids).size === ids.length, { error: 'A key holds each attribute once.' }),
  primary: z.boolean(),
  keyType: z.enum(['natural', 'surrogate']),
  ...namedRecordFields,
})
export type Key = z.infer<typeof Key>

export const keyKind = defineKind({
  kind: 'key',
  label: 'key',
  schema: Key,
  aspect: 'logical',
  references: [
    { field: 'entity', kinds: ['entity'], onRemove: 'cascade' },
    { field: 'attributes', kinds: ['attribute'], onRemove: 'drop' },
  ],
  nameField: 'name',
  parentField: 'entity',
  idPrefix: 'key',
})

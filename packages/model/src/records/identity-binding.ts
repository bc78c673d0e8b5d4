import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, RecordId, Text } from './fields.ts'

/** Says that an attribute holds values of an identity namespace, perhaps only where another attribute says so. */
export const IdentityBinding = z.strictObject({
  id: RecordId,
  kind: z.literal('identity-binding'),
  attribute: RecordId,
  namespace: RecordId,
  /** Of a table of identifiers: the attribute that says which namespace a row is of, and the value that means this one. */
  discriminator: RecordId.optional(),
  discriminatorValue: Name.optional(),
  /** The value is known by a login, not by what was typed or sent. */
  authenticated: z.boolean(),
  description: Text.optional(),
})
export type IdentityBinding = z.infer<typeof IdentityBinding>

export const identityBindingKind = defineKind({
  kind: 'identity-binding',
  label: 'identity binding',
  schema: IdentityBinding,
  aspect: 'identity',
  references: [
    { field: 'attribute', kinds: ['attribute'], onRemove: 'cascade' },
    { field: 'namespace', kinds: ['identity-namespace'], onRemove: 'cascade' },
    { field: 'discriminator', kinds: ['attribute'], onRemove: 'clear' },
  ],
  parentField: 'attribute',
  idPrefix: 'ibd',
})

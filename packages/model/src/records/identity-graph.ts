import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, namedRecordFields, RecordId, Text } from './fields.ts'

/** A set of rules by which records are resolved to profiles. */
export const IdentityGraph = z.strictObject({
  id: RecordId,
  kind: z.literal('identity-graph'),
  name: Name,
  description: Text.optional(),
  /** The entity that holds the resolved profiles. */
  profileEntity: RecordId.optional(),
  ...namedRecordFields,
})
export type IdentityGraph = z.infer<typeof IdentityGraph>

export const identityGraphKind = defineKind({
  kind: 'identity-graph',
  label: 'identity graph',
  schema: IdentityGraph,
  aspect: 'identity',
  references: [{ field: 'profileEntity', kinds: ['entity'], onRemove: 'clear' }],
  nameField: 'name',
  idPrefix: 'igr',
})

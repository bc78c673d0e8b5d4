import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { RecordId, Text } from './fields.ts'

/** Says that two namespaces are joined where values of both occur together in one instance of the evidence entity. */
export const IdentityLink = z.strictObject({
  id: RecordId,
  kind: z.literal('identity-link'),
  graph: RecordId,
  fromNamespace: RecordId,
  toNamespace: RecordId,
  /** The entity in which values of both occur. */
  evidence: RecordId.optional(),
  certainty: z.enum(['deterministic', 'probabilistic']),
  /** From 0 to 1; of probabilistic links. */
  confidence: z.number().min(0).max(1).optional(),
  description: Text.optional(),
})
export type IdentityLink = z.infer<typeof IdentityLink>

export const identityLinkKind = defineKind({
  kind: 'identity-link',
  label: 'identity link',
  schema: IdentityLink,
  aspect: 'identity',
  references: [
    { field: 'graph', kinds: ['identity-graph'], onRemove: 'cascade' },
    { field: 'fromNamespace', kinds: ['identity-namespace'], onRemove: 'cascade' },
    { field: 'toNamespace', kinds: ['identity-namespace'], onRemove: 'cascade' },
    { field: 'evidence', kinds: ['entity'], onRemove: 'clear' },
  ],
  parentField: 'graph',
  idPrefix: 'ilk',
})

import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, RecordId, Text } from './fields.ts'

/** Says that a finding of a rule about a record is accepted, why, and until when. */
export const Suppression = z.strictObject({
  id: RecordId,
  kind: z.literal('suppression'),
  /** Id of the rule. */
  rule: Name,
  record: RecordId,
  /** Only findings about this field; absent, about any. */
  field: Name.optional(),
  reason: Text,
  /** The last day it holds, `YYYY-MM-DD`; absent, for good. */
  until: z.iso.date().optional(),
})
export type Suppression = z.infer<typeof Suppression>

export const suppressionKind = defineKind({
  kind: 'suppression',
  label: 'suppression',
  schema: Suppression,
  aspect: 'settings',
  references: [
    {
      field: 'record',
      kinds: [
        'attribute',
        'diagram',
        'entity',
        'identity-binding',
        'identity-graph',
        'identity-link',
        'identity-namespace',
        'key',
        'model',
        'relationship',
        'subject-area',
        'target',
        'value',
        'value-set',
      ],
      onRemove: 'cascade',
    },
  ],
  nameField: 'rule',
  parentField: 'record',
  idPrefix: 'sup',
})

import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, namedRecordFields, RecordId, Text } from './fields.ts'

/** What an identity graph resolves records to. */
export const ResolutionScope = z.enum(['person', 'household', 'account'])
export type ResolutionScope = z.infer<typeof ResolutionScope>

/** What a namespace's values identify. */
export const NamespaceType = z.enum(['cross-device', 'email', 'phone', 'device', 'cookie', 'partner'])
export type NamespaceType = z.infer<typeof NamespaceType>

/** A kind of identifier, such as e-mail address or CRM id: values that are equal in it may mean the same profile. */
export const IdentityNamespace = z.strictObject({
  id: RecordId,
  kind: z.literal('identity-namespace'),
  name: Name,
  /** Short and stable, as vendors want it: `email`. */
  symbol: Name,
  description: Text.optional(),
  resolves: ResolutionScope,
  namespaceType: NamespaceType,
  caseSensitive: z.boolean(),
  ...namedRecordFields,
})
export type IdentityNamespace = z.infer<typeof IdentityNamespace>

export const identityNamespaceKind = defineKind({
  kind: 'identity-namespace',
  label: 'identity namespace',
  schema: IdentityNamespace,
  aspect: 'identity',
  references: [],
  nameField: 'name',
  idPrefix: 'ins',
})

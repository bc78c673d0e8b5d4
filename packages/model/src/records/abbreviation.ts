import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, RecordId, Text } from './fields.ts'

/** A word of the naming convention's dictionary and its short form. */
export const Abbreviation = z.strictObject({
  id: RecordId,
  kind: z.literal('abbreviation'),
  /** In full, lower case: `customer`. */
  word: Name,
  /** `cust`. */
  shortForm: Name,
  /** `approved`: the short form is to be used for the word. `forbidden`: the word is to be written out. */
  use: z.enum(['approved', 'forbidden']),
  description: Text.optional(),
})
export type Abbreviation = z.infer<typeof Abbreviation>

export const abbreviationKind = defineKind({
  kind: 'abbreviation',
  label: 'abbreviation',
  schema: Abbreviation,
  aspect: 'settings',
  references: [],
  nameField: 'word',
  idPrefix: 'abb',
})

import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, namedRecordFields, Text } from './fields.ts'

/** The id of the one `model` record that every model holds. */
export const modelPropertiesId = 'model'

/** The model's own properties: a singleton with id `model`. */
export const ModelProperties = z.strictObject({
  id: z.literal(modelPropertiesId),
  kind: z.literal('model'),
  name: Name,
  description: Text.optional(),
  /** The preset its naming convention started from. */
  preset: Name.optional(),
  ...namedRecordFields,
})
export type ModelProperties = z.infer<typeof ModelProperties>

export const modelPropertiesKind = defineKind({
  kind: 'model',
  label: 'model',
  schema: ModelProperties,
  aspect: 'settings',
  references: [],
  nameField: 'name',
  idPrefix: 'model',
})

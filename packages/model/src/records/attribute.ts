import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Lifecycle, Name, namedRecordFields, OrderKey, RecordId, Text } from './fields.ts'
import { LogicalType } from './logical-type.ts'

/** What a value means, beyond its logical type. */
export const SemanticType = z.enum([
  'email',
  'phone',
  'person-name',
  'birth-date',
  'gender',
  'street-address',
  'city',
  'region',
  'postal-code',
  'country',
  'latitude',
  'longitude',
  'language',
  'currency',
  'amount',
  'percentage',
  'quantity',
  'duration',
  'ip-address',
  'url',
  'user-agent',
  'device-id',
  'cookie-id',
  'national-id',
  'payment-card',
  'bank-account',
])
export type SemanticType = z.infer<typeof SemanticType>

/** Which moment in a record's life a date or timestamp marks. */
export const TimeRole = z.enum([
  'occurred',
  'received',
  'loaded',
  'created',
  'updated',
  'deleted',
  'valid-from',
  'valid-to',
])
export type TimeRole = z.infer<typeof TimeRole>

/** Who may see a value. */
export const Sensitivity = z.enum(['public', 'internal', 'confidential', 'restricted'])
export type Sensitivity = z.infer<typeof Sensitivity>

/** The value an attribute takes when none is given: a literal, or an expression kept as text. */
export const AttributeDefault = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('value'),
    value: z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()]),
  }),
  z.strictObject({ kind: z.literal('expression'), expression: z.string().max(10_000) }),
])
export type AttributeDefault = z.infer<typeof AttributeDefault>

const length = z.int().min(0).max(1_000_000_000)

/** One fact that an entity (or an attribute of type object) holds; of an event, one of its properties. */
export const Attribute = z.strictObject({
  id: RecordId,
  kind: z.literal('attribute'),
  parent: RecordId,
  name: Name,
  label: Name.optional(),
  description: Text.optional(),
  type: LogicalType,
  semanticType: SemanticType.optional(),
  unit: Name.optional(),
  timeRole: TimeRole.optional(),
  required: z.boolean(),
  default: AttributeDefault.optional(),
  order: OrderKey,
  examples: z.array(Text).max(50).optional(),
  pattern: Text.optional(),
  minValue: z.number().optional(),
  maxValue: z.number().optional(),
  minLength: length.optional(),
  maxLength: length.optional(),
  /** The closed list its values are from. */
  valueSet: RecordId.optional(),
  sensitivity: Sensitivity.optional(),
  /** The category of personal data, such as `contact` or `online identifier`; absent when it is none. */
  personalDataCategory: Name.optional(),
  lifecycle: Lifecycle,
  successor: RecordId.optional(),
  ...namedRecordFields,
})
export type Attribute = z.infer<typeof Attribute>

export const attributeKind = defineKind({
  kind: 'attribute',
  label: 'attribute',
  schema: Attribute,
  aspect: 'logical',
  references: [
    { field: 'parent', kinds: ['entity', 'attribute'], onRemove: 'cascade' },
    { field: 'successor', kinds: ['attribute'], onRemove: 'clear' },
    { field: 'valueSet', kinds: ['value-set'], onRemove: 'clear' },
  ],
  nameField: 'name',
  parentField: 'parent',
  idPrefix: 'att',
})

import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Name, namedRecordFields, RecordId, Text } from './fields.ts'

/** The least number of an end's instances that one instance of the other end has. */
export const Minimum = z.union([z.literal(0), z.literal(1)])
export type Minimum = z.infer<typeof Minimum>
/** The greatest number of an end's instances that one instance of the other end may have. */
export const Maximum = z.union([z.literal(1), z.literal('many')])
export type Maximum = z.infer<typeof Maximum>

/** What a warehouse is asked to do with child rows when their parent row goes. */
export const OnDelete = z.enum(['no-action', 'restrict', 'cascade', 'set-null', 'set-default'])
export type OnDelete = z.infer<typeof OnDelete>

/** One attribute of a foreign key: which child attribute holds which parent attribute. */
export const AttributePair = z.strictObject({ parent: RecordId, child: RecordId })
export type AttributePair = z.infer<typeof AttributePair>

/**
 * A relationship between a parent and a child entity (the same one where it is recursive).
 * `parentMin`/`parentMax`: how many parents one child has. `childMin`/`childMax`: how many children one parent has.
 * The child holds the foreign key; many-to-many has no attribute pairs.
 */
export const Relationship = z.strictObject({
  id: RecordId,
  kind: z.literal('relationship'),
  name: Name.optional(),
  description: Text.optional(),
  parentEntity: RecordId,
  parentRole: Name.optional(),
  parentMin: Minimum,
  parentMax: Maximum,
  childEntity: RecordId,
  childRole: Name.optional(),
  childMin: Minimum,
  childMax: Maximum,
  attributePairs: z.array(AttributePair).max(100),
  identifying: z.boolean(),
  /** Read from parent to child: "person *places* order". */
  verbPhrase: Name.optional(),
  /** Read from child to parent: "order *is placed by* person". */
  inverseVerbPhrase: Name.optional(),
  enforcement: z.enum(['enforced', 'informational']),
  onDelete: OnDelete.optional(),
  ...namedRecordFields,
})
export type Relationship = z.infer<typeof Relationship>

export const relationshipKind = defineKind({
  kind: 'relationship',
  label: 'relationship',
  schema: Relationship,
  aspect: 'logical',
  references: [
    { field: 'parentEntity', kinds: ['entity'], onRemove: 'cascade' },
    { field: 'childEntity', kinds: ['entity'], onRemove: 'cascade' },
    { field: 'attributePairs', each: 'parent', kinds: ['attribute'], onRemove: 'drop' },
    { field: 'attributePairs', each: 'child', kinds: ['attribute'], onRemove: 'drop' },
  ],
  nameField: 'name',
  idPrefix: 'rel',
})

import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Lifecycle, Name, namedRecordFields, RecordId, Text } from './fields.ts'

/** What role an entity plays in a Customer 360. */
export const Archetype = z.enum([
  'profile',
  'account',
  'household',
  'contact-point',
  'identifier',
  'consent',
  'event',
  'transaction',
  'product',
  'reference',
  'bridge',
  'other',
])
export type Archetype = z.infer<typeof Archetype>

/** Where in the warehouse's flow an entity stands. */
export const Layer = z.enum(['source', 'core', 'mart', 'activation'])
export type Layer = z.infer<typeof Layer>

/** How past states are kept: overwritten, as versions with validity, as periodic snapshots, or appended only. */
export const EntityHistory = z.enum(['overwrite', 'versioned', 'snapshot', 'append'])
export type EntityHistory = z.infer<typeof EntityHistory>

/** The call with which an event is sent (the five of the Segment specification). @see https://segment.com/docs/connections/spec/ */
export const CallType = z.enum(['track', 'identify', 'page', 'screen', 'group'])
export type CallType = z.infer<typeof CallType>

/** A thing the business knows about; an event is an entity of archetype `event`, its name as sent on the wire. */
export const Entity = z.strictObject({
  id: RecordId,
  kind: z.literal('entity'),
  name: Name,
  label: Name.optional(),
  archetype: Archetype,
  layer: Layer,
  supertype: RecordId.optional(),
  subjectArea: RecordId.optional(),
  description: Text.optional(),
  /** What one instance stands for, in words. */
  grain: Text.optional(),
  history: EntityHistory,
  lifecycle: Lifecycle,
  successor: RecordId.optional(),
  /** Events only. */
  callType: CallType.optional(),
  /** Events only: what makes it happen, in words. */
  trigger: Text.optional(),
  ...namedRecordFields,
})
export type Entity = z.infer<typeof Entity>

export const entityKind = defineKind({
  kind: 'entity',
  label: 'entity',
  schema: Entity,
  aspect: 'logical',
  references: [
    { field: 'supertype', kinds: ['entity'], onRemove: 'clear' },
    { field: 'subjectArea', kinds: ['subject-area'], onRemove: 'clear' },
    { field: 'successor', kinds: ['entity'], onRemove: 'clear' },
  ],
  nameField: 'name',
  idPrefix: 'ent',
})

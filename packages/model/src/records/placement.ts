import { z } from 'zod'
import { defineKind } from './define-kind.ts'
import { Coordinate, RecordId } from './fields.ts'

/** Where an entity stands in a diagram: the top left corner of its card, in drawing units. */
export const Placement = z.strictObject({
  id: RecordId,
  kind: z.literal('placement'),
  diagram: RecordId,
  entity: RecordId,
  x: Coordinate,
  y: Coordinate,
  /** Auto-layout leaves a pinned card where it stands. */
  pinned: z.boolean().optional(),
})
export type Placement = z.infer<typeof Placement>

export const placementKind = defineKind({
  kind: 'placement',
  label: 'placement',
  schema: Placement,
  aspect: 'drawing',
  references: [
    { field: 'diagram', kinds: ['diagram'], onRemove: 'cascade' },
    { field: 'entity', kinds: ['entity'], onRemove: 'cascade' },
  ],
  parentField: 'diagram',
  idPrefix: 'pla',
})

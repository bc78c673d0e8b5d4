import { z } from 'zod'
import { isStorableText } from './json-guard.ts'

/** Longest name or label kept, in UTF-16 code units. */
export const maxNameLength = 1_000
/** Longest description or other running text kept, in UTF-16 code units. */
export const maxTextLength = 100_000

const storable = { error: 'Text may hold neither NUL nor half a surrogate pair.' }

/** An opaque, permanent record id: ASCII letters, digits, `_` and `-`, but not `__proto__`, so that an object keyed by ids is no trap. */
export const RecordId = z.string().regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,64}$/)
/** A name as people type it; may be empty while a record is being drawn. */
export const Name = z.string().max(maxNameLength).refine(isStorableText, storable)
/** Running text, Markdown allowed. */
export const Text = z.string().max(maxTextLength).refine(isStorableText, storable)
/** A fractional index: siblings are sorted by it bytewise, ties by id. */
export const OrderKey = z.string().regex(/^[A-Za-z0-9]{1,200}$/)
/** Colours are names of the palette, so that light and dark can each draw them well. */
export const ColourName = z.enum(['slate', 'red', 'orange', 'amber', 'green', 'teal', 'blue', 'violet', 'pink'])
export type ColourName = z.infer<typeof ColourName>
/** Where something stands in its life. */
export const Lifecycle = z.enum(['draft', 'active', 'deprecated'])
export type Lifecycle = z.infer<typeof Lifecycle>
/** How far a drawing reaches from its origin in each direction, in drawing units. */
export const maxCoordinate = 1_000_000
/** Drawing units (CSS pixels at zoom 1); intents write whole ones. */
export const Coordinate = z.number().min(-maxCoordinate).max(maxCoordinate)

/** What every named record also carries: free tags, and what an importer could not place elsewhere. */
export const namedRecordFields = {
  tags: z.array(Name).max(100).optional(),
  customProperties: z
    .record(
      z
        .string()
        .max(200)
        .refine((key) => key !== '__proto__'),
      z.json(),
    )
    .optional(),
}

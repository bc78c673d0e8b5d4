import { z } from 'zod'
import { Name } from './fields.ts'

const positive = z.int().min(1).max(1_000_000_000)

/**
 * The closed union of logical types: what an attribute holds, independent of any warehouse.
 * An `object` (and an array of objects) has no inline properties; they are attributes whose parent it is.
 * `native` keeps verbatim what no logical type says.
 */
export type LogicalType =
  | { kind: 'string'; maxLength?: number | undefined }
  | { kind: 'text' | 'float' | 'boolean' | 'date' | 'time' | 'uuid' | 'binary' | 'json' | 'object' }
  | { kind: 'integer'; bits?: 8 | 16 | 32 | 64 | undefined }
  | { kind: 'decimal'; precision: number; scale: number }
  | { kind: 'timestamp'; timezone: boolean }
  | { kind: 'array'; items: LogicalType }
  | { kind: 'map'; value: LogicalType }
  | { kind: 'native'; dialect: string; type: string }

// Depth is bounded because a type is read recursively: eight levels of arrays in arrays is beyond every warehouse.
const maxDepth = 8

function typeAtDepth(depth: number): z.ZodType<LogicalType> {
  const flat = [
    z.strictObject({ kind: z.literal('string'), maxLength: positive.optional() }),
    z.strictObject({
      kind: z.enum(['text', 'float', 'boolean', 'date', 'time', 'uuid', 'binary', 'json', 'object']),
    }),
    z.strictObject({
      kind: z.literal('integer'),
      bits: z.union([z.literal(8), z.literal(16), z.literal(32), z.literal(64)]).optional(),
    }),
    z.strictObject({
      kind: z.literal('decimal'),
      precision: z.int().min(1).max(1000),
      scale: z.int().min(0).max(1000),
    }),
    z.strictObject({ kind: z.literal('timestamp'), timezone: z.boolean() }),
    z.strictObject({ kind: z.literal('native'), dialect: Name, type: Name }),
  ] as const
  if (depth === 0) return z.discriminatedUnion('kind', flat)
  const inner = typeAtDepth(depth - 1)
  return z.discriminatedUnion('kind', [
    ...flat,
    z.strictObject({ kind: z.literal('array'), items: inner }),
    z.strictObject({ kind: z.literal('map'), value: inner }),
  ])
}

/** Schema of {@link LogicalType}; arrays and maps nest at most eight deep. */
export const LogicalType: z.ZodType<LogicalType> = typeAtDepth(maxDepth)

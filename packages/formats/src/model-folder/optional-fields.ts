import { type Kind, recordKinds } from '@c360/model'
import type { z } from 'zod'

const optionalByKind = new Map<Kind, ReadonlySet<string>>()

/** Whether records of a kind may be without a field; asked once a kind, since asking a schema is slow. */
export function isOptional(kind: Kind, field: string): boolean {
  const known = optionalByKind.get(kind) ?? findOptional(kind)
  optionalByKind.set(kind, known)
  return known.has(field)
}

function findOptional(kind: Kind): ReadonlySet<string> {
  const fields = Object.entries(recordKinds[kind].schema.shape) as [string, z.ZodType][]
  return new Set(fields.filter(([, schema]) => schema.safeParse(undefined).success).map(([name]) => name))
}

import { type Kind, recordKinds } from '@c360/model'
import type { z } from 'zod'
import { documentStrings } from './strings.ts'

const words = documentStrings.refusal

/** Why a value cannot stand in a field, in words; undefined where it can. `null` clears an optional field. */
export function refusalOf(kind: Kind, field: string, value: unknown): string | undefined {
  // An optional name is cleared by null; a name of nothing but space would be one that nobody can see.
  if (field === 'name' && typeof value === 'string' && value.trim() === '') return words.empty
  const shape: Readonly<Record<string, z.core.$ZodType>> = recordKinds[kind].schema.shape
  const schema = shape[field]
  if (schema === undefined) return words.invalid
  return refusalBy(schema as z.ZodType, value === null ? undefined : value)
}

/** Why a schema takes a value not, in words; undefined where it does. */
export function refusalBy(schema: z.ZodType, value: unknown): string | undefined {
  const parsed = schema.safeParse(value)
  if (parsed.success) return undefined
  const [issue] = parsed.error.issues
  return issue === undefined ? words.invalid : wordsOf(issue)
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') {
    const limit = Number(issue.maximum)
    if (issue.origin === 'string') return words.tooLong(limit)
    return issue.origin === 'array' ? words.tooMany(limit) : words.tooLarge(limit)
  }
  if (issue.code === 'too_small') return words.tooSmall(Number(issue.minimum))
  // The model words its own refinements for people; the library's messages speak of types.
  return issue.code === 'custom' ? issue.message : words.invalid
}

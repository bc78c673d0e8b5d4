import { type Kind, recordKinds } from '@c360/model'
import type { z } from 'zod'
import { strings } from './strings.ts'

/** Why a value cannot stand in a field, in words; undefined where it can. `null` clears an optional field. */
export function refusalOf(kind: Kind, field: string, value: unknown): string | undefined {
  // An optional name is cleared by null; a name of nothing but space would be one that nobody can see.
  if (field === 'name' && typeof value === 'string' && value.trim() === '') return strings.refusal.empty
  const shape: Readonly<Record<string, z.core.$ZodType>> = recordKinds[kind].schema.shape
  const schema = shape[field]
  if (schema === undefined) return strings.refusal.invalid
  const parsed = (schema as z.ZodType).safeParse(value === null ? undefined : value)
  if (parsed.success) return undefined
  const [issue] = parsed.error.issues
  return issue === undefined ? strings.refusal.invalid : wordsOf(issue)
}

function wordsOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big') {
    const limit = Number(issue.maximum)
    if (issue.origin === 'string') return strings.refusal.tooLong(limit)
    return issue.origin === 'array' ? strings.refusal.tooMany(limit) : strings.refusal.tooLarge(limit)
  }
  if (issue.code === 'too_small') return strings.refusal.tooSmall(Number(issue.minimum))
  // The model words its own refinements for people; the library's messages speak of types.
  return issue.code === 'custom' ? issue.message : strings.refusal.invalid
}

/** Deepest nesting of one field's value. */
export const maxValueDepth = 32
/** Most members and items of one field's value, at all depths together. */
export const maxValueNodes = 20_000
/** Most UTF-16 code units of text in one field's value. */
export const maxValueLength = 1_000_000

/** Why a field's value is not plain, storable JSON of a bounded size. */
export type JsonProblem = { readonly kind: 'too-large' | 'not-json' | 'not-storable'; readonly message: string }

// With the `u` flag a surrogate pair is one character, so that only a half matches.
const loneSurrogate = /\p{Surrogate}/u

const tooDeep: JsonProblem = { kind: 'too-large', message: `nests deeper than ${maxValueDepth} levels` }
const tooMany: JsonProblem = { kind: 'too-large', message: `holds more than ${maxValueNodes} values` }
const tooLong: JsonProblem = { kind: 'too-large', message: `holds more than ${maxValueLength} characters` }
const notJson: JsonProblem = { kind: 'not-json', message: 'is not plain JSON' }
const notStorable: JsonProblem = { kind: 'not-storable', message: 'holds NUL or half a surrogate pair' }
const forbiddenKey: JsonProblem = { kind: 'not-json', message: 'holds the member name "__proto__"' }

/** Whether every store keeps the text as it is: PostgreSQL cannot hold U+0000, UTF-8 cannot hold half a surrogate pair. */
export function isStorableText(text: string): boolean {
  return !text.includes('\u0000') && !loneSurrogate.test(text)
}

/**
 * Checks one field's value before any schema sees it, without recursion, so that no input overflows the stack.
 * The bounds are per field, so that a record's validity does not depend on whether it was added whole or field by field.
 */
export function findJsonProblem(value: unknown): JsonProblem | undefined {
  if (typeof value === 'string') return textProblem(value, value.length)
  if (typeof value !== 'object') return scalarProblem(value)
  return value === null ? undefined : nestedProblem(value)
}

function textProblem(text: string, length: number): JsonProblem | undefined {
  if (length > maxValueLength) return tooLong
  return isStorableText(text) ? undefined : notStorable
}

function scalarProblem(value: unknown): JsonProblem | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : notJson
  return typeof value === 'boolean' || value === undefined ? undefined : notJson
}

function nestedProblem(root: object): JsonProblem | undefined {
  let level: unknown[] = [root]
  let nodes = 1
  let length = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxValueDepth) return tooDeep
    const below: unknown[] = []
    for (const value of level) {
      const size = sizeOfValue(value, below)
      if (typeof size !== 'number') return size
      length += size
      if (length > maxValueLength) return tooLong
    }
    nodes += below.length
    if (nodes > maxValueNodes) return tooMany
    level = below
  }
  return undefined
}

/** The characters of one value, its members appended to `below`; or what is wrong with it. */
function sizeOfValue(value: unknown, below: unknown[]): number | JsonProblem {
  if (typeof value === 'string') return textProblem(value, value.length) ?? value.length
  if (typeof value !== 'object' || value === null) return (value === null ? undefined : scalarProblem(value)) ?? 0
  if (Array.isArray(value)) {
    if (value.length > maxValueNodes) return tooMany
    for (const item of value) below.push(item)
    return 0
  }
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return notJson
  return sizeOfMembers(value, below)
}

function sizeOfMembers(value: object, below: unknown[]): number | JsonProblem {
  const keys = Object.keys(value)
  if (keys.length > maxValueNodes) return tooMany
  let length = 0
  for (const key of keys) {
    if (key === '__proto__') return forbiddenKey
    const problem = textProblem(key, key.length)
    if (problem !== undefined) return problem
    length += key.length
    below.push((value as Record<string, unknown>)[key])
  }
  return length
}

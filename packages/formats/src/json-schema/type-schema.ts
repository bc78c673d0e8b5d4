import { type Attribute, formatLogicalType, type LogicalType } from '@c360/model'

/** A schema as JSON: keywords by name. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What is known of a value beyond its type: it stands where the values themselves are, within arrays too. */
export interface ValueFacts {
  readonly attribute: Attribute
  /** The codes of its value set, where it has one. */
  readonly codes: readonly string[] | undefined
  /** The schema of the object that the attribute holds, in whatever arrays. */
  objectSchema(): JsonSchema
}

const semanticFormats: Readonly<Partial<Record<NonNullable<Attribute['semanticType']>, string>>> = {
  email: 'email',
  url: 'uri',
}

/** The schema of values of a type. Nothing but keywords of the standard. @see https://json-schema.org/draft/2020-12 */
export function toTypeSchema(type: LogicalType, facts: ValueFacts): JsonSchema {
  switch (type.kind) {
    case 'array':
      return { type: 'array', items: toTypeSchema(type.items, facts) }
    case 'map':
      return { type: 'object', additionalProperties: toTypeSchema(type.value, facts) }
    case 'object':
      return facts.objectSchema()
    case 'integer':
      return { type: 'integer', ...numberBounds(facts, integerRange(type.bits)) }
    case 'decimal':
      return { type: 'number', ...numberBounds(facts, {}), $comment: formatLogicalType(type) }
    case 'float':
      return { type: 'number', ...numberBounds(facts, {}) }
    case 'boolean':
      return { type: 'boolean' }
    case 'json':
      return {}
    case 'native':
      return { $comment: `Of a type that only ${type.dialect} has: ${type.type}` }
    default:
      return { type: 'string', ...stringFacts(type, facts) }
  }
}

function stringFacts(type: LogicalType, { attribute, codes }: ValueFacts): JsonSchema {
  const longest = [attribute.maxLength, type.kind === 'string' ? type.maxLength : undefined].filter(
    (each) => each !== undefined,
  )
  const isText = type.kind === 'string' || type.kind === 'text'
  return {
    format: formatOf(type) ?? (isText ? semanticFormats[attribute.semanticType ?? 'gender'] : undefined),
    contentEncoding: type.kind === 'binary' ? 'base64' : undefined,
    minLength: isText ? attribute.minLength : undefined,
    maxLength: isText && longest.length > 0 ? Math.min(...longest) : undefined,
    pattern: isText && isPattern(attribute.pattern) ? attribute.pattern : undefined,
    enum: codes,
    // A moment without a zone is no date-time of the standard, which wants one.
    $comment:
      type.kind === 'timestamp' && !type.timezone ? 'Local date and time, such as 2026-01-31T09:30:00.' : undefined,
  }
}

function formatOf(type: LogicalType): string | undefined {
  if (type.kind === 'timestamp') return type.timezone ? 'date-time' : undefined
  return type.kind === 'date' || type.kind === 'uuid' ? type.kind : undefined
}

function integerRange(bits: 8 | 16 | 32 | 64 | undefined): { minimum?: number; maximum?: number } {
  // Beyond 53 bits JSON readers round: the bounds of 64 would not be those that are written.
  if (bits === undefined || bits === 64) return {}
  return { minimum: -(2 ** (bits - 1)), maximum: 2 ** (bits - 1) - 1 }
}

function numberBounds({ attribute }: ValueFacts, range: { minimum?: number; maximum?: number }): JsonSchema {
  return { minimum: attribute.minValue ?? range.minimum, maximum: attribute.maxValue ?? range.maximum }
}

/** Whether a pattern is one of the standard, which reads it as ECMAScript does with the `u` flag. */
export function isPattern(pattern: string | undefined): boolean {
  if (pattern === undefined) return false
  try {
    return new RegExp(pattern, 'u').source !== ''
  } catch {
    return false
  }
}

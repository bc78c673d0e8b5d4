import type { LogicalType } from '@c360/model'
import { formatType, type ReadType } from '@c360/sql'

// As deep as a logical type may nest.
const maxDimensions = 6

/** The logical type of a type of PostgreSQL; `native` where no logical type says what it is. */
export function toLogicalType(type: ReadType): LogicalType {
  const item = { ...type, dimensions: 0 }
  let logical = type.schema === undefined ? plainType(item) : undefined
  if (logical === undefined || type.dimensions > maxDimensions) {
    return { kind: 'native', dialect: 'postgres', type: formatType(type).slice(0, 1000) }
  }
  for (let dimension = 0; dimension < type.dimensions; dimension += 1) logical = { kind: 'array', items: logical }
  return logical
}

function plainType({ name, modifiers }: ReadType): LogicalType | undefined {
  const [first, second] = modifiers.map(Number)
  switch (name) {
    case 'varchar':
    case 'bpchar':
      return first === undefined
        ? stringWithout(name)
        : isLength(first)
          ? { kind: 'string', maxLength: first }
          : undefined
    case 'numeric':
      return toDecimal(first, second)
    case 'timestamp':
    case 'timestamptz':
      return { kind: 'timestamp', timezone: name === 'timestamptz' }
    default:
      return simpleTypes[name]
  }
}

const simpleTypes: Readonly<Record<string, LogicalType>> = {
  bool: { kind: 'boolean' },
  bytea: { kind: 'binary' },
  citext: { kind: 'text' },
  date: { kind: 'date' },
  float4: { kind: 'float' },
  float8: { kind: 'float' },
  int2: { kind: 'integer', bits: 16 },
  int4: { kind: 'integer', bits: 32 },
  int8: { kind: 'integer', bits: 64 },
  json: { kind: 'json' },
  jsonb: { kind: 'json' },
  text: { kind: 'text' },
  time: { kind: 'time' },
  uuid: { kind: 'uuid' },
}

// `char` alone is `char(1)`; in the tree it has that modifier, but for "char" in quotes, which is something else.
function stringWithout(name: string): LogicalType | undefined {
  return name === 'varchar' ? { kind: 'string' } : undefined
}

function isLength(length: number): boolean {
  return Number.isInteger(length) && length >= 1 && length <= 1_000_000_000
}

function toDecimal(precision: number | undefined, scale = 0): LogicalType | undefined {
  if (precision === undefined || !Number.isInteger(precision) || precision < 1 || precision > 1000) return undefined
  if (!Number.isInteger(scale) || scale < 0 || scale > 1000) return undefined
  return { kind: 'decimal', precision, scale }
}

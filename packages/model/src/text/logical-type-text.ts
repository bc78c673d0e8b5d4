import { LogicalType } from '../records/logical-type.ts'

const maxTextLength = 4_000

const plainTypes: Readonly<Record<string, LogicalType>> = {
  array: { kind: 'array', items: { kind: 'string' } },
  bigint: { kind: 'integer', bits: 64 },
  binary: { kind: 'binary' },
  blob: { kind: 'binary' },
  bool: { kind: 'boolean' },
  boolean: { kind: 'boolean' },
  bytea: { kind: 'binary' },
  bytes: { kind: 'binary' },
  char: { kind: 'string' },
  date: { kind: 'date' },
  datetime: { kind: 'timestamp', timezone: false },
  decimal: { kind: 'decimal', precision: 18, scale: 2 },
  double: { kind: 'float' },
  float: { kind: 'float' },
  guid: { kind: 'uuid' },
  int: { kind: 'integer' },
  int16: { kind: 'integer', bits: 16 },
  int32: { kind: 'integer', bits: 32 },
  int64: { kind: 'integer', bits: 64 },
  int8: { kind: 'integer', bits: 8 },
  integer: { kind: 'integer' },
  json: { kind: 'json' },
  jsonb: { kind: 'json' },
  long: { kind: 'integer', bits: 64 },
  map: { kind: 'map', value: { kind: 'string' } },
  number: { kind: 'float' },
  numeric: { kind: 'decimal', precision: 18, scale: 2 },
  object: { kind: 'object' },
  real: { kind: 'float' },
  smallint: { kind: 'integer', bits: 16 },
  string: { kind: 'string' },
  struct: { kind: 'object' },
  text: { kind: 'text' },
  time: { kind: 'time' },
  timestamp: { kind: 'timestamp', timezone: false },
  timestamptz: { kind: 'timestamp', timezone: true },
  tinyint: { kind: 'integer', bits: 8 },
  uuid: { kind: 'uuid' },
  varchar: { kind: 'string' },
}

/** The words that {@link parseLogicalType} knows a type by, sorted, for suggestions while typing. */
export const logicalTypeWords: readonly string[] = Object.keys(plainTypes)

/** A logical type as people read and type it: `string(80)`, `decimal(12,2)`, `timestamptz`, `array<string>`. */
export function formatLogicalType(type: LogicalType): string {
  switch (type.kind) {
    case 'string':
      return type.maxLength === undefined ? 'string' : `string(${type.maxLength})`
    case 'integer':
      return type.bits === undefined ? 'integer' : `integer(${type.bits})`
    case 'decimal':
      return `decimal(${type.precision},${type.scale})`
    case 'timestamp':
      return type.timezone ? 'timestamptz' : 'timestamp'
    case 'array':
      return `array<${formatLogicalType(type.items)}>`
    case 'map':
      return `map<${formatLogicalType(type.value)}>`
    case 'native':
      return `native(${JSON.stringify(type.dialect)},${JSON.stringify(type.type)})`
    default:
      return type.kind
  }
}

/**
 * Reads a logical type as people type it, in any case and with the usual words of databases (`varchar(80)`, `int64`,
 * `string[]`); undefined where it is none. Reads back whatever {@link formatLogicalType} writes.
 */
export function parseLogicalType(text: string): LogicalType | undefined {
  if (text.length > maxTextLength) return undefined
  const type = parseNested(text.trim())
  const checked = type === undefined ? undefined : LogicalType.safeParse(type)
  return checked?.success === true ? checked.data : undefined
}

function parseNested(text: string, depth = 0): LogicalType | undefined {
  // Deeper than any type may nest; the schema says exactly how deep that is.
  if (depth > 32) return undefined
  if (text.endsWith('[]')) return wrap('array', parseNested(text.slice(0, -2).trimEnd(), depth + 1))
  const nested = /^(array|list|map)\s*<(.*)>$/is.exec(text)
  if (nested !== null) {
    const inner = parseNested(withoutKeyType(nested[2] ?? '').trim(), depth + 1)
    return wrap(nested[1]?.toLowerCase() === 'map' ? 'map' : 'array', inner)
  }
  return parseFlat(text)
}

function wrap(kind: 'array' | 'map', inner: LogicalType | undefined): LogicalType | undefined {
  if (inner === undefined) return undefined
  return kind === 'array' ? { kind, items: inner } : { kind, value: inner }
}

// The keys of a map are text in every warehouse and every JSON, so `map<string, integer>` means what `map<integer>` does.
function withoutKeyType(text: string): string {
  return text.replace(/^\s*(string|varchar|text)\s*,/i, '')
}

function parseFlat(text: string): LogicalType | undefined {
  const native = /^native\s*\(\s*("(?:[^"\\]|\\.)*")\s*,\s*("(?:[^"\\]|\\.)*")\s*\)$/is.exec(text)
  if (native !== null) return parseNative(native[1] ?? '', native[2] ?? '')
  const call = /^([a-z][a-z0-9]*)(?:\s*\(\s*(\d{1,10})\s*(?:,\s*(\d{1,10})\s*)?\))?$/i.exec(text)
  if (call === null) return undefined
  const [, word = '', first, second] = call
  const plain = Object.hasOwn(plainTypes, word.toLowerCase()) ? plainTypes[word.toLowerCase()] : undefined
  if (plain === undefined || first === undefined) return plain
  return withArguments(plain, Number(first), second === undefined ? undefined : Number(second))
}

function withArguments(type: LogicalType, first: number, second: number | undefined): LogicalType | undefined {
  if (type.kind === 'decimal') return { kind: 'decimal', precision: first, scale: second ?? 0 }
  if (second !== undefined) return undefined
  if (type.kind === 'string') return { kind: 'string', maxLength: first }
  if (type.kind !== 'integer') return undefined
  return first === 8 || first === 16 || first === 32 || first === 64 ? { kind: 'integer', bits: first } : undefined
}

function parseNative(dialect: string, type: string): LogicalType | undefined {
  try {
    return { kind: 'native', dialect: String(JSON.parse(dialect)), type: String(JSON.parse(type)) }
  } catch {
    return undefined
  }
}

import type { LogicalType } from '@c360/model'
import type { PhysicalType } from '../dialect.ts'

const longestVarchar = 10_485_760
const integers = { 8: 'smallint', 16: 'smallint', 32: 'integer', 64: 'bigint' } as const

// What `pg_type` and the grammar know without an extension, and how many numbers in brackets each takes.
const withoutNumbers = `bigint bigserial bool boolean box bytea cid cidr circle date datemultirange daterange
  double-precision float4 float8 inet int int2 int4 int4multirange int4range int8 int8multirange int8range integer json
  jsonb jsonpath line lseg macaddr macaddr8 money name nummultirange numrange oid path pg_lsn pg_snapshot point polygon
  real refcursor serial serial2 serial4 serial8 smallint smallserial text tid tsmultirange tsquery tsrange tstzmultirange
  tstzrange tsvector txid_snapshot uuid xid xid8 xml`
const withLength = 'bit bit-varying bpchar char character character-varying varbit varchar'
const withFraction = `interval time time-with-time-zone time-without-time-zone timestamp timestamp-with-time-zone
  timestamp-without-time-zone timestamptz timetz`
const withPrecision = 'dec decimal numeric'

const words = (text: string): Set<string> => new Set(text.split(/\s+/).map((word) => word.replaceAll('-', ' ')))
const known = {
  plain: words(withoutNumbers),
  length: words(withLength),
  fraction: words(withFraction),
  precision: words(withPrecision),
}

/** A logical type in PostgreSQL. @see https://www.postgresql.org/docs/current/datatype.html */
export function toPostgresType(type: LogicalType): PhysicalType {
  switch (type.kind) {
    case 'string':
      return toTextType(type.maxLength)
    case 'integer':
      return { text: integers[type.bits ?? 64] }
    case 'decimal':
      return { text: `numeric(${type.precision},${type.scale})` }
    case 'float':
      return { text: 'double precision' }
    case 'timestamp':
      return { text: type.timezone ? 'timestamptz' : 'timestamp' }
    case 'binary':
      return { text: 'bytea' }
    case 'json':
      return { text: 'jsonb' }
    case 'object':
    case 'map':
      return { text: 'jsonb', holds: `JSON ${type.kind === 'map' ? 'object, any keys' : 'object'}` }
    case 'array':
      return toArrayType(type.items)
    case 'native':
      return toNativeType(type)
    default:
      return { text: type.kind }
  }
}

function toTextType(maxLength: number | undefined): PhysicalType {
  if (maxLength === undefined) return { text: 'text' }
  if (maxLength <= longestVarchar) return { text: `varchar(${maxLength})` }
  return { text: 'text', loss: `PostgreSQL limits a text to at most ${longestVarchar} characters, not ${maxLength}.` }
}

function toArrayType(items: LogicalType): PhysicalType {
  const item = toPostgresType(items)
  if (item.text === 'jsonb') return { text: 'jsonb', holds: `array of ${item.holds ?? 'JSON'}` }
  if (/serial\d?$/i.test(item.text)) return { text: 'jsonb', loss: `PostgreSQL has no array of ${item.text}.` }
  return { ...item, text: `${item.text}[]` }
}

function toNativeType({ dialect, type }: { dialect: string; type: string }): PhysicalType {
  if (dialect === 'postgres' && isPostgresType(type)) return { text: type.trim() }
  return { text: 'text', loss: `The type ${type} of ${dialect} is none that PostgreSQL has by itself.` }
}

/** Whether PostgreSQL knows a type without anything having been created before: `numeric(10,2)`, `timestamp(3) with time zone`, `inet[]`. */
export function isPostgresType(text: string): boolean {
  const parts =
    /^\s*([a-z][a-z0-9_ ]*?)\s*(?:\(\s*(\d{1,8})\s*(?:,\s*(\d{1,4})\s*)?\))?((?: [a-z ]+)?)\s*((?:\[\d{0,4}\]){0,6})\s*$/i.exec(
      text,
    )
  if (parts === null) return false
  const [, start = '', first, second, end = '', brackets = ''] = parts
  const name = `${start}${end}`.toLowerCase().replace(/\s+/g, ' ').trim()
  if (brackets !== '' && name.includes('serial')) return false
  return takesNumbers(name, first === undefined ? [] : [Number(first)], second === undefined ? [] : [Number(second)])
}

function takesNumbers(name: string, [first]: readonly number[], [second]: readonly number[]): boolean {
  if (known.precision.has(name)) {
    return (first === undefined || (first >= 1 && first <= 1000)) && (second === undefined || second <= 1000)
  }
  if (second !== undefined) return false
  if (known.length.has(name)) return first === undefined || (first >= 1 && first <= longestVarchar)
  if (known.fraction.has(name)) return first === undefined || first <= 6
  return known.plain.has(name) && first === undefined
}

import type { LogicalType } from '@c360/model'
import type { PhysicalField, PhysicalType } from '../dialect.ts'

// @see https://cloud.google.com/bigquery/quotas#all_tables
const deepestStruct = 15

const simple = {
  text: 'STRING',
  integer: 'INT64',
  float: 'FLOAT64',
  boolean: 'BOOL',
  date: 'DATE',
  time: 'TIME',
  uuid: 'STRING(36)',
  binary: 'BYTES',
  json: 'JSON',
} as const

/** A logical type in BigQuery. @see https://cloud.google.com/bigquery/docs/reference/standard-sql/data-types */
export function toBigqueryType(type: LogicalType, fields: readonly PhysicalField[] = []): PhysicalType {
  switch (type.kind) {
    case 'string':
      return { text: type.maxLength === undefined ? 'STRING' : `STRING(${type.maxLength})` }
    case 'decimal':
      return toNumericType(type.precision, type.scale)
    case 'timestamp':
      return { text: type.timezone ? 'TIMESTAMP' : 'DATETIME' }
    case 'object':
      return toStructType(fields)
    case 'map':
      return toMapType(type.value, fields)
    case 'array':
      return toArrayType(type.items, fields)
    case 'native':
      return toNativeType(type)
    default:
      return { text: simple[type.kind] }
  }
}

function toStructType(fields: readonly PhysicalField[]): PhysicalType {
  if (fields.length === 0) return { text: 'JSON', holds: 'object, any keys' }
  const inner = fields.map(
    ({ quotedName, type, isNullable }) => `${quotedName} ${type}${isNullable ? '' : ' NOT NULL'}`,
  )
  const text = `STRUCT<${inner.join(', ')}>`
  if (depthOf(text) > deepestStruct) {
    return { text: 'JSON', loss: `BigQuery nests objects ${deepestStruct} levels deep; what is deeper is JSON.` }
  }
  return { text, struct: { before: 'STRUCT<', after: '>' } }
}

/** How many objects stand in each other in a type. */
function depthOf(type: string): number {
  const open: string[] = []
  let deepest = 0
  for (const token of type.match(/STRUCT<|<|>/g) ?? []) {
    if (token === '>') open.pop()
    else open.push(token)
    deepest = Math.max(deepest, open.filter((each) => each !== '<').length)
  }
  return deepest
}

function toArrayType(items: LogicalType, fields: readonly PhysicalField[]): PhysicalType {
  const item = toBigqueryType(items, fields)
  // An array directly in an array is what BigQuery has not.
  if (item.text.startsWith('ARRAY<')) return { text: 'JSON', holds: `array of ${item.text}` }
  return wrap(item, 'ARRAY<', '>')
}

function toMapType(value: LogicalType, fields: readonly PhysicalField[]): PhysicalType {
  return wrap(toBigqueryType(value, fields), 'ARRAY<STRUCT<key STRING NOT NULL, value ', '>>')
}

function wrap(inner: PhysicalType, before: string, after: string): PhysicalType {
  const text = `${before}${inner.text}${after}`
  if (inner.struct === undefined) return { ...inner, text }
  return { ...inner, text, struct: { before: before + inner.struct.before, after: inner.struct.after + after } }
}

// NUMERIC has 29 digits before and 9 after the point, BIGNUMERIC 38 and 38.
function toNumericType(precision: number, scale: number): PhysicalType {
  const wide = Math.max(precision, scale, 1)
  if (scale <= 9 && wide - scale <= 29) return { text: `NUMERIC(${wide},${scale})` }
  if (scale <= 38 && wide - scale <= 38) return { text: `BIGNUMERIC(${wide},${scale})` }
  return {
    text: 'BIGNUMERIC',
    loss: `BigQuery keeps at most 38 digits before and 38 after the point, not decimal(${precision},${scale}).`,
  }
}

function toNativeType({ dialect, type }: { dialect: string; type: string }): PhysicalType {
  if (dialect === 'bigquery' && isBigqueryType(type)) return { text: type.trim() }
  return { text: 'STRING', loss: `The type ${type} of ${dialect} is none that BigQuery has by itself.` }
}

const scalar =
  /^(BOOL|BOOLEAN|DATE|DATETIME|FLOAT64|GEOGRAPHY|INT64|INT|INTEGER|BIGINT|SMALLINT|INTERVAL|JSON|TIME|TIMESTAMP|(BIGNUMERIC|NUMERIC|DECIMAL|BIGDECIMAL)( ?\([1-9]\d?(, ?\d{1,2})?\))?|(STRING|BYTES)( ?\([1-9]\d{0,17}\))?|RANGE ?< ?(DATE|DATETIME|TIMESTAMP) ?>)$/i

/** Whether BigQuery knows a type: a scalar, or an array of them. */
export function isBigqueryType(text: string): boolean {
  const trimmed = text.trim()
  const [, item] = /^ARRAY ?<(.*)>$/is.exec(trimmed) ?? []
  return scalar.test((item ?? trimmed).trim())
}

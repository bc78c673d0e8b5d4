import type { LogicalType } from '@c360/model'
import type { PhysicalType } from '../dialect.ts'

// Without a length it is 16,777,216. @see https://docs.snowflake.com/en/sql-reference/data-types-text#varchar
const longestVarchar = 134_217_728
const mostDigits = 38
const integerDigits = { 8: 3, 16: 5, 32: 10, 64: 19 } as const

const simple = {
  text: 'VARCHAR',
  float: 'FLOAT',
  boolean: 'BOOLEAN',
  date: 'DATE',
  time: 'TIME',
  uuid: 'VARCHAR(36)',
  binary: 'BINARY',
  json: 'VARIANT',
} as const

/** A logical type in Snowflake. @see https://docs.snowflake.com/en/sql-reference/intro-summary-data-types */
export function toSnowflakeType(type: LogicalType): PhysicalType {
  switch (type.kind) {
    case 'string':
      return toTextType(type.maxLength)
    case 'integer':
      return { text: `NUMBER(${type.bits === undefined ? mostDigits : integerDigits[type.bits]},0)` }
    case 'decimal':
      return toNumberType(type.precision, type.scale)
    case 'timestamp':
      return { text: type.timezone ? 'TIMESTAMP_TZ' : 'TIMESTAMP_NTZ' }
    case 'object':
      return { text: 'OBJECT', holds: 'object' }
    case 'map':
      return { text: 'OBJECT', holds: `object, any keys, values ${describe(type.value)}` }
    case 'array':
      return { text: 'ARRAY', holds: `array of ${describe(type.items)}` }
    case 'native':
      return toNativeType(type)
    default:
      return { text: simple[type.kind] }
  }
}

// Snowflake's semi-structured types do not say what they hold, so that a comment does.
function describe(type: LogicalType): string {
  const { text, holds } = toSnowflakeType(type)
  return holds ?? text
}

function toTextType(maxLength: number | undefined): PhysicalType {
  if (maxLength === undefined) return { text: 'VARCHAR' }
  if (maxLength <= longestVarchar) return { text: `VARCHAR(${maxLength})` }
  return {
    text: `VARCHAR(${longestVarchar})`,
    loss: `Snowflake limits a text to at most ${longestVarchar} characters, not ${maxLength}.`,
  }
}

function toNumberType(precision: number, scale: number): PhysicalType {
  const wide = Math.max(precision, scale)
  const kept = Math.min(scale, mostDigits - 1)
  if (wide <= mostDigits && kept === scale) return { text: `NUMBER(${wide},${scale})` }
  const text = `NUMBER(${mostDigits},${kept})`
  return { text, loss: `Snowflake keeps at most ${mostDigits} digits, not decimal(${precision},${scale}).` }
}

function toNativeType({ dialect, type }: { dialect: string; type: string }): PhysicalType {
  if (dialect === 'snowflake' && isSnowflakeType(type)) return { text: type.trim() }
  return { text: 'VARCHAR', loss: `The type ${type} of ${dialect} is none that Snowflake has by itself.` }
}

const plain =
  /^(ARRAY|BIGINT|BOOLEAN|BYTEINT|DATE|DOUBLE|DOUBLE PRECISION|FLOAT|FLOAT4|FLOAT8|GEOGRAPHY|GEOMETRY|INT|INTEGER|OBJECT|REAL|SMALLINT|TINYINT|VARIANT)$/i
const withLength =
  /^(BINARY|CHAR|CHARACTER|NCHAR|NVARCHAR|NVARCHAR2|STRING|TEXT|VARBINARY|VARCHAR)( ?\([1-9]\d{0,8}\))?$/i
const withFraction =
  /^(DATETIME|TIME|TIMESTAMP|TIMESTAMP_LTZ|TIMESTAMP_NTZ|TIMESTAMP_TZ|TIMESTAMPLTZ|TIMESTAMPNTZ|TIMESTAMPTZ)( ?\([0-9]\))?$/i
const withPrecision = /^(DECIMAL|NUMBER|NUMERIC)( ?\(([1-9]|[12]\d|3[0-8])(, ?([0-9]|[12]\d|3[0-7]))?\))?$/i
const vector = /^VECTOR ?\((INT|FLOAT), ?[1-9]\d{0,3}\)$/i

/** Whether Snowflake knows a type without anything having been created before. */
export function isSnowflakeType(text: string): boolean {
  const trimmed = text.trim()
  return [plain, withLength, withFraction, withPrecision, vector].some((pattern) => pattern.test(trimmed))
}

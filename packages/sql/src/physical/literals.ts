import type { LogicalType } from '@c360/model'
import type { Dialect } from '../dialects/dialect.ts'
import { isDate, isTime, toTimestamp } from './moments.ts'

type Scalar = string | number | boolean

const integerBits = { 8: 8n, 16: 16n, 32: 32n, 64: 64n } as const
const numberText = /^[+-]?\d{1,300}(\.\d{1,300})?([eE][+-]?\d{1,3})?$/
const uuidText = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const deepestJson = 100

/** A value as a literal of a type; `undefined` where it is no value of that type, or the engine has no literal for it. */
export function toLiteral(dialect: Dialect, type: LogicalType, value: Scalar): string | undefined {
  const text = toValueText(type, value)
  if (text === undefined) return undefined
  const isBare = type.kind === 'integer' || type.kind === 'decimal' || type.kind === 'float' || type.kind === 'boolean'
  return isBare ? text : dialect.toTypedLiteral(type, dialect.toTextLiteral(text))
}

function toValueText(type: LogicalType, value: Scalar): string | undefined {
  switch (type.kind) {
    case 'string':
      return fits(String(value), type.maxLength) ? String(value) : undefined
    case 'text':
      return String(value)
    case 'integer':
      return toInteger(value, type.bits ?? 64)
    case 'decimal':
      return toDecimal(value, type)
    case 'float':
      return toFloat(value)
    case 'boolean':
      return toBoolean(value)
    case 'date':
    case 'time':
    case 'timestamp':
    case 'uuid':
      return typeof value === 'string' ? toWord(type, value) : undefined
    case 'json':
    case 'object':
    case 'map':
      return toJson(value, type.kind)
    case 'array':
      return value === '[]' || value === '{}' ? '[]' : undefined
    default:
      return undefined
  }
}

function toWord(type: LogicalType, text: string): string | undefined {
  switch (type.kind) {
    case 'date':
      return isDate(text) ? text : undefined
    case 'time':
      return isTime(text) ? text : undefined
    case 'timestamp':
      return toTimestamp(text, type.timezone)
    default:
      return uuidText.test(text) ? text.toLowerCase() : undefined
  }
}

function fits(text: string, maxLength: number | undefined): boolean {
  return maxLength === undefined || [...text].length <= maxLength
}

function toInteger(value: Scalar, bits: 8 | 16 | 32 | 64): string | undefined {
  const text = String(value)
  if (typeof value === 'boolean' || !/^[+-]?\d{1,19}$/.test(text)) return undefined
  const number = BigInt(text.replace('+', ''))
  const half = 1n << (integerBits[bits] - 1n)
  return number >= -half && number < half ? String(number) : undefined
}

function toDecimal(value: Scalar, { precision, scale }: { precision: number; scale: number }): string | undefined {
  const text = toPlainNumber(value)
  if (text === undefined) return undefined
  const [, whole = ''] = /^[+-]?0*(\d*)/.exec(text) ?? []
  return whole.length <= Math.max(0, precision - scale) && /^[+-]?\d+(\.\d+)?$/.test(text) ? text : undefined
}

function toFloat(value: Scalar): string | undefined {
  const text = toPlainNumber(value)
  return text !== undefined && Number.isFinite(Number(text)) && isNormal(Number(text)) ? text : undefined
}

function toPlainNumber(value: Scalar): string | undefined {
  if (typeof value === 'boolean') return undefined
  const text = String(value)
  return numberText.test(text) ? text.replace(/^\+/, '') : undefined
}

// Numbers closer to zero than this are an underflow to PostgreSQL.
function isNormal(number: number): boolean {
  return number === 0 || Math.abs(number) > 1e-300
}

function toBoolean(value: Scalar): string | undefined {
  const text = String(value).toLowerCase()
  return typeof value !== 'number' && (text === 'true' || text === 'false') ? text.toUpperCase() : undefined
}

function toJson(value: Scalar, kind: 'json' | 'object' | 'map'): string | undefined {
  try {
    const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    if (kind !== 'json' && !isObject) return undefined
    if (!isStorable(parsed, 0)) return undefined
    return JSON.stringify(parsed)
  } catch {
    return undefined
  }
}

// What `jsonb` takes: no NUL, no half of a surrogate pair, no number beyond bounds, no bottomless nesting.
function isStorable(value: unknown, depth: number): boolean {
  if (depth > deepestJson) return false
  if (typeof value === 'string') return !value.includes('\0') && !/\p{Surrogate}/u.test(value)
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([key, member]) => isStorable(key, depth) && isStorable(member, depth + 1))
}

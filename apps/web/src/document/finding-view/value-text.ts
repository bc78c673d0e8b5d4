import { formatLogicalType, getRecord, LogicalType, type Model } from '@c360/model'
import { strings } from './strings.ts'
import { placeOf } from './where-of.ts'

/** The value of a field as a person reads it: a reference by its name, a type as it is typed, nothing as a word. */
export function valueText(model: Model, value: unknown): string {
  if (value === undefined || value === null || value === '') return strings.nothing
  if (typeof value === 'boolean') return value ? strings.yes : strings.no
  if (typeof value === 'string') return getRecord(model, value) === undefined ? value : (placeOf(model, value) ?? value)
  if (Array.isArray(value)) return value.map((item: unknown) => valueText(model, item)).join(', ') || strings.nothing
  const type = LogicalType.safeParse(value)
  if (type.success) return formatLogicalType(type.data)
  return JSON.stringify(value)
}

/** The name of a field in words: `timeRole` is `Time role`. */
export function fieldWords(field: string): string {
  const words = field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

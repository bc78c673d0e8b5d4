import { strings } from './strings.ts'

/** The logical types as people write them, in the order in which they are of use; parameters are examples. */
export const typeTexts = [
  'string',
  'text',
  'integer',
  'decimal(12,2)',
  'boolean',
  'date',
  'timestamptz',
  'timestamp',
  'time',
  'float',
  'uuid',
  'json',
  'object',
  'array<string>',
  'array<object>',
  'map<string>',
  'binary',
] as const
export type TypeText = (typeof typeTexts)[number]

/** The types that a text may become, those that start with it first. */
export function suggestTypes(text: string): readonly { key: string; label: string; detail: string }[] {
  const wanted = text.trim().toLowerCase()
  return typeTexts
    .map((type) => ({ type, at: type.indexOf(wanted) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Math.min(a.at, 1) - Math.min(b.at, 1))
    .map(({ type }) => ({ key: type, label: type, detail: strings.typeDetails[type] }))
}

import type { Attribute } from '@c360/model'
import { type CheckRule, noteAt, type ReadCheck, readCheckRules } from '@c360/sql'

/** What conditions say of an attribute; one field set twice takes the narrower value. */
export interface CheckFields {
  minValue?: number
  maxValue?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  values?: readonly string[]
  required?: true
}

const maxLength = 1_000_000_000

/** Where a rule is about another column than the one that the condition stands at, nothing can be said of it. */
type FindAttribute = (column: string) => { readonly attribute: Attribute; readonly fields: CheckFields } | undefined

/**
 * Adds what a condition says to the fields of the attributes it is about. False where it says anything that an attribute
 * has no field for: then nothing of it is added.
 */
export function takeCheck(check: ReadCheck, find: FindAttribute): boolean {
  const rules = readCheckRules(check.node)
  if (rules === undefined) return false
  const steps: (() => void)[] = []
  for (const rule of rules) {
    const found = find(rule.column)
    const fields = found === undefined ? undefined : fieldsOf(rule, found.attribute)
    if (found === undefined || fields === undefined || !canJoin(found.fields, fields)) return false
    steps.push(() => join(found.fields, fields))
  }
  for (const step of steps) step()
  return true
}

/** Says that a condition is kept as it is written. */
export function noteKept(check: ReadCheck, about: string): void {
  const message = `CHECK (${shorten(check.text)}) is kept with ${about} as text: no field of an attribute says it.`
  noteAt(check.statement, 'import/check-kept', message)
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 120 ? `${line.slice(0, 119)}…` : line
}

function fieldsOf(rule: CheckRule, { type }: Attribute): CheckFields | undefined {
  switch (rule.kind) {
    case 'required':
      return { required: true }
    case 'pattern':
      return rule.pattern.length > 100_000 ? undefined : { pattern: rule.pattern }
    case 'values':
      return rule.values.length > 10_000 ? undefined : { values: rule.values }
    case 'length':
      return lengthFields(rule)
    case 'range':
      if (!rule.isExclusive) return rangeFields(rule.min, rule.max)
      // Beyond 0 begins at 1 for whole numbers only.
      if (type.kind !== 'integer') return undefined
      return rangeFields(
        rule.min === undefined ? undefined : Math.floor(rule.min) + 1,
        rule.max === undefined ? undefined : Math.ceil(rule.max) - 1,
      )
  }
}

function rangeFields(minValue: number | undefined, maxValue: number | undefined): CheckFields {
  return { ...(minValue === undefined ? {} : { minValue }), ...(maxValue === undefined ? {} : { maxValue }) }
}

function lengthFields({ min, max }: { readonly min?: number; readonly max?: number }): CheckFields | undefined {
  const isLength = (length = 0) => Number.isInteger(length) && length >= 0 && length <= maxLength
  if (!isLength(min) || !isLength(max)) return undefined
  return { ...(min === undefined ? {} : { minLength: min }), ...(max === undefined ? {} : { maxLength: max }) }
}

/** An attribute has one pattern and one list of values. */
function canJoin(known: CheckFields, added: CheckFields): boolean {
  const isOther = (field: 'pattern' | 'values') => known[field] !== undefined && added[field] !== undefined
  return !isOther('pattern') && !isOther('values')
}

function join(known: CheckFields, added: CheckFields): void {
  const { minValue, minLength, maxValue, maxLength: most } = known
  Object.assign(known, added)
  if (minValue !== undefined) known.minValue = Math.max(minValue, added.minValue ?? minValue)
  if (maxValue !== undefined) known.maxValue = Math.min(maxValue, added.maxValue ?? maxValue)
  if (minLength !== undefined) known.minLength = Math.max(minLength, added.minLength ?? minLength)
  if (most !== undefined) known.maxLength = Math.min(most, added.maxLength ?? most)
}

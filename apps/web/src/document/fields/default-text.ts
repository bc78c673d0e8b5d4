import type { AttributeDefault, LogicalType } from '@c360/model'
import { fail, ok, type Result } from '@c360/model'
import { strings } from './strings.ts'

/** The forms a default takes, `none` for no default. */
export const defaultForms = ['none', 'value', 'null', 'expression'] as const
export type DefaultForm = (typeof defaultForms)[number]

/** Which form a default has. */
export function formOfDefault(value: AttributeDefault | undefined): DefaultForm {
  if (value === undefined) return 'none'
  if (value.kind === 'expression') return 'expression'
  return value.value === null ? 'null' : 'value'
}

/** A default's literal or expression as text. */
export function textOfDefault(value: AttributeDefault | undefined): string {
  if (value === undefined) return ''
  if (value.kind === 'expression') return value.expression
  return value.value === null ? '' : String(value.value)
}

/** Reads a literal as the attribute's type says: a number for numbers, true or false for booleans, else the text itself. */
export function parseDefaultText(text: string, type: LogicalType['kind']): Result<AttributeDefault, string> {
  if (type === 'boolean') {
    const word = text.trim().toLowerCase()
    return word === 'true' || word === 'false'
      ? ok({ kind: 'value', value: word === 'true' })
      : fail(strings.refusal.notBoolean)
  }
  if (type === 'integer' || type === 'decimal' || type === 'float') {
    const number = Number(text)
    if (text.trim() === '' || !Number.isFinite(number)) return fail(strings.refusal.notANumber)
    if (type === 'integer' && !Number.isInteger(number)) return fail(strings.refusal.notWhole)
    return ok({ kind: 'value', value: number })
  }
  return ok({ kind: 'value', value: text })
}

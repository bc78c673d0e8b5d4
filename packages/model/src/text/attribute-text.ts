import type { LogicalType } from '../records/logical-type.ts'
import { parseLogicalType } from './logical-type-text.ts'

/** What a typed attribute line says; a part that it does not say is absent. */
export interface AttributeText {
  readonly name: string
  readonly type?: LogicalType
  readonly required?: boolean
}

/**
 * Reads an attribute as it is typed into a card: `email string!` is the name, the type and that it is required
 * (`?` that it is not); `email: string` and `"first name" string` work too.
 * What is no type stays part of the name, so nothing typed is lost.
 */
export function parseAttributeText(text: string): AttributeText {
  const trimmed = text.trim()
  const mark = /[!?]$/.exec(trimmed)?.[0]
  const body = mark === undefined ? trimmed : trimmed.slice(0, -1).trimEnd()
  const required = mark === undefined ? {} : { required: mark === '!' }
  const { name, type } = splitType(body)
  // A line that is nothing but a mark names something after all.
  if (name === '') return { name: trimmed }
  return { name, ...(type === undefined ? {} : { type }), ...required }
}

function splitType(body: string): { name: string; type?: LogicalType | undefined } {
  const quoted = /^"([^"]+)"\s*:?\s*(.*)$/s.exec(body)
  if (quoted !== null) {
    const [, name = '', rest = ''] = quoted
    if (rest === '') return { name }
    const type = parseLogicalType(rest)
    return type === undefined ? { name: body } : { name, type }
  }
  // The shortest name that leaves a type: types hold spaces (`decimal(12, 2)`), and so may names.
  for (const gap of body.matchAll(/\s*:\s*|\s+/g)) {
    const type = parseLogicalType(body.slice(gap.index + gap[0].length))
    if (type !== undefined && gap.index > 0) return { name: body.slice(0, gap.index), type }
  }
  return { name: body.replace(/:$/, '') }
}

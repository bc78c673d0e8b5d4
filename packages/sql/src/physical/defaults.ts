import type { Attribute } from '@c360/model'
import { toDefaultExpression, toLiteralValue } from './default-expressions.ts'
import { type Derivation, shown } from './derivation.ts'
import { toLiteral } from './literals.ts'

/** A column's default as the engine writes it; an expression only where it is one of a closed list, or a literal. */
export function toDefault(
  derivation: Derivation,
  attribute: Attribute,
  isOwnType: boolean,
): { readonly text: string | undefined; readonly notes: readonly string[] } {
  const given = attribute.default
  if (given === undefined) return { text: undefined, notes: [] }
  const { dialect } = derivation
  const wanted = given.kind === 'value' ? given.value : given.expression
  const value = given.kind === 'value' ? given.value : toLiteralValue(given.expression)
  // NULL is what a column without a default has.
  if (value === null) return { text: undefined, notes: [] }
  const literal = value === undefined ? undefined : toLiteral(dialect, attribute.type, value)
  const called = given.kind === 'value' ? undefined : toDefaultExpression(dialect, attribute.type, given.expression)
  const text = literal ?? called
  if (text !== undefined && isOwnType) return { text, notes: [] }
  const what = given.kind === 'value' ? 'value' : 'expression'
  const message = `The default ${what} ${shown(String(wanted))} is left out: ${dialect.label} has no way to say it for this column that is safe to run.`
  return { text: undefined, notes: [derivation.report('default', 'warning', message, attribute.id, 'default')] }
}

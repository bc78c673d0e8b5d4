import type { Attribute, Operation, TimeRole } from '@c360/model'
import type { RuleContext } from '../engine/rule-context.ts'
import { wordKeyOf } from '../language/words-of.ts'

const roleByName = new Map<string, TimeRole>([
  ['created at', 'created'],
  ['updated at', 'updated'],
  ['modified at', 'updated'],
  ['deleted at', 'deleted'],
  ['occurred at', 'occurred'],
  ['received at', 'received'],
  ['loaded at', 'loaded'],
  ['ingested at', 'loaded'],
  ['valid from', 'valid-from'],
  ['valid to', 'valid-to'],
  ['valid until', 'valid-to'],
])

/** The time role that a name speaks of. */
export function namedTimeRole(name: string): TimeRole | undefined {
  return roleByName.get(wordKeyOf(name))
}

/** The time role that an attribute's name speaks of, where it has none and no other attribute of its entity has that one. */
export function missingTimeRole(attribute: Attribute, context: RuleContext): TimeRole | undefined {
  const named = namedTimeRole(attribute.name)
  const isMoment = attribute.type.kind === 'timestamp' || attribute.type.kind === 'date'
  if (named === undefined || attribute.timeRole !== undefined || !isMoment) return undefined
  if (context.getOf('entity', attribute.parent) === undefined) return undefined
  const siblings = context.childrenOf(attribute.parent, 'attribute')
  return siblings.some(({ timeRole }) => timeRole === named) ? undefined : named
}

/** The operation that gives an attribute, as it will be, the time role it would lack then. */
export function timeRoleFix(after: Attribute, context: RuleContext): readonly Operation[] {
  const timeRole = missingTimeRole(after, context)
  return timeRole === undefined ? [] : [{ op: 'set', id: after.id, fields: { timeRole } }]
}

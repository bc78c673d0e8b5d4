import type { Attribute, LogicalType, Operation } from '@c360/model'
import type { RuleContext } from '../engine/rule-context.ts'
import { wordKeyOf } from '../language/words-of.ts'
import { attributesByName, meanTheSame } from './namesakes.ts'
import { timeRoleFix } from './time-roles.ts'

const aboutValues = [
  'default',
  'pattern',
  'minValue',
  'maxValue',
  'minLength',
  'maxLength',
  'valueSet',
  'semanticType',
] as const

/**
 * Gives an attribute another type: only where nothing else is said about its values, where no key or relationship relies
 * on it, and where its namesakes are of that type too.
 */
export function retypeFix(
  attribute: Attribute,
  type: LogicalType,
  context: RuleContext,
): { readonly fix?: readonly Operation[] } {
  if (attribute.type.kind !== 'string' && attribute.type.kind !== 'text') return {}
  if (aboutValues.some((field) => attribute[field] !== undefined)) return {}
  if (context.referrersOf(attribute.id).some(({ field }) => field === 'attributes' || field === 'attributePairs'))
    return {}
  const retyped = { ...attribute, type }
  const namesakes = context.find(attributesByName, wordKeyOf(attribute.name))
  if (!namesakes.every((one) => one.id === attribute.id || meanTheSame(retyped, one))) return {}
  return { fix: [{ op: 'set', id: attribute.id, fields: { type } }, ...timeRoleFix(retyped, context)] }
}

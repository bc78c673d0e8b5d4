import type { Attribute, LogicalType } from '@c360/model'
import type { RecordIndex, RecordTally, RuleContext } from '../engine/rule-context.ts'
import { wordKeyOf } from '../language/words-of.ts'

/** Attributes by the words of their names. */
export const attributesByName: RecordIndex<'attribute'> = {
  id: 'attributes-by-name',
  kinds: ['attribute'],
  keysOf: ({ name }) => [wordKeyOf(name)],
}

/** Of which type most attributes of a name are. */
export const typeByName: RecordTally<'attribute'> = {
  id: 'type-by-name',
  kinds: ['attribute'],
  voteOf: ({ name, type }) => ({ key: wordKeyOf(name), value: typeInWords(type) }),
}

/** What most attributes of a name mean. */
export const meaningByName: RecordTally<'attribute'> = {
  id: 'meaning-by-name',
  kinds: ['attribute'],
  voteOf: ({ name, semanticType }) =>
    semanticType === undefined ? undefined : { key: wordKeyOf(name), value: semanticType },
}

/** A type as far as it matters whether two attributes hold the same: not how long a text or how wide a number may be. */
export function typeInWords(type: LogicalType): string {
  switch (type.kind) {
    case 'string':
    case 'text':
      return 'text'
    case 'timestamp':
      return type.timezone ? 'timestamp with time zone' : 'timestamp without time zone'
    case 'array':
      return `list of ${typeInWords(type.items)}`
    case 'map':
      return `map of ${typeInWords(type.value)}`
    case 'native':
      return type.type.toLowerCase()
    default:
      return type.kind
  }
}

/** Whether two attributes of one name would hold the same kind of thing. */
export function meanTheSame(one: Pick<Attribute, 'type' | 'semanticType'>, other: Attribute): boolean {
  const isUnsaid = one.semanticType === undefined || other.semanticType === undefined
  return typeInWords(one.type) === typeInWords(other.type) && (isUnsaid || one.semanticType === other.semanticType)
}

/** Whether an attribute would hold under another name what most attributes of that name hold. */
export function isUsualMeaning({ type, semanticType }: Attribute, name: string, context: RuleContext): boolean {
  const key = wordKeyOf(name)
  const usualType = context.leading(typeByName, key)
  if (usualType !== undefined && usualType !== typeInWords(type)) return false
  const usualMeaning = semanticType === undefined ? undefined : context.leading(meaningByName, key)
  return usualMeaning === undefined || usualMeaning === semanticType
}

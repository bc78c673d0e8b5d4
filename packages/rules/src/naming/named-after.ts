import type { Attribute, Entity } from '@c360/model'
import type { RuleContext } from '../engine/rule-context.ts'
import { startsWith, wordsOf } from '../language/words-of.ts'
import { singularWordsOf } from './entity-names.ts'
import { isForeignKey } from './foreign-keys.ts'

/** Whether an attribute is part of a key. */
export function isKeyMember(attributeId: string, context: RuleContext): boolean {
  return context.referrersOf(attributeId).some(({ field }) => field === 'attributes')
}

/**
 * Whether the words of a record's name are another's: a foreign key is called after what it refers to, and a key after its
 * entity. What is wrong with them is found there, and mended there for all.
 */
export function isNamedAfterAnother(record: Attribute | Entity, context: RuleContext): boolean {
  if (record.kind === 'entity') return false
  if (isForeignKey(record.id, context)) return true
  const entity = context.getOf('entity', record.parent)
  return entity !== undefined && tailOfKeyName(record, entity, context) !== undefined
}

/** What follows its entity's name in that of a key of one attribute, such as `id`, and whether the name stands in the singular there. */
export function tailOfKeyName(
  { id, name }: Attribute,
  entity: Entity,
  context: RuleContext,
): { readonly tail: readonly string[]; readonly singular: boolean } | undefined {
  const words = wordsOf(name)
  const tail = words.slice(-1)
  const isAfter = (one: readonly string[]) =>
    one.length > 0 && one.length === words.length - 1 && startsWith(words, one)
  const whole = isAfter(wordsOf(entity.name))
  if (!whole && !isAfter(singularWordsOf(entity.name))) return undefined
  const isSole = context
    .referrersOf(id)
    .some((referrer) => referrer.field === 'attributes' && context.getOf('key', referrer.id)?.attributes.length === 1)
  return isSole ? { tail, singular: !whole } : undefined
}

import { type Entity, rewriteName } from '@c360/model'
import { aKey, anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { RuleContext } from '../../engine/rule-context.ts'
import { inWords } from '../../language/word-sets.ts'
import { wordKeyOf, wordsOf } from '../../language/words-of.ts'
import { isKeyNameOf, singularWordsOf, withSupertypes } from '../../naming/entity-names.ts'
import { isForeignKey } from '../../naming/foreign-keys.ts'
import { rewordFix } from '../../naming/rename-fix.ts'

const options = z.strictObject({
  surrogateSuffix: z.string().default('id').describe('What follows the name of the entity in its surrogate key.'),
  bare: z.boolean().default(false).describe('Whether the suffix alone is enough.'),
  shortened: z
    .boolean()
    .default(true)
    .describe('Whether the name of the entity may lose words at its start: order_id for sales_order.'),
  events: z
    .array(z.string())
    .default(['event_id', 'message_id'])
    .describe('What the key of an event may be called beside its own name.'),
  naturalSuffixes: z
    .array(z.string())
    .default([])
    .describe('What the one attribute of a natural key ends in, such as code or number; none asks nothing.'),
})

const person = anEntity({ name: 'person' })
const keyOf = (entity: Entity, name: string, keyType: 'natural' | 'surrogate' = 'surrogate') => {
  const attribute = anAttribute({ parent: entity.id, name, required: true })
  return [entity, attribute, aKey({ entity: entity.id, attributes: [attribute.id], keyType })]
}

/** Keys are called after their entity. */
export const keyName = defineRule({
  id: 'convention/key-name',
  group: 'convention',
  severity: 'warning',
  title: 'Keys are called after their entity',
  why: 'The name of a key travels into every foreign key and every join: person_id says whose it is, id does not.',
  kinds: ['attribute'],
  options,
  examples: {
    valid: [
      { title: 'entity and suffix', records: keyOf(person, 'person_id') },
      { title: 'the end of a long name', records: keyOf(anEntity({ name: 'sales_order' }), 'order_id') },
      {
        title: 'the key of an event',
        records: keyOf(anEntity({ name: 'Order Paid', archetype: 'event' }), 'event_id'),
      },
      { title: 'a natural key', records: keyOf(person, 'sku', 'natural') },
    ],
    invalid: [
      { title: 'a key that says only that it is one', records: keyOf(person, 'id') },
      { title: 'another word for it', records: keyOf(person, 'customer_key') },
      {
        title: 'a natural key without its suffix',
        records: keyOf(person, 'sku', 'natural'),
        options: { naturalSuffixes: ['code', 'number'] },
      },
    ],
  },
  *check(attribute, context, given) {
    const entity = context.getOf('entity', attribute.parent)
    const keyType = entity === undefined ? undefined : soleKeyType(attribute.id, context)
    if (entity === undefined || keyType === undefined || isForeignKey(attribute.id, context)) return
    const words = wordsOf(attribute.name)
    if (words.length === 0 || wordsOf(entity.name).length === 0) return
    if (keyType === 'natural') {
      if (given.naturalSuffixes.length === 0 || given.naturalSuffixes.includes(words.at(-1) ?? '')) return
      const message = `${attribute.name} is a natural key: let its name end in ${inWords(given.naturalSuffixes)}.`
      yield { message, field: 'name' }
      return
    }
    const suffix = wordsOf(given.surrogateSuffix)
    const isCalledRight =
      (given.bare && words.join(' ') === suffix.join(' ')) ||
      (entity.archetype === 'event' && given.events.some((name) => wordKeyOf(name) === words.join(' '))) ||
      withSupertypes(entity, context).some(({ name }) => isCalledAfter(name, words, suffix, given.shortened))
    if (isCalledRight) return
    const meant = [...singularWordsOf(entity.name), ...suffix]
    const name = rewriteName(attribute.name, meant)
    yield {
      message: `${attribute.name} is the key of ${entity.name}: call it ${name}.`,
      field: 'name',
      ...(identifying.has(attribute.type.kind) ? rewordFix(attribute, meant, context) : {}),
    }
  },
})

// A date or a boolean as a key is wrong beyond its name.
const identifying = new Set(['string', 'text', 'integer', 'decimal', 'uuid', 'binary', 'native'])

function isCalledAfter(entityName: string, words: readonly string[], suffix: readonly string[], shortened: boolean) {
  if (shortened) return isKeyNameOf(entityName, words.join(' '), suffix)
  const whole = [wordsOf(entityName), singularWordsOf(entityName)]
  return whole.some((one) => [...one, ...suffix].join(' ') === words.join(' '))
}

/** Of which type the key is that an attribute makes alone: primary if it is in that one, natural if in any other. */
function soleKeyType(attributeId: string, context: RuleContext): 'natural' | 'surrogate' | undefined {
  const keys = context.referrersOf(attributeId).flatMap(({ id, field }) => {
    const key = field === 'attributes' ? context.getOf('key', id) : undefined
    return key === undefined || key.attributes.length > 1 ? [] : [key]
  })
  return (keys.find(({ primary }) => primary) ?? keys[0])?.keyType
}

import type { Attribute, Entity } from '@c360/model'
import { anAbbreviation, anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { RuleContext } from '../../engine/rule-context.ts'
import { setOf } from '../../language/word-sets.ts'
import { isForeignKey } from '../../naming/foreign-keys.ts'
import { entitiesByNearName, nearKeysOf, nearnessOf } from '../../naming/near-names.ts'
import { siblingsNear } from '../../naming/near-siblings.ts'
import { spellingsOf } from '../../naming/spellings.ts'

const person = anEntity({ name: 'person' })

/** No two things are called nearly the same. */
export const nearDuplicate = defineRule({
  id: 'convention/near-duplicate',
  group: 'convention',
  severity: 'warning',
  title: 'No two things are called nearly the same',
  why: 'Two names that differ by a plural, a short form or a slip of the pen are mostly one thing drawn twice; where they are two, nobody can tell them apart.',
  kinds: ['attribute', 'entity'],
  options: z.strictObject({
    distinct: z
      .array(z.string())
      .default([
        'height/weight',
        'county/country',
        'price/prize',
        'trail/trial',
        'sender/gender',
        'login/logon',
        'month/mouth',
      ])
      .describe('Pairs of words that differ by a letter and are two things all the same, as one/other.'),
  }),
  examples: {
    valid: [
      { title: 'different things', records: [person, anEntity({ name: 'household' })] },
      {
        title: 'one entity in two layers',
        records: [anEntity({ name: 'customer', layer: 'source' }), anEntity({ id: 'ent_core', name: 'customer' })],
      },
      {
        title: 'one name twice, which is a matter of structure',
        records: [person, anEntity({ id: 'ent_2', name: 'person' })],
      },
      {
        title: 'words that only look alike, and numbered lines',
        records: [
          person,
          ...['height', 'weight', 'line1', 'line2'].map((name) => anAttribute({ parent: person.id, name })),
        ],
      },
    ],
    invalid: [
      { title: 'a plural', records: [anEntity({ name: 'order_line' }), anEntity({ name: 'order_lines' })] },
      { title: 'another order', records: [anEntity({ name: 'Product Viewed' }), anEntity({ name: 'viewed_product' })] },
      { title: 'a usual short form', records: [anEntity({ name: 'customer' }), anEntity({ name: 'cust' })] },
      {
        title: 'a short form of the dictionary',
        records: [
          anEntity({ name: 'point_of_sale' }),
          anEntity({ name: 'pos' }),
          anAbbreviation({ word: 'point of sale', shortForm: 'pos' }),
        ],
      },
      { title: 'a slip of the pen', records: [anEntity({ name: 'campaign' }), anEntity({ name: 'campain' })] },
      {
        title: 'an attribute twice',
        records: [person, ...['postcode', 'post_code'].map((name) => anAttribute({ parent: person.id, name }))],
      },
    ],
  },
  *check(record, context, { distinct }) {
    if (record.lifecycle === 'deprecated') return
    const spellings = spellingsOf(record.name, context.recordsOf('abbreviation'))
    const near = spellings.flatMap((name): readonly (Attribute | Entity)[] =>
      record.kind === 'entity' ? entitiesNear(record, name, context) : attributesNear(record, name, context),
    )
    for (const other of near) {
      // Of what is called the very same another rule speaks.
      if (other.name.trim() === record.name.trim()) continue
      const how = nearness(spellings, spellingsOf(other.name, context.recordsOf('abbreviation')), setOf(distinct))
      if (how === undefined) continue
      yield { message: `${record.name} ${how} ${other.name}: are they two things, or one drawn twice?`, field: 'name' }
      return
    }
  },
})

function entitiesNear(entity: Entity, name: string, context: RuleContext): readonly Entity[] {
  const found = nearKeysOf(name).flatMap((key) => context.find(entitiesByNearName, key))
  return found.filter(
    ({ id, layer, lifecycle }) => id !== entity.id && layer === entity.layer && lifecycle !== 'deprecated',
  )
}

/** Foreign keys are told apart by their roles, which is a matter of their own rule. */
function attributesNear(attribute: Attribute, name: string, context: RuleContext): readonly Attribute[] {
  const near = siblingsNear(context.childrenOf(attribute.parent, 'attribute'), name)
  const others = near.filter(({ id, lifecycle }) => id !== attribute.id && lifecycle !== 'deprecated')
  if (others.length === 0 || isForeignKey(attribute.id, context)) return []
  return others.filter(({ id }) => !isForeignKey(id, context))
}

function nearness(
  ones: readonly string[],
  others: readonly string[],
  distinct: ReadonlySet<string>,
): string | undefined {
  for (const one of ones) {
    for (const other of others) {
      const how = nearnessOf(one, other, distinct)
      if (how !== undefined) return how
    }
  }
  return undefined
}

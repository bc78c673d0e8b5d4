import { rewriteName } from '@c360/model'
import { anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { numberOf, toPlural, toSingular } from '../../language/grammatical-number.ts'
import { wordsOf } from '../../language/words-of.ts'
import { renameFix } from '../../naming/rename-fix.ts'

/** Entities are all singular, or all plural. */
export const plural = defineRule({
  id: 'convention/plural',
  group: 'convention',
  severity: 'warning',
  title: 'Entities are all singular, or all plural',
  why: 'Who has to guess between customer and customers writes the query twice. An entity is what one instance is, so singular unless you decide otherwise.',
  kinds: ['entity'],
  options: z.strictObject({
    number: z
      .enum(['singular', 'plural'])
      .default('singular')
      .describe('How entities are called; events are not asked.'),
    uncountable: z.array(z.string()).default([]).describe('Words of yours that have no plural, in lower case.'),
  }),
  examples: {
    valid: [
      { title: 'one instance', records: [anEntity({ name: 'person' }), anEntity({ name: 'address' })] },
      { title: 'words that do not show it', records: [anEntity({ name: 'equipment' }), anEntity({ name: 'series' })] },
      { title: 'plurals', records: [anEntity({ name: 'order_lines' })], options: { number: 'plural' } },
      { title: 'events', records: [anEntity({ name: 'Products Searched', archetype: 'event' })] },
    ],
    invalid: [
      { title: 'a plural', records: [anEntity({ name: 'customers' })] },
      { title: 'an irregular plural', records: [anEntity({ name: 'people' })] },
      { title: 'a singular among plurals', records: [anEntity({ name: 'orderLine' })], options: { number: 'plural' } },
    ],
  },
  *check(entity, context, { number, uncountable }) {
    const words = wordsOf(entity.name)
    const last = words.at(-1) ?? ''
    if (entity.archetype === 'event' || uncountable.includes(last)) return
    const found = numberOf(last)
    if (found === 'either' || found === number) return
    const name = rewriteName(entity.name, [
      ...words.slice(0, -1),
      number === 'plural' ? toPlural(last) : toSingular(last),
    ])
    yield {
      message: `${entity.name} is ${found}, but entities are to be ${number}: ${name}.`,
      field: 'name',
      ...renameFix(entity, name, context),
    }
  },
})

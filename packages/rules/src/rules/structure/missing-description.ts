import { Lifecycle } from '@c360/model'
import { aKey, anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { nameOf } from './record-name.ts'

const description = 'A natural person who buys from us.'
const person = anEntity({ name: 'person', lifecycle: 'active' })
const described = { ...person, description }
const email = anAttribute({ parent: person.id, name: 'email', lifecycle: 'active' })
const personId = anAttribute({ parent: person.id, name: 'person_id', lifecycle: 'active' })

/** Something in use that does not say what it means. */
export const missingDescription = defineRule({
  id: 'structure/missing-description',
  group: 'structure',
  severity: 'info',
  title: 'What is in use says what it means',
  why: 'The dictionary, the contracts and the comments in the warehouse repeat the description; without one everybody guesses.',
  kinds: ['entity', 'attribute'],
  options: z.strictObject({
    of: z
      .array(z.enum(['entity', 'attribute']))
      .max(2)
      .default(['entity', 'attribute'])
      .describe('What needs a description.'),
    lifecycles: z.array(Lifecycle).max(3).default(['active']).describe('Only what stands here in its life.'),
    keys: z.boolean().default(false).describe('Attributes of keys and foreign keys need one, too.'),
  }),
  examples: {
    valid: [
      { title: 'a described entity', records: [described, { ...email, description: 'Where to write to.' }] },
      { title: 'a draft', records: [anEntity({ name: 'person' })] },
      {
        title: 'the attribute of a key, which speaks for itself',
        records: [described, personId, aKey({ entity: person.id, attributes: [personId.id] })],
      },
      { title: 'an attribute where only entities are asked', records: [described, email], options: { of: ['entity'] } },
    ],
    invalid: [
      { title: 'an entity', records: [person] },
      { title: 'an attribute', records: [described, { ...email, description: '  ' }] },
    ],
  },
  *check(record, context, options) {
    if (!options.of.includes(record.kind) || !options.lifecycles.includes(record.lifecycle)) return
    if ((record.description ?? '').trim() !== '') return
    const isKey = (): boolean => context.referrersOf(record.id).some(({ field }) => keyFields.has(field))
    if (record.kind === 'attribute' && !options.keys && isKey()) return
    yield { message: `${nameOf(record)} has no description: nobody reads what it means.`, field: 'description' }
  },
})

const keyFields = new Set(['attributes', 'attributePairs'])

import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { vagueAlone, vagueAtEnd, vagueAtStart } from '../../language/vague-words.ts'
import { setOf } from '../../language/word-sets.ts'
import { wordsOf } from '../../language/words-of.ts'
import { isNamedAfterAnother } from '../../naming/named-after.ts'

const person = anEntity({ name: 'person' })

/** Names say something. */
export const vagueWord = defineRule({
  id: 'convention/vague-word',
  group: 'convention',
  severity: 'info',
  title: 'Names say something',
  why: 'Everything is data and every attribute has a value: a name of such words has to be looked up each time it is met.',
  kinds: ['attribute', 'entity'],
  options: z.strictObject({
    atEnd: z.array(z.string()).default(vagueAtEnd).describe('Words that say nothing at the end of a name.'),
    atStart: z
      .array(z.string())
      .default(vagueAtStart)
      .describe('Words that say nothing for long at the start of a name.'),
    alone: z.array(z.string()).default(vagueAlone).describe('Words that are no name by themselves.'),
  }),
  examples: {
    valid: [
      {
        title: 'a value that says whose',
        records: [person, anAttribute({ parent: person.id, name: 'lifetime_value' })],
      },
      { title: 'data that is looked at, not held', records: [anEntity({ name: 'data_source' })] },
    ],
    invalid: [
      { title: 'data', records: [anEntity({ name: 'customer_data' })] },
      { title: 'a value of what?', records: [person, anAttribute({ parent: person.id, name: 'value' })] },
      { title: 'new today only', records: [person, anAttribute({ parent: person.id, name: 'new_address' })] },
    ],
  },
  *check(record, context, { atEnd, atStart, alone }) {
    const words = wordsOf(record.name)
    const [first = '', last = ''] = [words[0], words.at(-1)]
    const vague =
      setOf(atEnd).has(last) || (words.length === 1 && setOf(alone).has(last))
        ? last
        : setOf(atStart).has(first)
          ? first
          : undefined
    if (vague === undefined || isNamedAfterAnother(record, context)) return
    yield { message: `${record.name} says little: “${vague}” could be anything. Name what it is.`, field: 'name' }
  },
})

import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { nameOf } from './record-name.ts'

const person = anEntity({ name: 'person' })
const email = anAttribute({ parent: person.id, name: 'email' })
const oldEmail = anAttribute({ parent: person.id, name: 'mail', lifecycle: 'deprecated' })

/** Something deprecated that does not say what to use instead. */
export const deprecatedWithoutSuccessor = defineRule({
  id: 'structure/deprecated-without-successor',
  group: 'structure',
  severity: 'info',
  title: 'What is deprecated says what to use instead',
  why: 'Who uses it must move on, and does not know where to.',
  kinds: ['entity', 'attribute'],
  options: z.strictObject({}),
  examples: {
    valid: [{ title: 'a successor', records: [person, email, { ...oldEmail, successor: email.id }] }],
    invalid: [
      { title: 'an attribute without', records: [person, oldEmail] },
      { title: 'an entity without', records: [anEntity({ name: 'customer', lifecycle: 'deprecated' })] },
    ],
  },
  *check(record) {
    if (record.lifecycle !== 'deprecated' || record.successor !== undefined) return
    yield {
      message: `${nameOf(record)} is deprecated, and does not say what to use instead.`,
      field: 'successor',
    }
  },
})

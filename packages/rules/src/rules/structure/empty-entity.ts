import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { nameOf } from './record-name.ts'
import { allAttributesOf } from './supertypes.ts'

const person = anEntity({ name: 'person' })
const email = anAttribute({ parent: person.id, name: 'email' })

/** An entity about which the model says nothing. */
export const emptyEntity = defineRule({
  id: 'structure/empty-entity',
  group: 'structure',
  severity: 'warning',
  title: 'Every entity has attributes',
  why: 'An entity without attributes becomes a table without columns, which most engines refuse.',
  kinds: ['entity'],
  options: z.strictObject({}),
  examples: {
    valid: [
      { title: 'an attribute', records: [person, email] },
      {
        title: 'those of its supertype',
        records: [person, email, anEntity({ name: 'employee', supertype: person.id })],
      },
    ],
    invalid: [{ title: 'none', records: [person] }],
  },
  *check(entity, context) {
    if (allAttributesOf(entity, context).length > 0) return
    yield { message: `${nameOf(entity)} has no attributes: there is nothing to keep about it.` }
  },
})

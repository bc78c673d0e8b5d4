import { Archetype, type Attribute, toSet } from '@c360/model'
import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { scopeOf } from '../../engine/rule-settings.ts'
import { nameOf } from '../structure/record-name.ts'
import { type PersonalData, personalDataOf } from './personal-data.ts'

const person = anEntity({ name: 'person', archetype: 'profile' })
const mail = anAttribute({ parent: person.id, name: 'email' })
const store = anEntity({ name: 'store', archetype: 'reference' })
const contact = { sensitivity: 'confidential', personalDataCategory: 'contact' } as const

/** Personal data that does not say so. */
export const unmarkedPersonalData = defineRule({
  id: 'governance/unmarked-personal-data',
  group: 'governance',
  severity: 'warning',
  title: 'Personal data is marked as such',
  why: 'What is not marked is copied, exported and activated like everything else, and is not found when somebody asks what is known about them.',
  kinds: ['attribute'],
  options: z.strictObject({
    byName: z.boolean().default(true).describe('Look at the words of the name where no semantic type is given.'),
    exceptArchetypes: z
      .array(Archetype)
      .max(20)
      .default(['product', 'reference'])
      .describe('Archetypes that are not about persons: the phone number of a store is nobody’s own.'),
  }),
  examples: {
    valid: [
      { title: 'an address that is marked', records: [person, { ...mail, ...contact }] },
      {
        title: 'what is only about one',
        records: [
          person,
          anAttribute({ parent: person.id, name: 'email_verified_at', type: { kind: 'timestamp', timezone: true } }),
          anAttribute({ parent: person.id, name: 'has_phone', type: { kind: 'boolean' } }),
          anAttribute({ parent: person.id, name: 'shipping_address_id', type: { kind: 'uuid' } }),
        ],
      },
      { title: 'the phone number of a store', records: [store, anAttribute({ parent: store.id, name: 'phone' })] },
      { title: 'a name alone where only semantic types count', records: [person, mail], options: { byName: false } },
    ],
    invalid: [
      { title: 'an e-mail address by its name', records: [person, mail] },
      {
        title: 'a date of birth by its semantic type, of which only the sensitivity is said',
        records: [
          person,
          anAttribute({ parent: person.id, name: 'born', semanticType: 'birth-date', sensitivity: 'restricted' }),
        ],
      },
      {
        title: 'an attribute of a list of objects',
        records: [
          person,
          anAttribute({
            parent: person.id,
            name: 'contacts',
            type: { kind: 'array', items: { kind: 'object' } },
          }),
          anAttribute({ parent: 'att_ent_person_contacts', name: 'phone_number' }),
        ],
      },
    ],
  },
  *check(attribute, context, { byName, exceptArchetypes }) {
    if (attribute.sensitivity !== undefined && attribute.personalDataCategory !== undefined) return
    const personal = attribute.semanticType === undefined && !byName ? undefined : personalDataOf(attribute)
    if (personal === undefined) return
    const { archetype } = scopeOf(attribute, context)
    if (archetype !== undefined && exceptArchetypes.includes(archetype)) return
    yield {
      message: `${nameOf(attribute)} is ${personal.label}, and ${missingOf(attribute)}.`,
      field: attribute.personalDataCategory === undefined ? 'personalDataCategory' : 'sensitivity',
      fix: [toSet(attribute.id, marksFor(attribute, personal))],
    }
  },
})

function missingOf({ sensitivity, personalDataCategory }: Attribute): string {
  if (sensitivity === undefined && personalDataCategory === undefined) return 'nothing marks it as personal data'
  return sensitivity === undefined ? 'does not say who may see it' : 'does not say what kind of personal data it is'
}

function marksFor({ sensitivity, personalDataCategory }: Attribute, personal: PersonalData) {
  return {
    ...(sensitivity === undefined && { sensitivity: personal.sensitivity }),
    ...(personalDataCategory === undefined && { personalDataCategory: personal.category }),
    // Public is what a person would have to confirm; another rule says so, and one fix mends both.
    ...(sensitivity === 'public' && { sensitivity: personal.sensitivity }),
  }
}

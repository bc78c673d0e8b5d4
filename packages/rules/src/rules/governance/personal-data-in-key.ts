import { Archetype, type Attribute } from '@c360/model'
import { aKey, anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { scopeOf } from '../../engine/rule-settings.ts'
import { nameOf } from '../structure/record-name.ts'
import { personalDataOf } from './personal-data.ts'

const person = anEntity({ name: 'person', archetype: 'profile' })
const mail = anAttribute({
  parent: person.id,
  name: 'email',
  required: true,
  sensitivity: 'confidential',
  personalDataCategory: 'contact',
})
const key = aKey({ entity: person.id, attributes: [mail.id] })

/** Personal data by which instances are told apart. */
export const personalDataInKey = defineRule({
  id: 'governance/personal-data-in-key',
  group: 'governance',
  severity: 'warning',
  title: 'No personal data is in a primary key',
  why: 'A primary key is copied into every table that refers to it and into every log, and it changes when the person moves or marries. It cannot be erased without losing the rows.',
  kinds: ['attribute'],
  options: z.strictObject({
    exceptArchetypes: z
      .array(Archetype)
      .max(20)
      .default(['identifier'])
      .describe('Archetypes whose key is personal data by nature.'),
  }),
  examples: {
    valid: [
      { title: 'an e-mail address in another key', records: [person, mail, { ...key, primary: false }] },
      {
        title: 'the value of an identifier',
        records: [{ ...person, archetype: 'identifier' }, mail, key],
      },
    ],
    invalid: [
      { title: 'an e-mail address as primary key', records: [person, mail, key] },
      { title: 'a category that was chosen by hand', records: [person, { ...mail, name: 'handle' }, key] },
    ],
  },
  *check(attribute, context, { exceptArchetypes }) {
    if (!isPersonal(attribute)) return
    const isInPrimaryKey = context
      .referrersOf(attribute.id)
      .some(({ id, field }) => field === 'attributes' && context.getOf('key', id)?.primary === true)
    if (!isInPrimaryKey) return
    const { archetype } = scopeOf(attribute, context)
    if (archetype !== undefined && exceptArchetypes.includes(archetype)) return
    yield {
      message: `${nameOf(attribute)} is personal data and in the primary key: it is copied wherever the entity is referred to. Use a surrogate key, and keep this as another key.`,
    }
  },
})

function isPersonal(attribute: Attribute): boolean {
  return attribute.personalDataCategory !== undefined || personalDataOf(attribute) !== undefined
}

import { toSet } from '@c360/model'
import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { nameOf } from '../structure/record-name.ts'
import { personalDataOf } from './personal-data.ts'

const person = anEntity({ name: 'person' })
const mail = anAttribute({ parent: person.id, name: 'email', semanticType: 'email', personalDataCategory: 'contact' })

/** Personal data that everybody may see. */
export const publicPersonalData = defineRule({
  id: 'governance/public-personal-data',
  group: 'governance',
  severity: 'error',
  title: 'No personal data is public',
  why: 'What is marked public is shown and sent to everybody; of persons that is a breach.',
  kinds: ['attribute'],
  options: z.strictObject({}),
  examples: {
    valid: [
      { title: 'personal data that is confidential', records: [person, { ...mail, sensitivity: 'confidential' }] },
      {
        title: 'something public that is about nobody',
        records: [person, anAttribute({ parent: person.id, name: 'brand', sensitivity: 'public' })],
      },
    ],
    invalid: [
      { title: 'an e-mail address', records: [person, { ...mail, sensitivity: 'public' }] },
      {
        title: 'a category that was chosen by hand',
        records: [
          person,
          anAttribute({ parent: person.id, name: 'tier', sensitivity: 'public', personalDataCategory: 'profiling' }),
        ],
      },
    ],
  },
  *check(attribute) {
    if (attribute.sensitivity !== 'public' || attribute.personalDataCategory === undefined) return
    const sensitivity = personalDataOf(attribute)?.sensitivity ?? 'confidential'
    yield {
      message: `${nameOf(attribute)} is personal data (${attribute.personalDataCategory}) and marked public: everybody may see it.`,
      field: 'sensitivity',
      fix: [toSet(attribute.id, { sensitivity })],
    }
  },
})

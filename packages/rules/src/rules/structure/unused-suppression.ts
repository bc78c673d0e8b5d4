import { anEntity, aSuppression } from '@c360/model/builders'
import { z } from 'zod'
import { covers, hasEnded } from '../../engine/check-record.ts'
import { defineRule } from '../../engine/rule.ts'
import { nameOf } from './record-name.ts'

const rule = 'structure/unused-suppression'

const person = anEntity({ name: 'person' })

/** A suppression that accepts nothing any more. */
export const unusedSuppression = defineRule({
  id: rule,
  group: 'structure',
  severity: 'info',
  title: 'Every suppression accepts a finding that is there',
  why: 'One that accepts nothing any more hides the same finding when it comes back, and nobody remembers why.',
  kinds: ['suppression'],
  options: z.strictObject({}),
  examples: {
    valid: [
      {
        title: 'of a rule that is not known here',
        records: [person, aSuppression({ rule: 'other/rule', record: person.id })],
      },
    ],
    invalid: [
      { title: 'of a finding that is not there', records: [person, aSuppression({ rule, record: person.id })] },
      {
        title: 'that has ended',
        records: [person, aSuppression({ rule, record: person.id, until: '2020-12-31' })],
      },
    ],
  },
  *check(suppression, context) {
    // Of a rule that another studio knows, nobody here can say whether it finds anything.
    if (!context.knowsRule(suppression.rule)) return
    const about = nameOf(context.get(suppression.record))
    const fix = [{ op: 'remove', id: suppression.id } as const]
    if (!context.findingsAbout(suppression.record).some((finding) => covers(suppression, finding))) {
      yield { message: `${suppression.rule} finds nothing about ${about} any more: this suppression can go.`, fix }
    } else if (hasEnded(suppression, context)) {
      yield {
        message: `This suppression of ${suppression.rule} about ${about} ended on ${suppression.until}: mend what was found, or say until when it is accepted.`,
        field: 'until',
        fix,
      }
    }
  },
})

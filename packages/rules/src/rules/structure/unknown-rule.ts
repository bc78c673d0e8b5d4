import { anEntity, aRuleSetting, aSuppression } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'

const rule = 'structure/unknown-rule'
const person = anEntity({ name: 'person' })

/** A setting or suppression of a rule that does not exist. */
export const unknownRule = defineRule({
  id: rule,
  group: 'structure',
  severity: 'warning',
  title: 'Settings and suppressions are about rules that exist',
  why: 'What is set for a rule that does not exist has no effect: perhaps its id is misspelt, or it comes from a newer studio.',
  kinds: ['rule-setting', 'suppression'],
  options: z.strictObject({}),
  examples: {
    valid: [{ title: 'a setting of a rule that exists', records: [aRuleSetting({ rule, severity: 'info' })] }],
    invalid: [
      { title: 'a setting of one that does not', records: [aRuleSetting({ rule: 'structure/no-such-rule' })] },
      {
        title: 'a suppression of one that does not',
        records: [person, aSuppression({ rule: 'structure/no-such-rule', record: person.id })],
      },
    ],
  },
  *check(record, context) {
    if (context.knowsRule(record.rule)) return
    const what = record.kind === 'suppression' ? 'suppression' : 'setting'
    yield { message: `There is no rule “${record.rule}”: this ${what} has no effect.`, field: 'rule' }
  },
})

import type { Attribute, Operation } from '@c360/model'
import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { RuleContext } from '../../engine/rule-context.ts'
import { isPastTense } from '../../language/past-tense.ts'
import { questionWords } from '../../language/question-words.ts'
import { inWords, setOf } from '../../language/word-sets.ts'
import { wordsOf } from '../../language/words-of.ts'
import { isNamedAfterAnother } from '../../naming/named-after.ts'
import { rewordFix } from '../../naming/rename-fix.ts'
import { retypeFix } from '../../naming/retype-fix.ts'

const person = anEntity({ name: 'person' })
const aBoolean = (name: string): Attribute => anAttribute({ parent: person.id, name, type: { kind: 'boolean' } })

/** Yes or no is named as a question, and what is named so is yes or no. */
export const booleanName = defineRule({
  id: 'convention/boolean-name',
  group: 'convention',
  severity: 'warning',
  title: 'Booleans are named as a question, and nothing else is',
  why: 'is_active = false reads itself; active_flag = 0 does not, and is_not_active = false has to be worked out.',
  kinds: ['attribute'],
  options: z.strictObject({
    prefixes: z
      .array(z.string())
      .default([...questionWords])
      .describe('The words a boolean begins with; the first is offered where a name lacks one.'),
    negations: z
      .array(z.string())
      .default(['not', 'no', 'non', 'never', 'without'])
      .describe('Words that turn a boolean around.'),
  }),
  examples: {
    valid: [
      {
        title: 'questions',
        records: [person, aBoolean('is_active'), aBoolean('hasConsented'), aBoolean('can_contact')],
      },
      { title: 'what only looks like one', records: [person, anAttribute({ parent: person.id, name: 'issued_by' })] },
    ],
    invalid: [
      { title: 'a boolean without a question', records: [person, aBoolean('verified')] },
      { title: 'a flag', records: [person, aBoolean('verified_flag')] },
      { title: 'a negation', records: [person, aBoolean('is_not_reachable')] },
      { title: 'no at the start', records: [person, aBoolean('no_marketing')] },
      {
        title: 'a question answered in text',
        records: [person, anAttribute({ parent: person.id, name: 'has_children' })],
      },
    ],
  },
  *check(attribute, context, { prefixes, negations }) {
    const words = wordsOf(attribute.name)
    const isQuestion = words.length > 1 && setOf(prefixes).has(words[0] ?? '')
    const isBoolean = attribute.type.kind === 'boolean'
    if (words.length === 0 || (!isQuestion && !isBoolean) || isNamedAfterAnother(attribute, context)) return
    const negation = words.slice(0, 2).find((word) => setOf(negations).has(word))
    if (!isBoolean) {
      yield {
        message: `${attribute.name} asks yes or no, but is no boolean.`,
        field: 'type',
        // A boolean that says no is no better.
        ...(negation === undefined ? retypeFix(attribute, { kind: 'boolean' }, context) : {}),
      }
      return
    }
    if (negation !== undefined) {
      const message = `${attribute.name} says “${negation}”: false then means yes. Name the opposite, and turn the values around with it.`
      yield { message, field: 'name' }
    } else if (!isQuestion) {
      const message = `${attribute.name} is a boolean: begin its name with ${inWords(prefixes.map((word) => `${word}_`))}.`
      yield { message, field: 'name', ...prefixFix(attribute, words, prefixes[0], context) }
    }
  },
})

const fillers = new Set('flag indicator ind bool boolean yn'.split(' '))

/** Only a state can be said to be: before a noun it might as well have to be `has`. */
function prefixFix(
  attribute: Attribute,
  words: readonly string[],
  prefix: string | undefined,
  context: RuleContext,
): { readonly fix?: readonly Operation[] } {
  const rest = words.filter((word) => !fillers.has(word))
  const last = rest.at(-1)
  if (prefix === undefined || last === undefined || !isState(last)) return {}
  return rewordFix(attribute, [prefix, ...rest], context)
}

const stateEnding = /(?:able|ible|ive|ful|less|ary|ous|ic|al|ent|ant)$/

function isState(word: string): boolean {
  return isPastTense(word) || stateEnding.test(word)
}

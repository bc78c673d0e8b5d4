import { rewriteName } from '@c360/model'
import { anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule, type RuleProblem } from '../../engine/rule.ts'
import { hasPlaceholder, valueIn } from '../../language/event-values.ts'
import { isPastTense, pastOf } from '../../language/past-tense.ts'
import { setOf } from '../../language/word-sets.ts'
import { wordsOf } from '../../language/words-of.ts'
import { rewordFix } from '../../naming/rename-fix.ts'

const anEvent = (name: string, fields: object = {}) => [anEntity({ name, archetype: 'event', ...fields })]

/** Events are called by what something happened to, and what happened. */
export const eventName = defineRule({
  id: 'convention/event-name',
  group: 'convention',
  severity: 'warning',
  title: 'Events are Object Action, in the past tense',
  why: 'Order Completed groups with its object and says that it has happened. A value in the name makes a new event, and in the warehouse a new table, of every value.',
  kinds: ['entity'],
  options: z.strictObject({
    allowed: z
      .array(z.string())
      .default(['2fa', 'mfa2', 'b2b', 'b2c', 'p2p', '3ds', 'oauth2', 'h5', 'mp3', 'mp4'])
      .describe('Words that may hold digits.'),
    particles: z
      .array(z.string())
      .default('as at back by down for from in into off on out over through to up via with'.split(' '))
      .describe('Words that may follow the action: Signed Up, Email Marked as Spam.'),
    objectRequired: z
      .boolean()
      .default(false)
      .describe('Whether a verb with its particle alone, such as Signed Up, lacks an object.'),
  }),
  examples: {
    valid: [
      { title: 'object and action', records: anEvent('Order Completed') },
      { title: 'an irregular verb', records: anEvent('Push Notification Sent') },
      { title: 'a verb with its particle', records: anEvent('Signed Up') },
      { title: 'snake_case, as a warehouse has it', records: anEvent('newsletter_opted_out') },
      { title: 'calls other than track', records: anEvent('Identify', { callType: 'identify' }) },
    ],
    invalid: [
      { title: 'the action first', records: anEvent('Completed Order') },
      { title: 'the present tense', records: anEvent('Order Complete') },
      { title: 'an irregular verb in the present', records: anEvent('Send Newsletter') },
      { title: 'no action', records: anEvent('Order') },
      { title: 'a value', records: anEvent('Order 4711 Completed') },
      { title: 'a date', records: anEvent('Campaign January Sent') },
      { title: 'a placeholder', records: anEvent('{{plan}} Selected') },
    ],
  },
  *check(entity, context, { allowed, particles, objectRequired }) {
    if (entity.archetype !== 'event' || (entity.callType ?? 'track') !== 'track') return
    const words = wordsOf(entity.name)
    if (words.length === 0) return
    const value = hasPlaceholder(entity.name) ? 'a placeholder' : valueIn(words, setOf(allowed))
    const problem: Problem | undefined =
      value === undefined
        ? orderProblem(words, setOf(particles), objectRequired)
        : { message: `holds ${value}: send that as a property`, words: withoutNumbers(words) }
    if (problem === undefined) return
    const name = problem.words === undefined ? undefined : rewriteName(entity.name, problem.words)
    const isSound =
      problem.words !== undefined && orderProblem(problem.words, setOf(particles), objectRequired) === undefined
    const isClean = name !== undefined && !hasPlaceholder(name) && valueIn(wordsOf(name), setOf(allowed)) === undefined
    const advice = isSound && isClean ? `, such as ${name}` : ''
    const found: RuleProblem = { message: `${entity.name} ${problem.message}${advice}.`, field: 'name' }
    yield isSound && isClean ? { ...found, ...rewordFix(entity, problem.words ?? [], context) } : found
  },
})

interface Problem {
  readonly message: string
  /** What the name could be. */
  readonly words?: readonly string[]
}

function orderProblem(
  words: readonly string[],
  particles: ReadonlySet<string>,
  objectRequired: boolean,
): Problem | undefined {
  const action = words.findLastIndex(isPastTense)
  if (action < 0) return presentProblem(words)
  const after = words[action + 1]
  const endsThere = after === undefined || particles.has(after)
  if (endsThere && action > 0) return undefined
  if (action > 0) return { message: `says more after the action ${words[action]}: put that into properties` }
  if (after === undefined) return { message: 'does not say what it happened to: put the object before the action' }
  if (endsThere) return objectRequired ? { message: 'does not say what it happened to' } : undefined
  return {
    message: 'has the action before its object: turn them around',
    words: [...words.slice(1), ...words.slice(0, 1)],
  }
}

/** Which word is meant as the action, where one can be told: the last, or else the first. */
function presentProblem(words: readonly string[]): Problem {
  const message = 'does not say in the past tense what happened: end in an action'
  const [first = '', ...others] = words
  const last = others.at(-1)
  if (last === undefined) return { message }
  const lastPast = pastOf(last)
  if (lastPast !== undefined) return { message, words: [...words.slice(0, -1), lastPast] }
  const firstPast = pastOf(first)
  return firstPast === undefined ? { message } : { message, words: [...others, firstPast] }
}

function withoutNumbers(words: readonly string[]): readonly string[] {
  return words.filter((word) => !/^\p{N}+$/u.test(word))
}

import type { Attribute, LogicalType } from '@c360/model'
import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import type { RuleProblem } from '../../engine/rule.ts'
import { defineRule } from '../../engine/rule.ts'
import type { RuleContext } from '../../engine/rule-context.ts'
import { isPastTense } from '../../language/past-tense.ts'
import { inWords, setOf } from '../../language/word-sets.ts'
import { wordsOf } from '../../language/words-of.ts'
import { isForeignKey } from '../../naming/foreign-keys.ts'
import { rewordFix } from '../../naming/rename-fix.ts'
import { retypeFix } from '../../naming/retype-fix.ts'
import { missingTimeRole, namedTimeRole } from '../../naming/time-roles.ts'

const options = z.strictObject({
  timestamp: z
    .array(z.string())
    .default(['at', 'datetime', 'timestamp'])
    .describe('What a timestamp ends in; the first is offered.'),
  date: z.array(z.string()).default(['on', 'date', 'day']).describe('What a date ends in; the first is offered.'),
  time: z.array(z.string()).default(['time']).describe('What a time of day ends in; the first is offered.'),
  range: z
    .array(z.string())
    .default(['from', 'to', 'until', 'since', 'birthday'])
    .describe('Endings that may be a date as well as a timestamp.'),
  roles: z.boolean().default(true).describe('Whether created_at and the like have to carry the time role they name.'),
})
type Options = z.output<typeof options>

const person = anEntity({ name: 'person' })
const moment: LogicalType = { kind: 'timestamp', timezone: true }
const attribute = (name: string, fields: Partial<Attribute>): Attribute =>
  anAttribute({ parent: person.id, name, ...fields })

/** How a time is named, its type and its role say the same. */
export const timeSuffix = defineRule({
  id: 'convention/time-suffix',
  group: 'convention',
  severity: 'warning',
  title: 'Times are named by what they are',
  why: 'Whether something happened on a day or at a moment decides how it joins and in which time zone it is read; the name is where people look.',
  kinds: ['attribute'],
  options,
  examples: {
    valid: [
      {
        title: 'a moment, a day, a time of day, the ends of a period',
        records: [
          person,
          attribute('created_at', { type: moment, timeRole: 'created' }),
          attribute('birth_date', { type: { kind: 'date' } }),
          attribute('opening_time', { type: { kind: 'time' } }),
          attribute('valid_from', { type: moment, timeRole: 'valid-from' }),
        ],
      },
      { title: 'a duration', records: [person, attribute('response_time', { type: { kind: 'integer' } })] },
    ],
    invalid: [
      { title: 'a timestamp without a suffix', records: [person, attribute('registered', { type: moment })] },
      { title: 'a timestamp called a date', records: [person, attribute('registered_date', { type: moment })] },
      { title: 'a date called a moment', records: [person, attribute('joined_at', { type: { kind: 'date' } })] },
      { title: 'a moment held as text', records: [person, attribute('verified_at', {})] },
      {
        title: 'a role that the name says and the attribute does not',
        records: [person, attribute('updated_at', { type: moment })],
      },
      { title: 'a role on what is no time', records: [person, attribute('origin', { timeRole: 'created' })] },
    ],
  },
  *check(record, context, given) {
    const words = wordsOf(record.name)
    if (words.length === 0) return
    const problems = [
      ...(isTemporal(record.type)
        ? checkName(record, words, record.type.kind, context, given)
        : checkType(record, words, context, given)),
      ...(given.roles ? checkRole(record, context) : []),
    ]
    if (problems.length > 0 && !isForeignKey(record.id, context)) yield* problems
  },
})

type Temporal = 'timestamp' | 'date' | 'time'

function isTemporal(type: LogicalType): type is LogicalType & { readonly kind: Temporal } {
  return type.kind === 'timestamp' || type.kind === 'date' || type.kind === 'time'
}

function* checkName(
  record: Attribute,
  words: readonly string[],
  kind: Temporal,
  context: RuleContext,
  given: Options,
): Iterable<RuleProblem> {
  const last = words.at(-1) ?? ''
  if (setOf(given[kind]).has(last) || (kind !== 'time' && setOf(given.range).has(last))) return
  // A day may stand inside: date_of_birth.
  if (kind === 'date' && words.some((word) => word === 'date')) return
  const endings = inWords(given[kind].map((word) => `_${word}`))
  const [suffix] = given[kind]
  const stem = [...given.timestamp, ...given.date, ...given.time].includes(last) ? words.slice(0, -1) : words
  const isSure = suffix !== undefined && isPastTense(stem.at(-1) ?? '')
  const other = otherKind(kind, last, given)
  const retype = other === undefined ? '' : `make it a ${other}, or `
  const message = `${record.name} is a ${kind}: ${retype}let its name end in ${endings}.`
  yield { message, field: 'name', ...(isSure ? rewordFix(record, [...stem, suffix], context) : {}) }
}

/** What else the last word of a name speaks of: `birth_date` may be a date that is held as a timestamp. */
function otherKind(kind: Temporal, last: string, given: Options): Temporal | undefined {
  const kinds: readonly Temporal[] = ['timestamp', 'date', 'time']
  return kinds.find((one) => one !== kind && setOf(given[one]).has(last))
}

function* checkType(
  record: Attribute,
  words: readonly string[],
  context: RuleContext,
  given: Options,
): Iterable<RuleProblem> {
  const kind = kindByName(words, given)
  if (kind === undefined || !mayBeMeant(record.type, kind)) return
  const type: LogicalType = kind === 'timestamp' ? { kind, timezone: true } : { kind }
  yield {
    message: `${record.name} is named as a ${kind} but is none.`,
    field: 'type',
    ...retypeFix(record, type, context),
  }
}

/** Which kind of time a name speaks of. After `on` and `at` only what happened does: an `add_on` is no date. */
function kindByName(words: readonly string[], given: Options): Temporal | undefined {
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (last === 'date' && setOf(given.date).has(last)) return 'date'
  if (!isPastTense(before) || before === 'based') return undefined
  if (setOf(given.timestamp).has(last)) return 'timestamp'
  return setOf(given.date).has(last) ? 'date' : undefined
}

/** Text and numbers may hold a time in disguise; a boolean, a list or an object does not. */
function mayBeMeant({ kind }: LogicalType, named: Temporal): boolean {
  return kind === 'string' || kind === 'text' || (kind === 'integer' && named === 'timestamp')
}

function* checkRole(record: Attribute, context: RuleContext): Iterable<RuleProblem> {
  const isMoment = record.type.kind === 'timestamp' || record.type.kind === 'date'
  if (record.timeRole !== undefined && !isMoment) {
    const message = `${record.name} has the time role ${record.timeRole}, which only a date or a timestamp can have.`
    yield { message, field: 'timeRole', fix: [{ op: 'set', id: record.id, fields: { timeRole: null } }] }
    return
  }
  const named = namedTimeRole(record.name)
  if (named === undefined || named === record.timeRole || !isMoment) return
  if (record.timeRole !== undefined) {
    const message = `${record.name} says ${named}, but its time role is ${record.timeRole}: one of them misleads.`
    yield { message, field: 'timeRole' }
    return
  }
  if (missingTimeRole(record, context) === undefined) return
  const message = `${record.name} does not have the time role ${named}, so that nothing finds the time by its role.`
  // The name says it to people; only what works with roles misses it.
  yield { message, field: 'timeRole', atMost: 'info', fix: [{ op: 'set', id: record.id, fields: { timeRole: named } }] }
}

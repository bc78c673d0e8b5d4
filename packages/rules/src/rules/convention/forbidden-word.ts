import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { isVague } from '../../language/vague-words.ts'
import { inWords } from '../../language/word-sets.ts'
import { wordsOf } from '../../language/words-of.ts'
import { isNamedAfterAnother } from '../../naming/named-after.ts'
import { rewordFix } from '../../naming/rename-fix.ts'

const ForbiddenWord = z.strictObject({ word: z.string(), instead: z.string().optional() })

const person = anEntity({ name: 'person' })
const technical = 'tbl tabl vw pk fk col fld str varchar int dbl bool'.split(' ')

/** Names hold none of the words that are not to be used. */
export const forbiddenWord = defineRule({
  id: 'convention/forbidden-word',
  group: 'convention',
  severity: 'warning',
  title: 'Names hold no forbidden word',
  why: 'A name says what a thing is, not how it is stored: a prefix such as tbl or str is wrong as soon as the storage changes.',
  kinds: ['attribute', 'entity'],
  options: z.strictObject({
    words: z
      .array(ForbiddenWord)
      .default(technical.map((word) => ({ word })))
      .describe('Words not to be used, in lower case, each with what to write instead where there is something.'),
  }),
  examples: {
    valid: [{ title: 'what it is', records: [person, anAttribute({ parent: person.id, name: 'given_name' })] }],
    invalid: [
      { title: 'a table', records: [anEntity({ name: 'tbl_customer' })] },
      { title: 'a data type', records: [person, anAttribute({ parent: person.id, name: 'strGivenName' })] },
      {
        title: 'a word of another team',
        records: [anEntity({ name: 'client_account' })],
        options: { words: [{ word: 'client', instead: 'customer' }] },
      },
    ],
  },
  *check(record, context, { words: forbidden }) {
    const words = wordsOf(record.name)
    const insteadByWord = lookUp(forbidden)
    const found = words.filter((word) => insteadByWord.has(word))
    if (found.length === 0 || isNamedAfterAnother(record, context)) return
    const rest = words.flatMap((word) => insteadByWord.get(word) ?? [word])
    yield {
      message: `${record.name} holds ${inWords(found, 'and')}, which is not to be used${adviceFor(found, insteadByWord)}.`,
      field: 'name',
      ...(rest.every(isVague) ? {} : rewordFix(record, rest, context)),
    }
  },
})

type Words = readonly z.infer<typeof ForbiddenWord>[]

const lookUps = new WeakMap<Words, ReadonlyMap<string, readonly string[]>>()

/** By word the words to write instead, none where it is to be left out. */
function lookUp(list: Words): ReadonlyMap<string, readonly string[]> {
  const known = lookUps.get(list)
  if (known !== undefined) return known
  const byWord = new Map(list.map(({ word, instead = '' }) => [word.toLowerCase(), wordsOf(instead)]))
  lookUps.set(list, byWord)
  return byWord
}

function adviceFor(found: readonly string[], insteadByWord: ReadonlyMap<string, readonly string[]>): string {
  const instead = found.flatMap((word) => insteadByWord.get(word) ?? [])
  return instead.length === 0 ? '' : `: write ${instead.join(' ')} instead`
}

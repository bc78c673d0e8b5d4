import type { Abbreviation } from '@c360/model'
import { anAbbreviation, anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { inWords } from '../../language/word-sets.ts'
import { indexOfPhrase, wordsOf } from '../../language/words-of.ts'
import { isNamedAfterAnother } from '../../naming/named-after.ts'
import { rewordFix } from '../../naming/rename-fix.ts'

const order = anEntity({ name: 'order' })
const quantity = anAbbreviation({ word: 'quantity', shortForm: 'qty' })
const customer = anAbbreviation({ word: 'customer', shortForm: 'cust', use: 'forbidden' })
const dateOfBirth = anAbbreviation({ word: 'date of birth', shortForm: 'dob', use: 'forbidden' })

/** Short forms follow the model's dictionary. */
export const abbreviation = defineRule({
  id: 'convention/abbreviation',
  group: 'convention',
  severity: 'warning',
  title: 'Short forms follow the dictionary',
  why: 'The same word in full here and cut short there is two names for one thing: searches miss one of them, and joins are written twice.',
  kinds: ['attribute', 'entity'],
  options: z.strictObject({
    shortenEvents: z
      .boolean()
      .default(false)
      .describe('Whether approved short forms are asked for in the names of events too.'),
    shortenEntities: z.boolean().default(true).describe('Whether approved short forms are asked for in entities.'),
  }),
  examples: {
    valid: [
      {
        title: 'an approved short form, and a word that is to be written out',
        records: [
          order,
          quantity,
          customer,
          anAttribute({ parent: order.id, name: 'line_qty' }),
          anAttribute({ parent: order.id, name: 'customer_note' }),
        ],
      },
    ],
    invalid: [
      {
        title: 'a word whose short form is approved',
        records: [order, quantity, anAttribute({ parent: order.id, name: 'line_quantity' })],
      },
      {
        title: 'a forbidden short form',
        records: [order, customer, anAttribute({ parent: order.id, name: 'custNote' })],
      },
      {
        title: 'a short form of several words',
        records: [order, dateOfBirth, anAttribute({ parent: order.id, name: 'dob' })],
      },
    ],
  },
  *check(record, context, { shortenEvents, shortenEntities }) {
    const dictionary = dictionaryOf(context.recordsOf('abbreviation'))
    if (dictionary.length === 0) return
    const mayShorten = record.kind === 'attribute' || (record.archetype === 'event' ? shortenEvents : shortenEntities)
    let words = wordsOf(record.name)
    const advice: string[] = []
    for (const entry of dictionary) {
      if (entry.shortens && !mayShorten) continue
      const found = replaceAll(words, entry)
      if (found === words) continue
      words = found
      advice.push(`${entry.instead.join(' ')} for ${entry.phrase.join(' ')}`)
    }
    if (advice.length === 0 || isNamedAfterAnother(record, context)) return
    yield {
      message: `${record.name} does not follow the dictionary: write ${inWords(advice, 'and')}.`,
      field: 'name',
      ...rewordFix(record, words, context),
    }
  },
})

interface Entry {
  readonly phrase: readonly string[]
  readonly instead: readonly string[]
  readonly shortens: boolean
}

const dictionaries = new WeakMap<readonly Abbreviation[], readonly Entry[]>()

/** What to write for what. A form that is approved for one word is not forbidden for another: the approval wins. */
function dictionaryOf(records: readonly Abbreviation[]): readonly Entry[] {
  const known = dictionaries.get(records)
  if (known !== undefined) return known
  const approved = records.filter(({ use }) => use === 'approved').map((one) => toEntry(one.word, one.shortForm, true))
  const shortForms = new Set(approved.map(({ instead }) => instead.join(' ')))
  const forbidden = records
    .filter(({ use }) => use === 'forbidden')
    .map((one) => toEntry(one.shortForm, one.word, false))
    .filter(({ phrase }) => !shortForms.has(phrase.join(' ')))
  // Written out first, then shortened by the approved form, so that one fix is enough.
  const entries = [...forbidden, ...approved].filter(({ phrase, instead }) => phrase.length > 0 && instead.length > 0)
  dictionaries.set(records, entries)
  return entries
}

function toEntry(from: string, to: string, shortens: boolean): Entry {
  return { phrase: wordsOf(from), instead: wordsOf(to), shortens }
}

function replaceAll(words: readonly string[], { phrase, instead }: Entry): readonly string[] {
  let replaced = words
  for (let at = indexOfPhrase(words, phrase); at >= 0; at = indexOfPhrase(replaced, phrase, at + instead.length)) {
    // `customer` is there already where its short form is only its beginning.
    if (indexOfPhrase(replaced.slice(at), instead) === 0) continue
    replaced = [...replaced.slice(0, at), ...instead, ...replaced.slice(at + phrase.length)]
  }
  return replaced
}

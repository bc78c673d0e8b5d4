import { joinWords, type NameStyle, splitWords } from '@c360/model'
import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { renameFix } from '../../naming/rename-fix.ts'

const Style = z.enum(['snake', 'upper-snake', 'camel', 'pascal', 'title', 'any'])
type Style = z.infer<typeof Style>

const person = anEntity({ name: 'person', archetype: 'profile' })
const orderCompleted = anEntity({ name: 'Order Completed', archetype: 'event' })

/** Names are written in one case. */
export const nameCase = defineRule({
  id: 'convention/case',
  group: 'convention',
  severity: 'warning',
  title: 'Names are written in one case',
  why: 'Names that differ in case alone are the same in one warehouse and not in another, and nobody remembers which is which.',
  kinds: ['attribute', 'entity'],
  options: z.strictObject({
    entity: Style.default('snake').describe('How entities are written, apart from events.'),
    event: Style.default('title').describe('How events are written.'),
    attribute: Style.default('snake').describe('How attributes and the properties of events are written.'),
  }),
  examples: {
    valid: [
      {
        title: 'snake_case, and an event in Title Case',
        records: [person, anAttribute({ parent: person.id, name: 'given_name' }), orderCompleted],
      },
      {
        title: 'acronyms in camelCase',
        records: [person, anAttribute({ parent: person.id, name: 'loyaltyID' })],
        options: { attribute: 'camel' },
      },
      { title: 'words of any script', records: [person, anAttribute({ parent: person.id, name: '顧客_番号' })] },
    ],
    invalid: [
      { title: 'an attribute in camelCase', records: [person, anAttribute({ parent: person.id, name: 'givenName' })] },
      { title: 'an event in snake_case', records: [anEntity({ name: 'order_completed', archetype: 'event' })] },
      { title: 'an entity in Title Case', records: [anEntity({ name: 'Loyalty Account' })] },
    ],
  },
  *check(record, context, options) {
    if (record.name.trim() === '') return
    const style = record.kind === 'attribute' ? options.attribute : styleOfEntity(record.archetype, options)
    if (style === 'any' || hasStyle(record.name, style)) return
    const name = rewrite(record.name, style)
    const advice = name === '' ? 'it holds no letters' : `write ${name}`
    yield {
      message: `${record.name} is not in ${labels[style]}: ${advice}.`,
      field: 'name',
      ...renameFix(record, name, context),
    }
  },
})

const labels: Readonly<Record<Exclude<Style, 'any'>, string>> = {
  snake: 'snake_case',
  'upper-snake': 'UPPER_SNAKE_CASE',
  camel: 'camelCase',
  pascal: 'PascalCase',
  title: 'Title Case',
}

function styleOfEntity(archetype: string, options: { readonly entity: Style; readonly event: Style }): Style {
  return archetype === 'event' ? options.event : options.entity
}

function hasStyle(name: string, style: Exclude<Style, 'any'>): boolean {
  switch (style) {
    case 'camel':
      return isJoined(name) && startsWith(name, isSmall) && splitWords(name).slice(1).every(startsLarge)
    case 'pascal':
      return isJoined(name) && splitWords(name).every(startsLarge)
    case 'title':
      return name.split(' ').every((word, index) => isJoined(word) && (isLarge(word) || (index > 0 && small.has(word))))
    default:
      return name === joinWords(splitWords(name), style)
  }
}

function rewrite(name: string, style: NameStyle): string {
  const words = splitWords(name)
  if (style !== 'title' || name === name.toUpperCase()) return joinWords(words, style)
  // Of an acronym, Title Case makes nothing.
  return words.map((word) => (isAcronym(word) ? word : joinWords([word], style))).join(' ')
}

const small = new Set('a an and as at by for from in into of on or the to up with'.split(' '))

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
const isSmall = (character: string): boolean => character === character.toLowerCase()
const isBig = (character: string): boolean => character === character.toUpperCase()

function startsWith(word: string, test: (character: string) => boolean): boolean {
  return test(String.fromCodePoint(word.codePointAt(0) ?? 0))
}

const startsLarge = (word: string): boolean => startsWith(word, isBig)
// Brands such as iPhone begin small and are large inside.
const isLarge = (word: string): boolean => startsLarge(word) || splitWords(word).length > 1

function isJoined(name: string): boolean {
  return name !== '' && splitWords(name).join('') === name.normalize('NFC')
}

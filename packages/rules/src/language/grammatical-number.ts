import pluralize from 'pluralize'
import { memoise } from './memoise.ts'

/** Whether a noun is one thing, several, or does not show it: `customer`, `customers`, `equipment`. */
export type GrammaticalNumber = 'singular' | 'plural' | 'either'

// What the library's rules get wrong among the words of data models, singular and plural.
const corrections: readonly (readonly [string, string])[] = [
  ['abdomen', 'abdomens'],
  ['agenda', 'agendas'],
  ['axis', 'axes'],
  ['basis', 'bases'],
  ['campus', 'campuses'],
  ['canvas', 'canvases'],
  ['census', 'censuses'],
  ['corpus', 'corpora'],
  ['gas', 'gases'],
  ['lens', 'lenses'],
  ['regimen', 'regimens'],
  ['schema', 'schemas'],
  ['sku', 'skus'],
  ['sms', 'smses'],
  ['specimen', 'specimens'],
  ['stadium', 'stadiums'],
  ['virus', 'viruses'],
]
const correctedPlurals = new Map(corrections)
const correctedSingulars = new Map(corrections.map(([singular, plural]) => [plural, singular]))

const uncountable = new Set(
  `analytics audio cms commerce consent content crm data details diabetes dns economics equipment erp feedback
  furniture goods gps hardware headquarters http https ios inventory kudos logistics luggage machinery mathematics
  media merchandise metadata money news personnel physics pos premises preferences revenue sales series settings
  software species staff statistics terms traffic weather`.split(/\s+/),
)

/** The singular of a noun; of one that is singular already, itself. */
export const toSingular: (word: string) => string = memoise((word) => {
  if (isUnreadable(word) || uncountable.has(word) || correctedPlurals.has(word)) return word
  return correctedSingulars.get(word) ?? pluralize.singular(word)
})

/** The plural of a noun; of one that is plural already, itself. */
export const toPlural: (word: string) => string = memoise((word) => {
  if (isUnreadable(word) || uncountable.has(word) || correctedSingulars.has(word)) return word
  return correctedPlurals.get(word) ?? pluralize.plural(word)
})

/** What a noun shows about how many it is; words of other scripts and short ones show nothing. */
export const numberOf: (word: string) => GrammaticalNumber = memoise((word) => {
  const singular = toSingular(word)
  const plural = toPlural(word)
  if (singular === plural) return 'either'
  if (word === singular) return 'singular'
  return word === plural ? 'plural' : 'either'
})

// The library knows English only, and abbreviations look like anything.
function isUnreadable(word: string): boolean {
  return word.length < 3 || !/^[a-z]+$/.test(word)
}

import { splitWords } from './split-words.ts'

/** A way to write the words of a name. */
export type NameStyle = 'snake' | 'upper-snake' | 'camel' | 'pascal' | 'title' | 'kebab' | 'spaced'

/** Words joined in a style: `order`, `completed` in title style is `Order Completed`. */
export function joinWords(words: readonly string[], style: NameStyle): string {
  return joiners[style](words.map((word) => word.toLowerCase()))
}

/** The style a name is written in, as far as it can be told; a single small word counts as snake, which it is. */
export function nameStyleOf(name: string): NameStyle {
  const hasLower = name !== name.toUpperCase()
  if (name.includes('_')) return hasLower ? 'snake' : 'upper-snake'
  if (name.includes(' ')) return startsUpper(name) ? 'title' : 'spaced'
  if (name.includes('-')) return 'kebab'
  if (!hasLower && name !== name.toLowerCase()) return 'upper-snake'
  if (startsUpper(name)) return 'pascal'
  return name === name.toLowerCase() ? 'snake' : 'camel'
}

/** Other words, written in the style of a name: what `orderDate` becomes when `date` is to be `day`. */
export function rewriteName(name: string, words: readonly string[]): string {
  return joinWords(words, nameStyleOf(name))
}

/** A name in snake_case: `Order Completed` and `orderCompleted` become `order_completed`. Letters of any script are kept. */
export function toSnakeCase(name: string): string {
  return joinWords(splitWords(name), 'snake')
}

const joiners: Readonly<Record<NameStyle, (words: readonly string[]) => string>> = {
  snake: (words) => words.join('_'),
  'upper-snake': (words) => words.join('_').toUpperCase(),
  camel: ([first = '', ...rest]) => first + rest.map(capitalise).join(''),
  pascal: (words) => words.map(capitalise).join(''),
  title: (words) => words.map(capitalise).join(' '),
  kebab: (words) => words.join('-'),
  spaced: (words) => words.join(' '),
}

function capitalise(word: string): string {
  const [first = '', ...rest] = word
  return first.toUpperCase() + rest.join('')
}

function startsUpper(name: string): boolean {
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0)
  return first !== first.toLowerCase()
}

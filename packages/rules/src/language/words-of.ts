import { splitWords } from '@c360/model'
import { memoise } from './memoise.ts'

/** The words of a name in lower case: what rules compare. */
export const wordsOf: (name: string) => readonly string[] = memoise((name) =>
  splitWords(name).map((word) => word.toLowerCase()),
)

/** A name reduced to its words: equal for `customerId`, `customer_id` and `Customer ID`. */
export const wordKeyOf: (name: string) => string = memoise((name) => wordsOf(name).join(' '))

/** The position at which words hold a phrase, or -1. */
export function indexOfPhrase(words: readonly string[], phrase: readonly string[], from = 0): number {
  for (let start = from; start + phrase.length <= words.length; start += 1) {
    if (phrase.every((word, offset) => words[start + offset] === word)) return start
  }
  return -1
}

/** Whether words begin with a phrase. */
export function startsWith(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.length <= words.length && phrase.every((word, index) => words[index] === word)
}

/** Whether words end with a phrase. */
export function endsWith(words: readonly string[], phrase: readonly string[]): boolean {
  const start = words.length - phrase.length
  return start >= 0 && phrase.every((word, index) => words[start + index] === word)
}

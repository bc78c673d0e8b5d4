import type { Abbreviation } from '@c360/model'
import { indexOfPhrase, wordsOf } from '../language/words-of.ts'

/** A name as it is, and, where the dictionary knows a word of it, with every short form written out and with every one used. */
export function spellingsOf(name: string, dictionary: readonly Abbreviation[]): readonly string[] {
  if (dictionary.length === 0) return [name]
  const words = wordsOf(name)
  let [long, short] = [words, words]
  for (const { word, shortForm } of dictionary) {
    long = replace(long, wordsOf(shortForm), wordsOf(word))
    short = replace(short, wordsOf(word), wordsOf(shortForm))
  }
  return [...new Set([name, ...[long, short].filter((one) => one !== words).map((one) => one.join('_'))])]
}

function replace(words: readonly string[], phrase: readonly string[], instead: readonly string[]): readonly string[] {
  const at = phrase.length === 0 ? -1 : indexOfPhrase(words, phrase)
  return at < 0 ? words : [...words.slice(0, at), ...instead, ...words.slice(at + phrase.length)]
}

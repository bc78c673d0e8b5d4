import type { Entity } from '@c360/model'
import type { RecordIndex } from '../engine/rule-context.ts'
import { wordByShortForm } from '../language/common-abbreviations.ts'
import { toSingular } from '../language/grammatical-number.ts'
import { memoise } from '../language/memoise.ts'
import { wordsOf } from '../language/words-of.ts'

/** Words shorter than this are told apart by every letter. */
const shortestBlurred = 5

/** A name reduced to what it says: words written out, in the singular, in alphabetical order. */
const senseOf: (name: string) => readonly string[] = memoise((name) =>
  wordsOf(name)
    .map((word) => toSingular(wordByShortForm.get(word) ?? word))
    .sort(),
)

/**
 * Keys of which two names share at least one where they may be near each other. A letter changed, added or lost leaves the
 * first or the second half of a word as it was, so a key is the other words and one half.
 */
export const nearKeysOf: (name: string) => readonly string[] = memoise((name) => {
  const sense = senseOf(name)
  if (sense.length === 0) return []
  const keys = new Set([`=${sense.join(' ')}`, `~${wordsOf(name).join('')}`])
  for (const [index, word] of sense.entries()) {
    if (word.length < shortestBlurred) continue
    const others = sense.toSpliced(index, 1).join(' ')
    for (const shorter of [word.length - 1, word.length]) {
      const half = Math.floor(shorter / 2)
      keys.add(`<${others}|${word.slice(0, half)}`)
      keys.add(`>${others}|${word.slice(half - shorter)}`)
    }
  }
  return [...keys]
})

/** Entities under the keys of their names. */
export const entitiesByNearName: RecordIndex<'entity'> = {
  id: 'entities-by-near-name',
  kinds: ['entity'],
  keysOf: ({ name }: Entity) => nearKeysOf(name),
}

/** How two names are nearly the same; undefined where they are not. `distinct` holds pairs of words that only look alike. */
export function nearnessOf(one: string, other: string, distinct: ReadonlySet<string>): string | undefined {
  if (wordsOf(one).join(' ') === wordsOf(other).join(' ')) return 'is called the same as'
  const [first, second] = [senseOf(one), senseOf(other)]
  if (first.join(' ') === second.join(' ')) return 'says the same as'
  if (wordsOf(one).join('') === wordsOf(other).join('')) return 'is spelled the same as'
  if (first.length !== second.length) return undefined
  const [left, ...restLeft] = without(first, second)
  const [right, ...restRight] = without(second, first)
  if (left === undefined || right === undefined || restLeft.length > 0 || restRight.length > 0) return undefined
  const isDistinct = distinct.has(`${left}/${right}`) || distinct.has(`${right}/${left}`)
  return !isDistinct && isOneLetterApart(left, right) ? 'differs by one letter from' : undefined
}

function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return words.filter((word) => {
    const index = left.indexOf(word)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}

/** Digits tell things apart (`line1`, `line2`), so only letters may be a slip. */
function isOneLetterApart(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < shortestBlurred || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  return left.length <= 1 && right.length <= 1 && !/\p{N}/u.test(left + right)
}

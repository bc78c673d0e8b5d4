// May and March are verbs, too.
const calendar = new Set(
  `january february april june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday`.split(/\s+/),
)
const placeholder = /[{}<>$%=@:/\\"|[\]*#?&]/
const digit = /\p{N}/u

/** Whether a name holds what is no word but stands for one: `{{plan}}`, `%s`, an address. */
export function hasPlaceholder(name: string): boolean {
  return placeholder.test(name)
}

/** The value that the name of an event holds, in words for people; undefined where it holds none. */
export function valueIn(words: readonly string[], allowed: ReadonlySet<string>): string | undefined {
  for (const word of words) {
    if (calendar.has(word)) return `the date ${word}`
    if (digit.test(word) && !allowed.has(word)) return `the number ${word}`
    if (word === 'true' || word === 'false' || word === 'null') return `the value ${word}`
  }
  return undefined
}

/** Where a query was found in a text: half-open ranges of UTF-16 code units, in order, never touching. */
export type MatchRange = readonly [start: number, end: number]

export interface TextMatch {
  /** Higher is better; comparable only between matches of the same query. */
  readonly score: number
  readonly ranges: readonly MatchRange[]
}

const scores = { exact: 1000, prefix: 800, wordStart: 600, inside: 400, scattered: 100, scatteredWordStart: 25 }

/**
 * Finds a lower-case token in a text: as the whole of it, at its start, at the start of one of its words, inside it,
 * or letter by letter in order. Undefined where it is not even that.
 */
export function matchText(token: string, text: string): TextMatch | undefined {
  const lower = text.toLowerCase()
  // Case mapping may change the length (İ); positions would then point at the wrong letters.
  if (lower.length !== text.length) return lower.includes(token) ? { score: scores.inside, ranges: [] } : undefined
  return matchTogether(token, text, lower) ?? matchScattered(token, text, lower)
}

function matchTogether(token: string, text: string, lower: string): TextMatch | undefined {
  const first = lower.indexOf(token)
  if (first < 0) return undefined
  const at = wordStartOf(token, text, lower, first) ?? first
  const ranges: readonly MatchRange[] = [[at, at + token.length]]
  const brevity = Math.min(text.length - token.length, 99)
  if (at === 0) return { score: (lower.length === token.length ? scores.exact : scores.prefix) - brevity, ranges }
  return { score: (isWordStart(text, at) ? scores.wordStart : scores.inside) - brevity, ranges }
}

function wordStartOf(token: string, text: string, lower: string, from: number): number | undefined {
  for (let at = from; at >= 0; at = lower.indexOf(token, at + 1)) if (isWordStart(text, at)) return at
  return undefined
}

function matchScattered(token: string, text: string, lower: string): TextMatch | undefined {
  if (!hasLettersInOrder(token, lower)) return undefined
  const ranges: [number, number][] = []
  let score = scores.scattered
  let from = 0
  for (const letter of token) {
    const at = nextPosition(letter, text, lower, from)
    if (at === undefined) return undefined
    // Two letters are somewhere in nearly every name: of so few, each must start a word.
    if (token.length < 3 && !isWordStart(text, at)) return undefined
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === at) last[1] = at + letter.length
    else ranges.push([at, at + letter.length])
    if (isWordStart(text, at)) score += scores.scatteredWordStart
    from = at + letter.length
  }
  return { score: score - Math.min(5 * ranges.length, 90), ranges }
}

// Most names of a large model end here, so it costs little.
function hasLettersInOrder(token: string, lower: string): boolean {
  let from = 0
  for (const letter of token) {
    const at = lower.indexOf(letter, from)
    if (at < 0) return false
    from = at + letter.length
  }
  return true
}

// The letter that goes on with the run, else the next one that starts a word (initials: `cl` finds customer_label), else the next one.
function nextPosition(letter: string, text: string, lower: string, from: number): number | undefined {
  if (from > 0 && lower.startsWith(letter, from)) return from
  const first = lower.indexOf(letter, from)
  if (first < 0) return undefined
  return wordStartOf(letter, text, lower, first) ?? first
}

function isWordStart(text: string, at: number): boolean {
  if (at === 0) return true
  const before = text.charAt(at - 1)
  if (!isLetterOrDigit(before)) return isLetterOrDigit(text.charAt(at))
  const here = text.charAt(at)
  return before === before.toLowerCase() && here !== here.toLowerCase()
}

const isLetterOrDigit = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

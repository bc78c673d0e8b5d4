// Where the parts of PostgreSQL's text end in which a semicolon means nothing.
// @see https://www.postgresql.org/docs/current/sql-syntax-lexical.html

const dollarTag = /\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$/uy
const identifierPart = /[\p{L}\p{N}_$]/u
const blockMark = /\/\*|\*\//g
const escapedQuote = /\\[\s\S]|''|'/g

/** Where a part that began ends; undefined where it never does. */
export type PartEnd = number | undefined

/** The end of a text in single quotes that begins at `start`; backslashes escape where the text is an `E'…'`. */
export function endOfText(text: string, start: number): PartEnd {
  return isEscapeText(text, start) ? endOfEscapeText(text, start) : endOfDoubled(text, start, "'")
}

/** The end of a name in double quotes that begins at `start`. */
export function endOfQuotedName(text: string, start: number): PartEnd {
  return endOfDoubled(text, start, '"')
}

/** The end of a `-- …` comment, before its line break. */
export function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

/** The end of a block comment, which may hold others. */
export function endOfBlockComment(text: string, start: number): PartEnd {
  blockMark.lastIndex = start
  let depth = 0
  for (let mark = blockMark.exec(text); mark !== null; mark = blockMark.exec(text)) {
    depth += mark[0] === '/*' ? 1 : -1
    if (depth === 0) return blockMark.lastIndex
  }
  return undefined
}

/** The end of a `$tag$ … $tag$` that begins at `start`; `start + 1` where the dollar begins no such text. */
export function endOfDollarText(text: string, start: number): PartEnd {
  dollarTag.lastIndex = start
  const before = start > 0 ? text.charAt(start - 1) : ''
  const tag = identifierPart.test(before) ? undefined : dollarTag.exec(text)?.[0]
  if (tag === undefined) return start + 1
  const end = text.indexOf(tag, start + tag.length)
  return end < 0 ? undefined : end + tag.length
}

function isEscapeText(text: string, start: number): boolean {
  if (!/[eE]/.test(text.charAt(start - 1))) return false
  return start < 2 || !identifierPart.test(text.charAt(start - 2))
}

function endOfDoubled(text: string, start: number, quote: string): PartEnd {
  let end = text.indexOf(quote, start + 1)
  while (end >= 0 && text.charAt(end + 1) === quote) end = text.indexOf(quote, end + 2)
  return end < 0 ? undefined : end + 1
}

function endOfEscapeText(text: string, start: number): PartEnd {
  escapedQuote.lastIndex = start + 1
  for (let found = escapedQuote.exec(text); found !== null; found = escapedQuote.exec(text)) {
    if (found[0] === "'") return escapedQuote.lastIndex
  }
  return undefined
}

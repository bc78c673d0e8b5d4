import { endOfBlockComment, endOfDollarText, endOfLine, endOfQuotedName, endOfText } from './lexing.ts'

const mark = /['"$(),;[\]]|--|\/\*/g

/** The text in parentheses that opens at or after `from`, without them. */
export function inParentheses(text: string, from: number): string {
  const open = text.indexOf('(', from)
  return open < 0 ? '' : text.slice(open + 1, endOfExpression(text, open + 1, text.length)).trim()
}

/** An expression that begins at `from` and ends before a comma or parenthesis of the text around it, or at `until`. */
export function expressionAt(text: string, from: number, until: number): string {
  return text.slice(from, endOfExpression(text, from, until)).trim()
}

function endOfExpression(text: string, from: number, until: number): number {
  let depth = 0
  let at = from
  for (;;) {
    mark.lastIndex = at
    const found = mark.exec(text)
    if (found === null || found.index >= until) return Math.min(until, text.length)
    const sign = found[0]
    if (depth === 0 && (sign === ',' || sign === ')' || sign === ';' || sign === ']')) return found.index
    if (sign === '(' || sign === '[') depth += 1
    else if (sign === ')' || sign === ']') depth -= 1
    at = endOf(text, sign, found.index)
  }
}

function endOf(text: string, sign: string, at: number): number {
  if (sign === "'") return endOfText(text, at) ?? text.length
  if (sign === '"') return endOfQuotedName(text, at) ?? text.length
  if (sign === '$') return endOfDollarText(text, at) ?? text.length
  if (sign === '--') return endOfLine(text, at)
  return sign === '/*' ? (endOfBlockComment(text, at) ?? text.length) : at + 1
}

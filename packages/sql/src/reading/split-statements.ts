import { endOfBlockComment, endOfDollarText, endOfLine, endOfQuotedName, endOfText } from './lexing.ts'
import { isRoutine, isRule, readsFromStdin } from './statement-words.ts'

/** One statement of a file, as it stands there. */
export interface SqlStatement {
  /** From its first word to before its semicolon. */
  readonly text: string
  /** Of its first word, counted from 1. */
  readonly line: number
  /** `command`: a line for psql, such as `\connect`. `unfinished`: something it opens never ends; `reason` says what. */
  readonly kind: 'sql' | 'command' | 'unfinished'
  readonly reason?: string
}

// What can hide or end a statement; everything else is skipped over at the speed of the regular expression.
const nextMark = /['"$;\\()]|--|\/\*|\b(?:atomic|case|end)\b/gi
const leading = /(?:\s+|--[^\n]*)*/y
const wordMark = /^[a-z]/i
// Looking for an end that never comes reads to the end of the file each time.
const maxRecoveries = 50

/**
 * Splits a PostgreSQL script into its statements: quotes, dollar quotes, nested comments, `BEGIN ATOMIC` bodies, the
 * data of `COPY … FROM stdin` and the commands of psql are told apart. Where something never ends, the statement ends at
 * the next semicolon that ends a line, so that one stray quote costs one statement.
 */
export function splitStatements(text: string): SqlStatement[] {
  const splitter = new Splitter(text)
  return splitter.split()
}

class Splitter {
  readonly #text: string
  readonly #found: SqlStatement[] = []
  #line = 1
  #countedTo = 0
  #recoveries = 0

  constructor(text: string) {
    this.#text = text
  }

  split(): SqlStatement[] {
    let start = this.#skipBetween(0)
    while (start < this.#text.length) start = this.#skipBetween(this.#takeStatement(start))
    return this.#found
  }

  /** Skips what stands between statements: blanks, comments, lone semicolons. */
  #skipBetween(from: number): number {
    let at = from
    for (;;) {
      leading.lastIndex = at
      leading.test(this.#text)
      at = Math.max(at, leading.lastIndex)
      if (this.#text.charAt(at) === ';') at += 1
      else if (this.#text.startsWith('/*', at)) {
        const end = endOfBlockComment(this.#text, at)
        if (end === undefined) return this.#recover(at, at, 'a comment')
        at = end
      } else return at
    }
  }

  /** Takes the statement that begins at `start`; answers where to go on. */
  #takeStatement(start: number): number {
    if (this.#text.charAt(start) === '\\') return this.#takeCommand(start)
    const state = { depth: 0, isRule: isRule(this.#text, start), isRoutine: isRoutine(this.#text, start), blocks: 0 }
    let at = start
    for (;;) {
      nextMark.lastIndex = at
      const mark = nextMark.exec(this.#text)
      if (mark === null) return this.#add(start, this.#text.length, this.#text.length)
      const end = this.#endOfMark(mark[0], mark.index)
      if (end === undefined) return this.#recover(start, mark.index, nameOf(mark[0]))
      if (mark[0] === ';' && state.blocks === 0 && !(state.isRule && state.depth > 0)) {
        return this.#afterData(this.#add(start, mark.index, end), start, mark.index)
      }
      if (mark[0] === '\\' && state.depth === 0 && this.#isCommand(mark.index)) {
        return this.#takeCommand(this.#add(start, mark.index, mark.index))
      }
      follow(state, mark[0])
      at = end
    }
  }

  #endOfMark(mark: string, at: number): number | undefined {
    if (mark === "'") return endOfText(this.#text, at)
    if (mark === '"') return endOfQuotedName(this.#text, at)
    if (mark === '--') return endOfLine(this.#text, at)
    if (mark === '/*') return endOfBlockComment(this.#text, at)
    return mark === '$' ? endOfDollarText(this.#text, at) : at + mark.length
  }

  /** Inside a statement only a command at the beginning of a line is one: elsewhere a backslash is nothing SQL knows. */
  #isCommand(at: number): boolean {
    return at > 0 && this.#text.charAt(at - 1) === '\n' && /[a-z!?]/i.test(this.#text.charAt(at + 1))
  }

  #takeCommand(start: number): number {
    const end = endOfLine(this.#text, start)
    this.#found.push({ text: this.#text.slice(start, end).trimEnd(), line: this.#lineAt(start), kind: 'command' })
    return end
  }

  #add(start: number, end: number, next: number): number {
    this.#found.push({ text: this.#text.slice(start, end).trimEnd(), line: this.#lineAt(start), kind: 'sql' })
    return next
  }

  /** Skips the rows that follow `COPY … FROM stdin;`, up to the line `\.`. */
  #afterData(next: number, start: number, end: number): number {
    if (!readsFromStdin(this.#text.slice(start, Math.min(end, start + 10_000)))) return next
    const rows = endOfLine(this.#text, next)
    if (this.#text.startsWith('\\.', rows + 1)) return endOfLine(this.#text, rows + 1)
    const last = this.#text.indexOf('\n\\.', rows)
    return last < 0 ? this.#text.length : endOfLine(this.#text, last + 1)
  }

  #recover(start: number, opened: number, what: string): number {
    this.#recoveries += 1
    const semicolon = /;[^\S\n]*(?:\n|$)/g
    semicolon.lastIndex = opened + 1
    const found = this.#recoveries > maxRecoveries ? null : semicolon.exec(this.#text)
    const end = found === null ? this.#text.length : found.index
    const line = this.#lineAt(start)
    const reason = `${what} that opens in line ${this.#lineAt(opened)} never ends`
    this.#found.push({ text: this.#text.slice(start, end), line, kind: 'unfinished', reason })
    return found === null ? this.#text.length : found.index + 1
  }

  /** Counts on from the last position asked for, which never lies after this one. */
  #lineAt(at: number): number {
    for (let next = this.#text.indexOf('\n', this.#countedTo); next >= 0 && next < at; ) {
      this.#line += 1
      this.#countedTo = next + 1
      next = this.#text.indexOf('\n', this.#countedTo)
    }
    return this.#line
  }
}

interface Nesting {
  depth: number
  /** `CREATE RULE … DO (…; …)` has semicolons in parentheses. */
  readonly isRule: boolean
  /** A routine may have a body of SQL statements, `BEGIN ATOMIC … END`, with `CASE … END` in it. */
  readonly isRoutine: boolean
  blocks: number
}

function follow(state: Nesting, mark: string): void {
  if (mark === '(') state.depth += 1
  else if (mark === ')') state.depth -= 1
  else if (state.isRoutine && wordMark.test(mark)) followWord(state, mark.toLowerCase())
}

function followWord(state: Nesting, word: string): void {
  if (word === 'atomic') state.blocks += 1
  else if (state.blocks > 0 && word === 'case') state.blocks += 1
  else if (state.blocks > 0 && word === 'end') state.blocks -= 1
}

function nameOf(mark: string): string {
  if (mark === "'") return 'a text in quotes'
  if (mark === '"') return 'a name in quotes'
  return mark === '$' ? 'a text in dollar quotes' : 'a comment'
}

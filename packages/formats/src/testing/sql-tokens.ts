import type { DialectId } from '@c360/model'

/** A token of SQL; of literals and quoted names, what they stand for. */
export interface SqlToken {
  readonly kind: 'literal' | 'name' | 'word' | 'number' | 'symbol'
  readonly text: string
}

interface Quote {
  readonly kind: 'literal' | 'name'
  readonly doubles: boolean
  readonly backslash: boolean
  readonly lines: boolean
}

const doubled = { doubles: true, backslash: false, lines: true } as const
const escaped = { doubles: false, backslash: true, lines: false } as const

// What each engine documents of its own lexer, written down apart from what writes DDL.
const quotes: Readonly<Record<DialectId, Readonly<Record<string, Quote>>>> = {
  postgres: {
    "'": { kind: 'literal', ...doubled },
    "E'": { kind: 'literal', ...doubled, backslash: true },
    '"': { kind: 'name', ...doubled },
  },
  snowflake: { "'": { kind: 'literal', ...doubled, backslash: true }, '"': { kind: 'name', ...doubled } },
  bigquery: {
    "'": { kind: 'literal', ...escaped },
    '"': { kind: 'literal', ...escaped },
    '`': { kind: 'name', ...escaped },
  },
}

/** Reads statements as the engine's lexer does; throws where something is not closed, or is nothing that DDL needs. */
export function readStatements(dialect: DialectId, sql: string): readonly (readonly SqlToken[])[] {
  const statements: SqlToken[][] = []
  let statement: SqlToken[] = []
  let index = 0
  while (index < sql.length) {
    const rest = sql.slice(index, index + 2_000)
    const blank = /^(?:[ \n]+|--[^\n\r]*)/.exec(rest)?.[0]
    if (blank !== undefined) {
      index += blank.length
      continue
    }
    const { token, length } = readToken(dialect, sql, index, rest)
    index += length
    if (token.kind !== 'symbol' || token.text !== ';') statement.push(token)
    else {
      statements.push(statement)
      statement = []
    }
  }
  if (statement.length > 0) throw new Error(`A statement is not ended: ${JSON.stringify(statement.slice(0, 5))}`)
  return statements
}

function readToken(dialect: DialectId, sql: string, index: number, rest: string) {
  const start = rest.startsWith("E'") ? "E'" : rest.slice(0, 1)
  const quote = quotes[dialect][start]
  if (quote !== undefined) return readQuoted(sql, index, start, quote)
  const word = /^[A-Za-z_][A-Za-z0-9_$]*/.exec(rest)?.[0]
  if (word !== undefined) return { token: { kind: 'word', text: word } as const, length: word.length }
  const number = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(rest)?.[0]
  if (number !== undefined) return { token: { kind: 'number', text: number } as const, length: number.length }
  const symbol = /^(?:::|<=|>=|<>|[()<>[\],.;=~])/.exec(rest)?.[0]
  if (symbol === undefined) throw new Error(`Nothing that DDL needs: ${JSON.stringify(rest.slice(0, 80))}`)
  return { token: { kind: 'symbol', text: symbol } as const, length: symbol.length }
}

function readQuoted(sql: string, index: number, start: string, quote: Quote) {
  const close = start.slice(-1)
  let text = ''
  let at = index + start.length
  for (;;) {
    if (at >= sql.length) throw new Error(`Not closed: ${JSON.stringify(sql.slice(index, index + 80))}`)
    const [written, meant] = readInside(sql.slice(at, at + 10), close, quote)
    at += written.length
    if (meant === undefined) return { token: { kind: quote.kind, text }, length: at - index }
    text += meant
  }
}

/** One character inside quotes: as it is written and what it means, nothing where it is the end. */
function readInside(rest: string, close: string, quote: Quote): readonly [string, string | undefined] {
  const character = rest.slice(0, 1)
  if (!quote.lines && /[\n\r]/.test(character)) throw new Error('A line ends inside quotes.')
  if (character === '\\' && quote.backslash) return readEscape(rest)
  if (character !== close) return [character, character]
  if (rest.slice(1, 2) !== close) return [close, undefined]
  if (!quote.doubles) throw new Error('Two literals stand side by side.')
  return [close + close, close]
}

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

function readEscape(text: string): readonly [string, string] {
  const [all, hex2, hex4] = /^\\(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/i.exec(text) ?? []
  const hex = hex2 ?? hex4
  if (all !== undefined && hex !== undefined) return [all, String.fromCharCode(Number.parseInt(hex, 16))]
  const character = text[1] ?? ''
  if (/[A-Za-z0-9]/.test(character) && named[character] === undefined) throw new Error(`No escape: ${text.slice(0, 2)}`)
  return [text.slice(0, 2), named[character] ?? character]
}

import { fail, ok, type Result } from '@c360/model'
import type { Node } from 'libpg-query'

/** A node of PostgreSQL's own parse tree. @see https://github.com/pganalyze/libpg_query */
export type SqlNode = Node

/** Why a statement is none, and where in its text. */
export interface SqlProblem {
  readonly message: string
  /** Index into the text, where the parser says one. */
  readonly at: number | undefined
}

/** PostgreSQL's parser, ready to work. */
export interface SqlParser {
  /** Parses one statement. */
  parse(text: string): Result<SqlNode, SqlProblem>
}

/** Loads PostgreSQL's parser, a WASM module of about 1.7 MB; only who reads SQL waits for it. */
export async function loadSqlParser(): Promise<SqlParser> {
  const { loadModule, parseSync } = await import('libpg-query')
  await loadModule()
  return {
    parse(text) {
      try {
        const node = parseSync(text).stmts?.[0]?.stmt
        return node === undefined ? fail({ message: 'there is no statement', at: undefined }) : ok(node)
      } catch (error) {
        return fail(toProblem(error, text))
      }
    },
  }
}

function toProblem(error: unknown, text: string): SqlProblem {
  // The tree is read from JSON by recursion: a long chain of operators is deeper than the stack.
  if (error instanceof RangeError) return { message: 'it nests too deep', at: undefined }
  const details = (error as { sqlDetails?: { cursorPosition?: number } }).sqlDetails
  const message = error instanceof Error ? error.message : String(error)
  // The parser counts characters here, not bytes as everywhere else.
  const at = details?.cursorPosition === undefined ? undefined : indexOfCharacter(text, details.cursorPosition)
  return { message, at }
}

function indexOfCharacter(text: string, characters: number): number {
  let index = 0
  for (let count = 0; count < characters && index < text.length; count += 1) {
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  }
  return index
}

/** Turns a position of the parse tree, which counts bytes of UTF-8, into an index of the text. */
export function toIndex(text: string, bytes: number): number {
  let index = 0
  for (let count = 0; count < bytes && index < text.length; ) {
    const code = text.codePointAt(index) ?? 0
    count += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    index += code > 0xffff ? 2 : 1
  }
  return index
}

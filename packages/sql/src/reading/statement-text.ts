import type { Severity } from '@c360/model'
import type { ReadStatement } from './read-schema.ts'
import { toIndex } from './sql-parser.ts'

const notAscii = /[^\0-\x7f]/

/** A statement while it is read: its text by the parser's positions, and what there is to say about it. */
export class StatementText {
  readonly text: string
  readonly statement: ReadStatement
  readonly #isAscii: boolean

  constructor(text: string, statement: ReadStatement) {
    this.text = text
    this.statement = statement
    this.#isAscii = !notAscii.test(text)
  }

  /** The index of a position in the parse tree. */
  toIndex(bytes: number): number {
    return this.#isAscii ? bytes : toIndex(this.text, bytes)
  }

  /** Says that a part of the statement is not in the model, or `info`: in another form. */
  note(code: string, message: string, severity: Severity = 'warning'): void {
    noteAt(this.statement, code, message, severity)
  }
}

/** Adds a finding to a statement; one that is more than information means that not all of it was read. */
export function noteAt(
  statement: ReadStatement,
  code: string,
  message: string,
  severity: Severity = 'warning',
  about: { readonly target?: string; readonly field?: string } = {},
): void {
  const { file, line } = statement
  statement.findings.push({ code, severity, message, ...about, file, line })
  if (severity !== 'info' && statement.outcome === 'read') statement.outcome = 'partly'
}

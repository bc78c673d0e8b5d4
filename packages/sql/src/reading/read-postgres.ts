import { finishTables } from './finish-tables.ts'
import { withoutPlaceholders } from './placeholders.ts'
import type { ReadSchema, ReadStatement } from './read-schema.ts'
import { SchemaReader } from './schema-reader.ts'
import { type SqlStatement, splitStatements } from './split-statements.ts'
import type { SqlNode, SqlParser } from './sql-parser.ts'
import { noteAt, StatementText } from './statement-text.ts'
import { classify, holdsDefinition } from './statement-words.ts'

/** A script to be read. */
export interface SqlScript {
  readonly path: string
  readonly text: string
}

// A definition longer than this is no definition that anybody wrote, and parsing takes some fifty times its size in memory.
const maxDefinitionLength = 2_000_000

/**
 * Reads PostgreSQL scripts, several as if they were one: what they create first, in whatever order the scripts come,
 * then what they say about it. Never throws and never fails whole: each statement has a report of its own.
 */
export function readPostgres(scripts: readonly SqlScript[], parser: SqlParser): ReadSchema {
  const reader = new SchemaReader()
  const statements: ReadStatement[] = []
  const later: (() => void)[] = []
  for (const script of scripts) {
    reader.defaultSchema = undefined
    if (isTwoBytesEach(script.text)) {
      statements.push(notText(script))
      continue
    }
    for (const statement of splitStatements(script.text)) {
      const parsed = takeStatement(script, statement, statements, reader, parser)
      if (parsed === undefined) continue
      if (creates(parsed.node)) reader.read(parsed.node, parsed.source)
      else later.push(() => reader.read(parsed.node, parsed.source))
    }
  }
  for (const read of later) read()
  const tables = finishTables(reader)
  return { statements, tables, enums: reader.enums.inOrder(), domains: reader.domains.inOrder() }
}

interface Parsed {
  readonly node: SqlNode
  readonly source: StatementText
}

function takeStatement(
  script: SqlScript,
  statement: SqlStatement,
  statements: ReadStatement[],
  reader: SchemaReader,
  parser: SqlParser,
): Parsed | undefined {
  const { line, text } = statement
  if (statement.kind === 'command') {
    const reason = 'This is a command for psql, not for the database.'
    skip(statements, { file: script.path, line, title: text.split(/\s/, 1)[0] ?? '' }, reason)
    return undefined
  }
  const { title, skipped } = classify(text)
  reader.defaultSchema = searchPathOf(text) ?? reader.defaultSchema
  if (skipped !== undefined && statement.kind === 'sql' && isWhole(text, parser)) {
    skip(statements, { file: script.path, line, title }, skipped)
    return undefined
  }
  const report: ReadStatement = { file: script.path, line, title, outcome: 'read', findings: [] }
  statements.push(report)
  if (statement.reason !== undefined) return failed(report, line, `It cannot be read: ${statement.reason}.`)
  if (text.length > maxDefinitionLength) {
    return failed(
      report,
      line,
      `It has more than ${maxDefinitionLength / 1_000_000} million characters, too many for a definition.`,
    )
  }
  return parse(report, text, parser)
}

/** Whether a text is UTF-16 read as if it were UTF-8: every other character is NUL. */
function isTwoBytesEach(text: string): boolean {
  const start = text.slice(0, 1000)
  return start.includes('\0') && start.replaceAll('\0', '').length < start.length * 0.7
}

function notText({ path: file }: SqlScript): ReadStatement {
  const report: ReadStatement = { file, line: 1, title: 'The file', outcome: 'read', findings: [] }
  failed(report, 1, 'It is no text in UTF-8; it may be one in UTF-16. Save it as UTF-8 and import it again.')
  return report
}

/** Whether a statement that is passed over ends where it seems to; only one that looks otherwise is worth parsing. */
function isWhole(text: string, parser: SqlParser): boolean {
  return text.length > maxDefinitionLength || !holdsDefinition(text) || parser.parse(text).ok
}

function parse(report: ReadStatement, text: string, parser: SqlParser): Parsed | undefined {
  const parsed = parser.parse(text)
  if (parsed.ok) return { node: parsed.value, source: new StatementText(text, report) }
  const filled = withoutPlaceholders(text)
  const again = filled === undefined ? parsed : parser.parse(filled.text)
  if (again.ok && filled !== undefined) {
    const source = new StatementText(filled.text, report)
    source.note(
      'import/placeholder',
      `${filled.placeholder} stands for a schema that is not known here; it is read without one.`,
      'info',
    )
    return { node: again.value, source }
  }
  const { message, at } = parsed.error
  const line = report.line + (at === undefined ? 0 : text.slice(0, at).split('\n').length - 1)
  return failed(report, line, `PostgreSQL does not understand it: ${message}.`)
}

function failed(report: ReadStatement, line: number, message: string): undefined {
  report.outcome = 'failed'
  report.findings.push({ code: 'import/not-understood', severity: 'error', message, file: report.file, line })
  return undefined
}

/** Reports a statement that is passed over; a run of the same kind is one report, as a dump has thousands. */
function skip(
  statements: ReadStatement[],
  about: { readonly file: string; readonly line: number; readonly title: string },
  reason: string,
): void {
  const last = statements.at(-1)
  if (last?.outcome === 'skipped' && last.title === about.title && last.file === about.file) return
  const report: ReadStatement = { ...about, outcome: 'skipped', findings: [] }
  statements.push(report)
  noteAt(report, 'import/not-in-a-model', reason, 'info')
}

function creates(node: SqlNode): boolean {
  return ['CreateStmt', 'CreateForeignTableStmt', 'CreateEnumStmt', 'CreateDomainStmt'].some((kind) => kind in node)
}

/** The schema that `SET search_path` puts first, where it names one. */
function searchPathOf(text: string): string | undefined {
  const found = /^set\s+(?:session\s+|local\s+)?search_path\s*(?:=|to)\s*(?:"([^"]*)"|'([^']*)'|([\w$]+))/i.exec(text)
  const schema = found?.[1] ?? found?.[2] ?? found?.[3]?.toLowerCase()
  return schema === undefined || schema === '' || schema === '$user' ? undefined : schema
}

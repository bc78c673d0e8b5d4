import type { DialectId } from '@c360/model'
import type { PhysicalCheckRule, PhysicalColumn, PhysicalSchema } from '@c360/sql'
import { readStatements, type SqlToken } from './sql-tokens.ts'

const keywords =
  words(`CREATE OR REPLACE SCHEMA TABLE IF NOT EXISTS ALTER ADD DROP CONSTRAINT PRIMARY KEY UNIQUE FOREIGN
  REFERENCES CHECK DEFAULT NULL ON DELETE CASCADE RESTRICT SET COMMENT COLUMN IS OPTIONS description ENFORCED BETWEEN AND
  IN TRUE FALSE char_length octet_length cardinality LENGTH OCTET_LENGTH ARRAY_SIZE REGEXP_INSTR`)
const functions = words(`CURRENT_TIMESTAMP CURRENT_DATE CURRENT_TIME CURRENT_DATETIME LOCALTIME LOCALTIMESTAMP now
  gen_random_uuid UUID_STRING GENERATE_UUID transaction_timestamp clock_timestamp`)
const casts: Readonly<Record<DialectId, ReadonlySet<string>>> = {
  postgres: words('jsonb date time timestamp timestamptz'),
  snowflake: words('DATE TIME TIMESTAMP_TZ TIMESTAMP_NTZ'),
  bigquery: words(
    'DATE TIME TIMESTAMP DATETIME JSON ARRAY STRUCT STRING BYTES BOOL INT64 FLOAT64 NUMERIC BIGNUMERIC key value',
  ),
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}

/** What a schema accounts for. */
interface Known {
  readonly words: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly literals: ReadonlySet<string>
}

/** What is wrong with the statements of a schema: anything that no part of the schema accounts for. */
export function findStrayTokens(schema: PhysicalSchema, text: string): readonly string[] {
  const { dialect } = schema
  const names = namesOf(schema)
  const known: Known = {
    words: new Set([...keywords, ...functions, ...casts[dialect.id], ...typeWords(schema), ...names]),
    names,
    literals: literalsOf(schema),
  }
  return readStatements(dialect.id, text).flatMap((statement) => [
    ...statement.filter((token) => !isKnown(token, known)).map((token) => `${token.kind} ${token.text}`),
    ...findImbalance(statement),
    ...findStrayStart(statement),
  ])
}

function isKnown({ kind, text }: SqlToken, { words: known, names, literals }: Known): boolean {
  if (kind === 'word') return known.has(text)
  if (kind === 'name') return names.has(text)
  return kind !== 'literal' || literals.has(text)
}

function findStrayStart([first, second]: readonly SqlToken[]): readonly string[] {
  const start = `${first?.text} ${second?.text}`
  return /^(CREATE (TABLE|SCHEMA|OR)|ALTER TABLE|COMMENT ON)$/.test(start) ? [] : [`a statement that starts ${start}`]
}

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[' }

function findImbalance(statement: readonly SqlToken[]): readonly string[] {
  const open: string[] = []
  for (const { kind, text } of statement) {
    if (kind !== 'symbol') continue
    if (text === '(' || text === '[') open.push(text)
    const opening = pairs[text]
    if (opening !== undefined && open.pop() !== opening) return ['a bracket that nothing opened']
  }
  return open.length === 0 ? [] : ['a bracket that is not closed']
}

function allColumns(columns: readonly PhysicalColumn[]): readonly PhysicalColumn[] {
  return columns.flatMap((column) => [column, ...allColumns(column.struct?.fields ?? [])])
}

// What the models of the tests give columns by hand; engines that do not know one would need it created before.
const givenTypes = words('varchar(7) integer text[] jsonb')

function typeWords({ dialect, tables }: PhysicalSchema): readonly string[] {
  return tables
    .flatMap(({ columns }) => allColumns(columns))
    .filter(({ type }) => dialect.isKnownType(type) || givenTypes.has(type))
    .flatMap(({ type }) => type.match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? [])
}

function namesOf({ dialect, catalog, tables }: PhysicalSchema): ReadonlySet<string> {
  const found = tables.flatMap((table) => [
    table.name,
    ...(table.schema === undefined ? [] : [table.schema]),
    ...allColumns(table.columns).map(({ name }) => name),
    ...[table.primaryKey, ...table.uniqueKeys, ...table.foreignKeys, ...table.checks].flatMap(
      (each) => each?.name ?? [],
    ),
  ])
  const all = catalog === undefined ? found : [...found, catalog]
  // A reserved word in quotes is written as its unquoted neighbours are folded.
  return new Set(dialect.identifiers.folding === 'upper' ? [...all, ...all.map((name) => name.toUpperCase())] : all)
}

function literalsOf({ tables }: PhysicalSchema): ReadonlySet<string> {
  return new Set(
    tables.flatMap((table) => [
      table.comment ?? '',
      ...table.checks.flatMap(({ rule }) => literalsOfRule(rule)),
      ...allColumns(table.columns).flatMap((column) => [column.comment ?? '', ...literalsOfDefault(column)]),
    ]),
  )
}

function literalsOfRule(rule: PhysicalCheckRule): readonly string[] {
  if (rule.kind === 'pattern') return [rule.pattern]
  return rule.kind === 'values' ? rule.values.map(String) : []
}

function literalsOfDefault({ default: written, attribute }: PhysicalColumn): readonly string[] {
  if (written === undefined || attribute.default === undefined) return []
  return spellingsOf(
    attribute.default.kind === 'value' ? String(attribute.default.value) : attribute.default.expression,
  )
}

// A default's literal says what was given, in the engine's way of writing a moment, an id, or JSON.
function spellingsOf(given: string): readonly string[] {
  const unquoted = /^'(.*)'(?:::.*)?$/s.exec(given.trim())?.[1]?.replaceAll("''", "'") ?? given
  const json = /^[\s{[\d"tfn-]/.test(unquoted) ? [toJson(unquoted)] : []
  const moment = unquoted.replace(/[T ]/, ' ').replace(/ ?Z$/, '')
  const moments = [moment, `${moment} 00:00:00`, `${moment}:00`].flatMap((text) => [text, `${text}+00:00`])
  return [unquoted, unquoted.toLowerCase(), '{}', '[]', ...json, ...moments]
}

function toJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return text
  }
}

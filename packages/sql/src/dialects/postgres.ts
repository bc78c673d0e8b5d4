import type { LogicalType } from '@c360/model'
import { type ConditionWords, writeCondition } from './check-conditions.ts'
import type { Dialect } from './dialect.ts'
import { postgresReservedWords } from './reserved-words/postgres.ts'
import { isPostgresType, toPostgresType } from './type-maps/postgres.ts'

const length = { limit: 63, unit: 'bytes' } as const
const anything = /^[^\0]+$/s

/** PostgreSQL. @see https://www.postgresql.org/docs/current/sql-syntax-lexical.html */
export const postgres: Dialect = {
  id: 'postgres',
  label: 'PostgreSQL',
  words: { catalog: 'database', schema: 'schema' },
  serverFields: ['host', 'port'],
  qualifiesByCatalog: false,
  identifiers: {
    open: '"',
    close: '"',
    escape: 'double',
    folding: 'lower',
    isCaseSensitive: { schema: true, table: true, column: true, constraint: true },
    plain: /^[a-z_][a-z0-9_$]*$/,
    legal: { schema: anything, table: anything, column: anything, constraint: anything },
    maxLength: { schema: length, table: length, column: length, constraint: length },
    // Without a schema, `pg_class` would be the engine's own table, whatever is created.
    forbiddenPrefixes: { schema: ['pg_'], table: ['pg_'], column: [], constraint: ['pg_'] },
    // The system columns. @see https://www.postgresql.org/docs/current/ddl-system-columns.html
    forbiddenNames: {
      schema: ['information_schema'],
      table: [],
      column: ['cmax', 'cmin', 'ctid', 'tableoid', 'xmax', 'xmin'],
      constraint: [],
    },
  },
  reservedWords: postgresReservedWords,
  capabilities: {
    primaryKey: 'enforced',
    unique: 'enforced',
    foreignKey: 'enforced',
    check: 'enforced',
    selfReference: true,
    namesPrimaryKey: true,
    // The index of a key stands among the tables of its schema.
    constraintScope: { primaryKey: 'relations', unique: 'relations', foreignKey: 'table', check: 'table' },
    foreignKeyTo: 'any-key',
    foreignKeyAcrossSchemas: true,
    onDelete: true,
    maxColumns: 1600,
    maxKeyColumns: 32,
    maxForeignKeys: Number.POSITIVE_INFINITY,
    // All but those without an order: they have no B-tree operator class.
    keyTypes:
      /^(?!(?:json|jsonpath|xml|point|line|lseg|box|path|polygon|circle|refcursor|cid|xid|txid_snapshot|pg_snapshot)\b)/i,
    neverNullTypes: /^$/,
    structs: false,
    emptyTable: true,
    maxComment: { table: Number.POSITIVE_INFINITY, column: Number.POSITIVE_INFINITY },
  },
  defaultFunctions: {
    now: ['CURRENT_TIMESTAMP', 'now()', 'transaction_timestamp()', 'statement_timestamp()', 'clock_timestamp()'],
    'local-now': ['CURRENT_TIMESTAMP', 'now()', 'LOCALTIMESTAMP', 'transaction_timestamp()', 'clock_timestamp()'],
    today: ['CURRENT_DATE', 'now()', 'CURRENT_TIMESTAMP'],
    'time-of-day': ['LOCALTIME', 'CURRENT_TIME'],
    uuid: ['gen_random_uuid()'],
  },
  grammar: {
    replaceTable: undefined,
    columnOrder: 'not-null-first',
    keySuffix: '',
    comments: {
      kind: 'statements',
      column: (table, column, text) => `COMMENT ON COLUMN ${table}.${column} IS ${text}`,
      table: (table, text) => `COMMENT ON TABLE ${table} IS ${text}`,
    },
    check: (rule, column) => writeCondition(rule, column, conditionWords),
    dropForeignKey: (table, name) => `ALTER TABLE ${table} DROP CONSTRAINT IF EXISTS ${name}`,
  },
  toPhysicalType: toPostgresType,
  isKnownType: isPostgresType,
  toTextLiteral,
  toTypedLiteral,
}

// A backslash is a backslash in '…', unless a server is set to the old ways; in E'…' it is an escape on all of them.
function toTextLiteral(text: string): string {
  const doubled = text.replaceAll("'", "''")
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (!/[\\\u0001-\u0008\u000b-\u001f\u007f]/.test(text)) return `'${doubled}'`
  return `E'${doubled.replaceAll('\\', '\\\\').replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
    /[\u0001-\u0008\u000b-\u001f\u007f]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )}'`
}

function toTypedLiteral(type: LogicalType, quotedText: string): string | undefined {
  switch (type.kind) {
    case 'date':
    case 'time':
      return `${type.kind} ${quotedText}`
    case 'timestamp':
      return `${type.timezone ? 'timestamptz' : 'timestamp'} ${quotedText}`
    case 'json':
    case 'object':
    case 'map':
      return `${quotedText}::jsonb`
    case 'array':
      return toPostgresType(type).text === 'jsonb' ? "'[]'::jsonb" : "'{}'"
    default:
      return quotedText
  }
}

const conditionWords: ConditionWords = {
  length: { characters: 'char_length', bytes: 'octet_length', items: 'cardinality' },
  toTextLiteral,
  matches: (column, pattern) => `${column} ~ ${toTextLiteral(pattern)}`,
}

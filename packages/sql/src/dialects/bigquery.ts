import type { LogicalType } from '@c360/model'
import type { Dialect } from './dialect.ts'
import { bigqueryReservedWords } from './reserved-words/bigquery.ts'
import { isBigqueryType, toBigqueryType } from './type-maps/bigquery.ts'

const columnLength = { limit: 300, unit: 'characters' } as const
const columnPrefixes = ['_table_', '_file_', '_partition', '_row_timestamp', '__root__', '_colidentifier', '_change_']

/** BigQuery. @see https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical */
export const bigquery: Dialect = {
  id: 'bigquery',
  label: 'BigQuery',
  words: { catalog: 'project', schema: 'dataset' },
  serverFields: [],
  qualifiesByCatalog: true,
  identifiers: {
    open: '`',
    close: '`',
    escape: 'backslash',
    folding: 'preserved',
    isCaseSensitive: { schema: true, table: true, column: false, constraint: false },
    plain: /^[A-Za-z_][A-Za-z0-9_]*$/,
    // @see https://cloud.google.com/bigquery/docs/datasets#dataset-naming
    // @see https://cloud.google.com/bigquery/docs/tables#table_naming
    // @see https://cloud.google.com/bigquery/docs/schemas#column_names
    legal: {
      schema: /^[A-Za-z0-9_]+$/,
      table: /^[\p{L}\p{M}\p{N}\p{Pc}\p{Pd}\p{Zs}]+$/u,
      column: /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u,
      constraint: /^[A-Za-z_][A-Za-z0-9_]*$/,
    },
    maxLength: {
      schema: { limit: 1024, unit: 'characters' },
      table: { limit: 1024, unit: 'bytes' },
      column: columnLength,
      constraint: columnLength,
    },
    forbiddenPrefixes: { schema: [], table: [], column: columnPrefixes, constraint: [] },
    forbiddenNames: { schema: ['information_schema'], table: [], column: [], constraint: [] },
  },
  reservedWords: bigqueryReservedWords,
  // @see https://cloud.google.com/bigquery/docs/primary-foreign-keys
  capabilities: {
    primaryKey: 'informational',
    unique: 'refused',
    foreignKey: 'informational',
    check: 'refused',
    selfReference: false,
    namesPrimaryKey: false,
    constraintScope: { primaryKey: 'table', unique: 'table', foreignKey: 'table', check: 'table' },
    foreignKeyTo: 'primary-key',
    foreignKeyAcrossSchemas: false,
    onDelete: false,
    maxColumns: 10_000,
    maxKeyColumns: 16,
    maxForeignKeys: 64,
    keyTypes:
      /^(?:BIGDECIMAL|BIGINT|BIGNUMERIC|BOOL|BOOLEAN|DATE|DATETIME|DECIMAL|INT|INT64|INTEGER|NUMERIC|SMALLINT|STRING|TIMESTAMP)\b/i,
    // A repeated column holds no NULL, but an empty array.
    neverNullTypes: /^ARRAY\b/i,
    structs: true,
    emptyTable: false,
    maxComment: { table: 16_384, column: 1_024 },
  },
  defaultFunctions: {
    now: ['CURRENT_TIMESTAMP()'],
    'local-now': ['CURRENT_DATETIME()'],
    today: ['CURRENT_DATE()'],
    'time-of-day': ['CURRENT_TIME()'],
    uuid: ['GENERATE_UUID()'],
  },
  // @see https://cloud.google.com/bigquery/docs/reference/standard-sql/data-definition-language#create_table_statement
  grammar: {
    replaceTable: 'CREATE OR REPLACE TABLE',
    columnOrder: 'default-first',
    keySuffix: ' NOT ENFORCED',
    comments: {
      kind: 'inline',
      column: (text) => `OPTIONS (description = ${text})`,
      table: (text) => `OPTIONS (description = ${text})`,
    },
    check: undefined,
    dropForeignKey: (table, name) => `ALTER TABLE ${table} DROP CONSTRAINT IF EXISTS ${name}`,
  },
  toPhysicalType: toBigqueryType,
  isKnownType: isBigqueryType,
  toTextLiteral,
  toTypedLiteral,
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\', "'": "\\'" }

function toTextLiteral(text: string): string {
  const escaped = text.replace(/[\\']|\p{Cc}|[\u2028\u2029]/gu, (character) => {
    return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `'${escaped}'`
}

function toTypedLiteral(type: LogicalType, quotedText: string): string | undefined {
  switch (type.kind) {
    case 'date':
    case 'time':
    case 'json':
      return `${type.kind.toUpperCase()} ${quotedText}`
    case 'timestamp':
      return `${type.timezone ? 'TIMESTAMP' : 'DATETIME'} ${quotedText}`
    case 'array':
      return '[]'
    case 'object':
    case 'map':
      return undefined
    default:
      return quotedText
  }
}

import type { LogicalType } from '@c360/model'
import { type ConditionWords, writeCondition } from './check-conditions.ts'
import type { Dialect } from './dialect.ts'
import { snowflakeReservedWords } from './reserved-words/snowflake.ts'
import { isSnowflakeType, toSnowflakeType } from './type-maps/snowflake.ts'

const length = { limit: 255, unit: 'characters' } as const
// Snowflake documents printable characters only.
const printable = /^[^\p{Cc}\u2028\u2029]+$/u

/** Snowflake. @see https://docs.snowflake.com/en/sql-reference/identifiers-syntax */
export const snowflake: Dialect = {
  id: 'snowflake',
  label: 'Snowflake',
  words: { catalog: 'database', schema: 'schema' },
  serverFields: ['account'],
  qualifiesByCatalog: true,
  identifiers: {
    open: '"',
    close: '"',
    escape: 'double',
    folding: 'upper',
    isCaseSensitive: { schema: true, table: true, column: true, constraint: true },
    // A name in one case throughout is meant to be written without quotes, and is upper case in the catalog.
    plain: /^(?:[A-Z_][A-Z0-9_$]*|[a-z_][a-z0-9_$]*)$/,
    legal: { schema: printable, table: printable, column: printable, constraint: printable },
    maxLength: { schema: length, table: length, column: length, constraint: length },
    forbiddenPrefixes: { schema: [], table: [], column: [], constraint: [] },
    forbiddenNames: { schema: ['information_schema'], table: [], column: [], constraint: [] },
  },
  reservedWords: snowflakeReservedWords,
  // @see https://docs.snowflake.com/en/sql-reference/constraints-overview
  capabilities: {
    primaryKey: 'informational',
    unique: 'informational',
    foreignKey: 'informational',
    // Enforced, as NOT NULL is. @see https://docs.snowflake.com/en/sql-reference/sql/create-table-constraint
    check: 'enforced',
    selfReference: true,
    namesPrimaryKey: true,
    constraintScope: { primaryKey: 'schema', unique: 'schema', foreignKey: 'schema', check: 'schema' },
    foreignKeyTo: 'any-key',
    foreignKeyAcrossSchemas: true,
    // Known to the grammar; but of a key with any other action than the default one Snowflake may create nothing, and says
    // nothing. @see https://docs.snowflake.com/en/sql-reference/sql/create-table-constraint#constraint-properties
    onDelete: false,
    maxColumns: 2000,
    maxKeyColumns: Number.POSITIVE_INFINITY,
    maxForeignKeys: Number.POSITIVE_INFINITY,
    keyTypes: /^(?!(?:ARRAY|OBJECT|VARIANT|GEOGRAPHY|GEOMETRY|VECTOR)\b)/i,
    neverNullTypes: /^$/,
    structs: false,
    emptyTable: false,
    maxComment: { table: Number.POSITIVE_INFINITY, column: Number.POSITIVE_INFINITY },
  },
  defaultFunctions: {
    now: ['CURRENT_TIMESTAMP()::TIMESTAMP_TZ'],
    'local-now': ['CURRENT_TIMESTAMP()::TIMESTAMP_NTZ'],
    today: ['CURRENT_DATE()'],
    'time-of-day': ['CURRENT_TIME()'],
    uuid: ['UUID_STRING()'],
  },
  grammar: {
    replaceTable: 'CREATE OR REPLACE TABLE',
    columnOrder: 'not-null-first',
    keySuffix: '',
    comments: { kind: 'inline', column: (text) => `COMMENT ${text}`, table: (text) => `COMMENT = ${text}` },
    check: (rule, column) => writeCondition(rule, column, conditionWords),
    dropForeignKey: undefined,
  },
  toPhysicalType: toSnowflakeType,
  isKnownType: isSnowflakeType,
  toTextLiteral,
  toTypedLiteral,
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\', "'": "''" }

// @see https://docs.snowflake.com/en/sql-reference/data-types-text#escape-sequences-in-single-quoted-string-constants
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
      return `${quotedText}::${type.kind.toUpperCase()}`
    case 'timestamp':
      return `${quotedText}::${type.timezone ? 'TIMESTAMP_TZ' : 'TIMESTAMP_NTZ'}`
    // A semi-structured column takes no default.
    case 'json':
    case 'object':
    case 'map':
    case 'array':
      return undefined
    default:
      return quotedText
  }
}

// Snowflake's patterns are POSIX ones: nothing that starts with `(?`, no quantifier that takes as little as it can, no
// `\d \s \w` between brackets.
// REGEXP_LIKE would look at the whole text only.
// @see https://docs.snowflake.com/en/sql-reference/functions-regexp
const conditionWords: ConditionWords = {
  length: { characters: 'LENGTH', bytes: 'OCTET_LENGTH', items: 'ARRAY_SIZE' },
  toTextLiteral,
  matches: (column, pattern) =>
    /\(\?|[*+?}]\?|\[[^\]]*\\[dsw]/.test(pattern)
      ? undefined
      : `REGEXP_INSTR(${column}, ${toTextLiteral(pattern)}) > 0`,
}

import type { LogicalType } from '@c360/model'
import type { Dialect, PhysicalType } from './dialect.ts'

const length = { limit: 63, unit: 'bytes' } as const

/** PostgreSQL. @see https://www.postgresql.org/docs/current/sql-syntax-lexical.html */
export const postgres: Dialect = {
  id: 'postgres',
  label: 'PostgreSQL',
  words: { catalog: 'database', schema: 'schema' },
  identifiers: {
    open: '"',
    close: '"',
    folding: 'lower',
    isCaseSensitive: { table: true, column: true, constraint: true },
    plain: /^[a-z_][a-z0-9_$]*$/,
    legal: /^[^\0]+$/s,
    maxLength: { table: length, column: length, constraint: length },
    forbiddenPrefixes: { table: ['pg_'], column: [], constraint: [] },
  },
  reservedWords: new Set(['ORDER', 'USER', 'SELECT', 'TABLE', 'GROUP']),
  capabilities: {
    primaryKey: 'enforced',
    unique: 'enforced',
    foreignKey: 'enforced',
    check: 'enforced',
    selfReference: true,
    namesPrimaryKey: true,
  },
  toPhysicalType: toType,
}

function toType(type: LogicalType): PhysicalType {
  switch (type.kind) {
    case 'string':
      return { text: type.maxLength === undefined ? 'text' : `varchar(${type.maxLength})` }
    case 'timestamp':
      return { text: type.timezone ? 'timestamptz' : 'timestamp' }
    case 'integer':
      return {
        text: type.bits === undefined || type.bits === 64 ? 'bigint' : type.bits === 32 ? 'integer' : 'smallint',
      }
    case 'decimal':
      return { text: `numeric(${type.precision},${type.scale})` }
    case 'float':
      return { text: 'double precision' }
    case 'binary':
      return { text: 'bytea' }
    case 'array':
      return { text: `${toType(type.items).text}[]` }
    case 'json':
    case 'object':
    case 'map':
      return { text: 'jsonb' }
    case 'native':
      return { text: type.type }
    default:
      return { text: type.kind }
  }
}

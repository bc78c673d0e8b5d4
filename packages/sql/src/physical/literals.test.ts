import type { LogicalType } from '@c360/model'
import { describe, expect, it } from 'vitest'
import { dialects } from '../dialects/registry.ts'
import { toDefaultExpression, toLiteralValue } from './default-expressions.ts'
import { toLiteral } from './literals.ts'
import { isPortablePattern } from './patterns.ts'
import { isTypeText } from './type-text.ts'

const { bigquery, postgres, snowflake } = dialects
const timestamp: LogicalType = { kind: 'timestamp', timezone: true }

describe('a literal', () => {
  it.each([
    [postgres, { kind: 'text' }, "it's \\ $$", "E'it''s \\\\ $$'"],
    [postgres, { kind: 'text' }, "it's", "'it''s'"],
    [snowflake, { kind: 'text' }, "it's \\\n", "'it''s \\\\\\n'"],
    [bigquery, { kind: 'text' }, "it's \\\n", "'it\\'s \\\\\\n'"],
    [postgres, { kind: 'string', maxLength: 2 }, 'abc', undefined],
    [postgres, { kind: 'integer', bits: 8 }, 127, '127'],
    [postgres, { kind: 'integer', bits: 8 }, 128, undefined],
    [postgres, { kind: 'integer' }, '1; DROP TABLE x', undefined],
    [postgres, { kind: 'decimal', precision: 4, scale: 2 }, 99.99, '99.99'],
    [postgres, { kind: 'decimal', precision: 4, scale: 2 }, 100, undefined],
    [postgres, { kind: 'boolean' }, 'TRUE', 'TRUE'],
    [postgres, { kind: 'boolean' }, 1, undefined],
    [postgres, { kind: 'date' }, '2026-02-29', undefined],
    [postgres, { kind: 'date' }, '2028-02-29', "date '2028-02-29'"],
    [snowflake, { kind: 'date' }, '2028-02-29', "'2028-02-29'::DATE"],
    [bigquery, timestamp, '2026-01-01T10:00:00Z', "TIMESTAMP '2026-01-01 10:00:00+00:00'"],
    [bigquery, { kind: 'timestamp', timezone: false }, '2026-01-01', "DATETIME '2026-01-01 00:00:00'"],
    [postgres, { kind: 'json' }, '{"a": 1}', '\'{"a":1}\'::jsonb'],
    [postgres, { kind: 'json' }, '{"a": "\\u0000"}', undefined],
    [postgres, { kind: 'json' }, '[1e999]', undefined],
    [snowflake, { kind: 'json' }, '{}', undefined],
    [postgres, { kind: 'array', items: { kind: 'string' } }, '{}', "'{}'"],
    [bigquery, { kind: 'array', items: { kind: 'string' } }, '[]', '[]'],
    [postgres, { kind: 'uuid' }, 'none', undefined],
  ] as const)('%#: of %s', (dialect, type, value, literal) => {
    expect(toLiteral(dialect, type, value)).toBe(literal)
  })
})

describe('a default expression', () => {
  it.each([
    [postgres, timestamp, 'now()', 'now()'],
    [postgres, timestamp, 'GETDATE()', 'CURRENT_TIMESTAMP'],
    [snowflake, timestamp, 'now()', 'CURRENT_TIMESTAMP()::TIMESTAMP_TZ'],
    [bigquery, { kind: 'timestamp', timezone: false }, 'current_timestamp', 'CURRENT_DATETIME()'],
    [bigquery, { kind: 'uuid' }, 'gen_random_uuid()', 'GENERATE_UUID()'],
    [postgres, { kind: 'integer' }, 'now()', undefined],
    [postgres, { kind: 'text' }, 'current_user', undefined],
    [postgres, timestamp, 'now(); DROP TABLE x', undefined],
  ] as const)('%#: of %s', (dialect, type, expression, written) => {
    expect(toDefaultExpression(dialect, type, expression)).toBe(written)
  })

  it.each([
    ["'it''s'::character varying", "it's"],
    ["'a' || 'b'", undefined],
    ["'a'; DROP TABLE x; --'", undefined],
    ["'a\\'", undefined],
    ['-1.50', '-1.50'],
    ['TRUE', true],
    ['NULL::text', null],
    ['nextval(1)', undefined],
  ])('%s is the literal %s', (expression, value) => {
    expect(toLiteralValue(expression)).toBe(value)
  })
})

describe('a type given as text', () => {
  it.each([
    'varchar(10)',
    'double precision',
    'numeric(10, 2)[]',
    'ARRAY<STRUCT<a INT64>>',
    'public."My type"',
    'VECTOR(FLOAT, 3)',
  ])('%s can only be a type', (text) => expect(isTypeText(text)).toBe(true))
  it.each([
    'int NOT NULL',
    'int, b int',
    'int) --',
    'int DEFAULT 0',
    '',
    ')(',
    'int; DROP TABLE x',
    "'x'",
    'int /* */',
    '"a',
    '<int>',
    '(int',
  ])('%s may be more', (text) => expect(isTypeText(text)).toBe(false))
})

describe('a pattern', () => {
  it.each(['^[^@\\s]+@[\\w.-]+$', '^[a-z]{2,255}$', '^\\d{3}-\\d{4}$', '^(?:a|b)+\\.$', '^(?=.*x)'])(
    '%s means the same',
    (pattern) => {
      expect(isPortablePattern(pattern)).toBe(true)
    },
  )
  it.each(['[', '\\bx\\b', '(?<=a)b', '(?<y>a)', 'x{256}', '\\p{L}', '[\\D]', '[]', '***x', '\\u0041'])(
    '%s may not',
    (pattern) => expect(isPortablePattern(pattern)).toBe(false),
  )
})

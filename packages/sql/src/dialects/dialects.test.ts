import type { LogicalType } from '@c360/model'
import { arbitraryLogicalType } from '@c360/model/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteName } from '../ddl/quote.ts'
import { isTypeText } from '../physical/type-text.ts'
import { dialects } from './registry.ts'

describe.each(Object.values(dialects))('$label', (dialect) => {
  it('stands in the registry under its id', () => {
    expect(dialects[dialect.id]).toBe(dialect)
  })

  it('writes its reserved words in upper case, and quotes each', () => {
    expect(dialect.reservedWords.size).toBeGreaterThan(50)
    for (const word of dialect.reservedWords) {
      expect(word).toMatch(/^[A-Z_]+$/)
      const [plain] = [word, word.toLowerCase()].filter((name) => dialect.identifiers.plain.test(name))
      expect(quoteName(dialect, plain ?? '').startsWith(dialect.identifiers.open)).toBe(true)
    }
  })

  it('has a type for every logical one, which can only be a type', () => {
    fc.assert(
      fc.property(arbitraryLogicalType, (type) => {
        expect(isTypeText(dialect.toPhysicalType(type).text)).toBe(true)
      }),
    )
  })

  const flat: readonly LogicalType[] = [
    { kind: 'string' },
    { kind: 'string', maxLength: 40 },
    { kind: 'text' },
    { kind: 'integer' },
    { kind: 'integer', bits: 16 },
    { kind: 'decimal', precision: 12, scale: 2 },
    { kind: 'float' },
    { kind: 'boolean' },
    { kind: 'date' },
    { kind: 'time' },
    { kind: 'timestamp', timezone: true },
    { kind: 'timestamp', timezone: false },
    { kind: 'uuid' },
    { kind: 'binary' },
    { kind: 'json' },
  ]
  it.each(flat)('knows the type that it writes for $kind', (type) => {
    const { text, loss } = dialect.toPhysicalType(type)
    expect(dialect.isKnownType(text)).toBe(true)
    expect(loss).toBeUndefined()
  })

  it('says what is lost of a type of another engine, and never writes it', () => {
    const hostile = dialect.toPhysicalType({ kind: 'native', dialect: dialect.id, type: 'int); DROP TABLE x; --' })
    const foreign = dialect.toPhysicalType({ kind: 'native', dialect: 'oracle', type: 'VARCHAR2(10)' })
    for (const { text, loss } of [hostile, foreign]) {
      expect(dialect.isKnownType(text)).toBe(true)
      expect(loss).toContain(dialect.label)
    }
  })
})

describe('a type of its own', () => {
  const { bigquery, postgres, snowflake } = dialects

  it('nests objects no deeper than the engine does', () => {
    let type = 'INT64'
    for (let level = 0; level < 20; level += 1) {
      const field = { name: 'a', quotedName: 'a', type, isNullable: true }
      type = bigquery.toPhysicalType({ kind: 'object' }, [field]).text
    }
    expect(type.match(/STRUCT</g)?.length).toBeLessThanOrEqual(15)
    expect(type).toContain('JSON')
  })

  it.each([
    [postgres, 'numeric(10,2)[]', true],
    [postgres, 'timestamp(3) with time zone', true],
    [postgres, 'INTERVAL', true],
    [postgres, 'varchar(0)', false],
    [postgres, 'int(4)', false],
    [postgres, 'serial[]', false],
    [postgres, 'mood', false],
    [snowflake, 'NUMBER(38, 0)', true],
    [snowflake, 'NUMBER(39,0)', false],
    [snowflake, 'vector(float, 256)', true],
    [bigquery, 'array<numeric(10, 2)>', true],
    [bigquery, 'ARRAY<ARRAY<INT64>>', false],
    [bigquery, 'varchar', false],
  ] as const)('%#: %s', (dialect, text, isKnown) => {
    expect(dialect.isKnownType(text)).toBe(isKnown)
  })

  it.each([
    [bigquery, { kind: 'decimal', precision: 38, scale: 9 }, 'NUMERIC(38,9)'],
    [bigquery, { kind: 'decimal', precision: 38, scale: 10 }, 'BIGNUMERIC(38,10)'],
    [bigquery, { kind: 'map', value: { kind: 'date' } }, 'ARRAY<STRUCT<key STRING NOT NULL, value DATE>>'],
    [bigquery, { kind: 'array', items: { kind: 'array', items: { kind: 'date' } } }, 'JSON'],
    [snowflake, { kind: 'decimal', precision: 2, scale: 5 }, 'NUMBER(5,5)'],
    [postgres, { kind: 'array', items: { kind: 'object' } }, 'jsonb'],
    [postgres, { kind: 'array', items: { kind: 'array', items: { kind: 'date' } } }, 'date[][]'],
  ] as const)('%#: %s', (dialect, type, text) => {
    expect(dialect.toPhysicalType(type).text).toBe(text)
  })
})

import { aTarget } from '@c360/model/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quoteName } from '../ddl/quote.ts'
import type { NameRole } from '../dialects/dialect.ts'
import { dialects } from '../dialects/registry.ts'
import { constraintNameOf } from './constraint-names.ts'
import { lengthOf, toLegalName, toStoredName } from './legal-name.ts'
import { NameScope } from './name-scope.ts'

const { bigquery, postgres, snowflake } = dialects
const anyDialect = fc.constantFrom(bigquery, postgres, snowflake)
const anyRole = fc.constantFrom<NameRole>('schema', 'table', 'column', 'constraint')
const anyName = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('', ' ', '_TABLE_x', 'ctid'))

describe('a legal name', () => {
  it('is one that the engine takes, always the same, and stays as it is', () => {
    fc.assert(
      fc.property(anyDialect, anyRole, anyName, (dialect, role, wanted) => {
        const name = wanted.replaceAll('\0', '')
        const legal = toLegalName(dialect, role, name)
        const { limit, unit } = dialect.identifiers.maxLength[role]
        expect(dialect.identifiers.legal[role].test(legal.name)).toBe(true)
        expect(lengthOf(legal.name, unit)).toBeLessThanOrEqual(limit)
        expect(dialect.identifiers.forbiddenNames[role]).not.toContain(legal.name.toLowerCase())
        expect(toLegalName(dialect, role, name)).toEqual(legal)
        expect(toLegalName(dialect, role, legal.name)).toEqual({ name: legal.name, changes: [] })
      }),
    )
  })

  it.each([
    [postgres, 'table', 'pg_class', 'x_pg_class', ['reserved-by-engine']],
    [postgres, 'column', 'ctid', 'x_ctid', ['reserved-by-engine']],
    [postgres, 'table', '', 'unnamed_table', ['empty']],
    [snowflake, 'column', '\n', 'UNNAMED_COLUMN', ['empty']],
    [snowflake, 'column', 'a\nb', 'a_b', ['characters']],
    [bigquery, 'column', '1st-élan', '_1st_élan', ['characters']],
    [bigquery, 'schema', 'data-set é', 'data_set_e', ['characters']],
    [bigquery, 'column', '_PARTITIONTIME', 'x__PARTITIONTIME', ['reserved-by-engine']],
    [postgres, 'column', 'order', 'order', []],
  ] as const)('%#: %s', (dialect, role, wanted, name, changes) => {
    expect(toLegalName(dialect, role, wanted)).toEqual({ name, changes })
  })

  it('ends in a hash of the whole where it is too long, counted in the unit of the engine', () => {
    const long = 'é'.repeat(40)
    const { name } = toLegalName(postgres, 'table', long)
    expect(lengthOf(name, 'bytes')).toBeLessThanOrEqual(63)
    expect(name).toMatch(/^é{27}_[0-9a-f]{8}$/)
    expect(toLegalName(postgres, 'table', `${long}a`).name).not.toBe(name)
    expect(toLegalName(snowflake, 'table', long).name).toBe(long)
  })
})

describe('names of one scope', () => {
  it('are never the same to the engine', () => {
    fc.assert(
      fc.property(anyDialect, anyRole, fc.array(anyName, { maxLength: 12 }), (dialect, role, wanted) => {
        const scope = new NameScope(dialect)
        const stored = wanted.map((name) => toStoredName(dialect, role, scope.give(role, name).name))
        expect(new Set(stored).size).toBe(wanted.length)
      }),
    )
  })

  it.each([
    [postgres, ['Id', 'id', 'id'], ['Id', 'id', 'id_2']],
    [snowflake, ['id', 'ID', 'Id'], ['id', 'ID_2', 'Id']],
    [bigquery, ['Id', 'id', 'ID'], ['Id', 'id_2', 'ID_3']],
  ] as const)('%#: %s', (dialect, wanted, given) => {
    const scope = new NameScope(dialect)
    expect(wanted.map((name) => scope.give('column', name).name)).toEqual(given)
  })
})

describe('a quoted name', () => {
  it.each([
    [postgres, 'customer_id', 'customer_id'],
    [postgres, 'Customer', '"Customer"'],
    [postgres, 'user', '"user"'],
    [postgres, 'a"b', '"a""b"'],
    [snowflake, 'customer_id', 'customer_id'],
    [snowflake, 'CUSTOMER_ID', 'CUSTOMER_ID'],
    [snowflake, 'CustomerId', '"CustomerId"'],
    [snowflake, 'order', '"ORDER"'],
    [snowflake, 'IDENTIFIER', '"IDENTIFIER"'],
    [bigquery, 'Customer', 'Customer'],
    [bigquery, 'hash', '`hash`'],
    [bigquery, 'a`b\\', '`a\\`b\\\\`'],
  ] as const)('%#: %s', (dialect, name, quoted) => {
    expect(quoteName(dialect, name)).toBe(quoted)
  })
})

describe('the name of a constraint', () => {
  const parts = { table: 'orders', columns: ['person_id', 'shop_id'], parent: 'person' }

  it('follows the template of the target, or the usual one in its case', () => {
    const names = { foreignKey: '{parent}_of_{table}' }
    expect(constraintNameOf(aTarget({ constraintNames: names }), 'foreignKey', parts)).toBe('person_of_orders')
    expect(constraintNameOf(aTarget(), 'unique', parts)).toBe('uq_orders_person_id_shop_id')
    expect(constraintNameOf(aTarget({ case: 'upper-snake' }), 'primaryKey', { ...parts, table: 'ORDERS' })).toBe(
      'PK_ORDERS',
    )
  })

  it('is the one given where that is an identifier, and not where it is for people', () => {
    expect(constraintNameOf(aTarget(), 'primaryKey', { ...parts, given: 'orders_pkey' })).toBe('orders_pkey')
    expect(constraintNameOf(aTarget(), 'unique', { ...parts, given: 'SKU' })).toBe('uq_orders_person_id_shop_id')
  })

  it('keeps what a name holds out of the template', () => {
    expect(constraintNameOf(aTarget(), 'primaryKey', { ...parts, table: '{columns}$&' })).toBe('pk_{columns}$&')
  })
})

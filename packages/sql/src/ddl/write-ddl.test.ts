import type { DialectId, Model } from '@c360/model'
import { aKey, aModel, anAttribute, anEntity, aRelationship, generateModel } from '@c360/model/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultTarget } from '../naming/physical-names.ts'
import { toPhysicalSchema } from '../physical/to-physical-schema.ts'
import { toLineComments } from './line-comments.ts'
import { orderTables } from './table-order.ts'
import { type DdlOptions, writeDdl } from './write-ddl.ts'

/** A model whose entities refer to each other as the pairs of numbers say: child, parent. */
function graph(size: number, references: readonly (readonly [number, number])[]): Model {
  return aModel(
    ...Array.from({ length: size }, (_, index) => index).flatMap((index) => [
      anEntity({ id: `ent_${index}`, name: `t${index}` }),
      anAttribute({ id: `att_${index}`, parent: `ent_${index}`, name: 'id', type: { kind: 'uuid' } }),
      aKey({ id: `key_${index}`, entity: `ent_${index}`, attributes: [`att_${index}`] }),
    ]),
    ...references.map(([child, parent], index) =>
      aRelationship({
        id: `rel_${index}`,
        parentEntity: `ent_${parent % size}`,
        childEntity: `ent_${child % size}`,
        attributePairs: [{ parent: `att_${parent % size}`, child: `att_${child % size}` }],
      }),
    ),
  )
}

const write = (model: Model, dialect: DialectId, options?: DdlOptions) =>
  writeDdl(toPhysicalSchema(model, defaultTarget(dialect)).schema, options)
const circle = graph(2, [
  [0, 1],
  [1, 0],
])

describe('the order of tables', () => {
  it('has every table once, after those it refers to but for keys that wait', () => {
    const pair = fc.tuple(fc.nat(7), fc.nat(7))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(pair, { maxLength: 16 }), (size, references) => {
        const { schema } = toPhysicalSchema(graph(size, references), defaultTarget('postgres'))
        const { tables, deferred } = orderTables(schema.tables)
        expect([...tables].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(schema.tables)
        for (const [index, table] of tables.entries()) {
          const before = new Set(tables.slice(0, index + 1).map(({ name }) => name))
          for (const key of table.foreignKeys) expect(deferred.has(key) || before.has(key.parentTable.name)).toBe(true)
        }
      }),
    )
  })

  it('lets no key wait where there is no circle', () => {
    const { schema } = toPhysicalSchema(
      generateModel({ entities: 60, relationshipsPerEntity: 3 }),
      defaultTarget('postgres'),
    )
    expect(orderTables(schema.tables).deferred.size).toBe(0)
  })
})

describe('DDL', () => {
  it('closes a circle with ALTER TABLE', () => {
    expect(write(circle, 'bigquery').text).toContain(
      'ALTER TABLE t1\n  ADD CONSTRAINT fk_t1_id FOREIGN KEY (id) REFERENCES t0 (id) NOT ENFORCED;',
    )
  })

  it.each([
    ['postgres', 'keep', 'CREATE TABLE IF NOT EXISTS t0', undefined],
    ['postgres', 'replace', 'CREATE TABLE t0', 'ddl/replace'],
    ['snowflake', 'keep', 'CREATE TABLE IF NOT EXISTS T0', 'ddl/repeat'],
    ['snowflake', 'replace', 'CREATE OR REPLACE TABLE T0', undefined],
    ['bigquery', 'keep', 'ALTER TABLE t1 DROP CONSTRAINT IF EXISTS fk_t1_id;', undefined],
  ] as const)('of %s can %s what exists', (dialect, whenExists, text, code) => {
    const written = write(circle, dialect, { whenExists })
    expect(written.text).toContain(text)
    expect(written.findings.map((finding) => finding.code)).toEqual(code === undefined ? [] : [code])
    for (const { message } of written.findings) expect(written.text.replaceAll('\n-- ', ' ')).toContain(message)
  })

  it('is the same in parts as in one', () => {
    const { text, parts } = write(circle, 'postgres')
    expect(parts.map(({ kind }) => kind)).toEqual(['start', 'table', 'table', 'foreign-keys'])
    expect(parts.map((part) => part.text).join('\n')).toBe(text)
  })

  it('is without descriptions where none are wanted', () => {
    const model = aModel(
      anEntity({ name: 'a', description: 'Described.' }),
      anAttribute({ parent: 'ent_a', description: 'Told.' }),
    )
    for (const dialect of ['postgres', 'snowflake', 'bigquery'] as const) {
      expect(write(model, dialect).text).toMatch(/Described\./)
      expect(write(model, dialect).text).toMatch(/Told\./)
      expect(write(model, dialect, { comments: false }).text).not.toMatch(/Described|Told/)
    }
  })
})

it('no text ends the line of its comment', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const line of toLineComments([text])) expect(line).toMatch(/^-- [^\p{Cc}\u2028\u2029]*$/u)
    }),
  )
})

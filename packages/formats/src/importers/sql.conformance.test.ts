import { childrenOf, getRecordOf, recordsOf } from '@c360/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findConformance } from '../testing/conformance.ts'
import { applied, countingIds, importScripts, newModel, planScripts, readScripts } from '../testing/import-scripts.ts'
import type { ImportFile } from './importer.ts'

interface Source {
  readonly name: string
  readonly paths: readonly string[]
  /** Counted by hand in the files. */
  readonly expected: {
    readonly entities: number
    readonly attributes: number
    readonly primaryKeys: number
    readonly uniqueKeys: number
    readonly relationships: number
    readonly descriptions: number
    readonly valueSets: number
  }
  readonly failed: number
  readonly partly: readonly string[]
}

const sources: readonly Source[] = [
  {
    name: 'chinook',
    paths: ['chinook.postgres.sql'],
    expected: {
      entities: 11,
      attributes: 64,
      primaryKeys: 11,
      uniqueKeys: 0,
      relationships: 11,
      descriptions: 0,
      valueSets: 0,
    },
    failed: 0,
    partly: [],
  },
  {
    // 71 tables, of which 55 are partitions of `payment`. 19 foreign keys of tables; three more that only partitions have.
    name: 'pagila',
    paths: ['pagila.postgres.sql'],
    expected: {
      entities: 16,
      attributes: 94,
      primaryKeys: 16,
      uniqueKeys: 5,
      relationships: 22,
      descriptions: 0,
      valueSets: 1,
    },
    failed: 0,
    // A computed column, types of an extension, and an index of a materialized view.
    partly: ['CREATE TABLE public.film', 'CREATE TABLE public.film_embedding', 'CREATE UNIQUE INDEX rental_category'],
  },
  {
    name: 'ecommerce catalog',
    paths: ['ecommerce/04_catalog_postgres.sql'],
    expected: {
      entities: 12,
      attributes: 97,
      primaryKeys: 12,
      uniqueKeys: 2,
      relationships: 18,
      descriptions: 7,
      valueSets: 0,
    },
    failed: 0,
    partly: [],
  },
  {
    name: 'ecommerce shopping',
    paths: ['ecommerce/05_shopping_postgres.sql'],
    expected: {
      entities: 13,
      attributes: 94,
      primaryKeys: 13,
      uniqueKeys: 0,
      relationships: 9,
      descriptions: 4,
      valueSets: 1,
    },
    failed: 0,
    partly: [],
  },
  {
    // The foreign keys come first: what they refer to is read from the files after them.
    name: 'omop',
    paths: ['omop/postgresql.constraints.sql', 'omop/postgresql.ddl.sql', 'omop/postgresql.primary_keys.sql'],
    expected: {
      entities: 39,
      attributes: 432,
      primaryKeys: 28,
      uniqueKeys: 0,
      relationships: 176,
      descriptions: 0,
      valueSets: 0,
    },
    failed: 0,
    // NUMERIC without a precision is no decimal of the model.
    partly: [
      'CREATE TABLE @cdmDatabaseSchema.drug_exposure',
      'CREATE TABLE @cdmDatabaseSchema.measurement',
      'CREATE TABLE @cdmDatabaseSchema.observation',
      'CREATE TABLE @cdmDatabaseSchema.specimen',
      'CREATE TABLE @cdmDatabaseSchema.location',
      'CREATE TABLE @cdmDatabaseSchema.cost',
      'CREATE TABLE @cdmDatabaseSchema.dose_era',
      'CREATE TABLE @cdmDatabaseSchema.metadata',
      'CREATE TABLE @cdmDatabaseSchema.drug_strength',
    ],
  },
]

const conformance = findConformance()

describe.skipIf(conformance === undefined)('scripts of third parties', () => {
  const folder = `${conformance}/sql`
  describe.each(sources)('$name', ({ paths, expected, failed, partly }) => {
    const context = countingIds()
    const files = () => readScripts(folder, paths)

    test('gives every table, column, key and foreign key, and says what it leaves out', async () => {
      const { records, report } = await importScripts(newModel(context), files(), context)
      const of = (kind: string) => records.filter((record) => record.kind === kind)
      expect({
        entities: of('entity').length,
        attributes: of('attribute').length,
        primaryKeys: records.filter((record) => record.kind === 'key' && record.primary).length,
        uniqueKeys: records.filter((record) => record.kind === 'key' && !record.primary).length,
        relationships: of('relationship').length,
        descriptions: records.filter((record) => 'description' in record).length,
        valueSets: of('value-set').length,
      }).toEqual(expected)
      expect(report.filter(({ outcome }) => outcome === 'failed')).toHaveLength(failed)
      expect(report.filter(({ outcome }) => outcome === 'partly').map(({ title }) => title)).toEqual(partly)
      expect(report.every(({ outcome, findings }) => outcome === 'read' || findings.length > 0)).toBe(true)
    })

    test('merges into an empty model, and a second time changes nothing', async () => {
      const empty = newModel(context)
      const first = await planScripts(empty, files(), context)
      const model = applied(empty, first.command.operations)
      expect(recordsOf(model, 'placement')).toHaveLength(expected.entities)
      const second = await planScripts(model, files(), context)
      expect(second.command.operations).toEqual([])
    })
  })

  test('pagila: domain, enum, numbering, role, bridge and partitions come to what they mean', async () => {
    const context = countingIds()
    const empty = newModel(context)
    const plan = await planScripts(empty, readScripts(folder, ['pagila.postgres.sql']), context)
    const model = applied(empty, plan.command.operations)
    const entityOf = (name: string) => recordsOf(model, 'entity').find((entity) => entity.name === name)
    const film = entityOf('film')
    const attributeOf = (name: string) =>
      childrenOf(model, film?.id ?? '', 'attribute').find((each) => each.name === name)
    expect(attributeOf('release_year')).toMatchObject({ type: { kind: 'integer' }, minValue: 1901, maxValue: 2155 })
    const rating = attributeOf('rating')
    expect(rating).toMatchObject({ type: { kind: 'string' }, default: { kind: 'value', value: 'G' } })
    const codes = childrenOf(model, rating?.valueSet ?? '', 'value').map(({ code }) => code)
    expect(codes).toEqual(['G', 'PG', 'PG-13', 'R', 'NC-17'])
    expect(attributeOf('special_features')?.type).toEqual({ kind: 'array', items: { kind: 'text' } })
    expect(attributeOf('fulltext')?.type).toEqual({ kind: 'native', dialect: 'postgres', type: 'tsvector' })
    expect(attributeOf('film_id')).not.toHaveProperty('default')
    const original = recordsOf(model, 'relationship').find(({ name }) => name === 'film_original_language_id_fkey')
    expect(original).toMatchObject({
      parentRole: 'original',
      parentMin: 0,
      parentMax: 1,
      childMin: 0,
      childMax: 'many',
    })
    const bridges = recordsOf(model, 'entity').filter(({ archetype }) => archetype === 'bridge')
    expect(bridges.map(({ name }) => name)).toEqual(['film_actor', 'film_category'])
    const payment = recordsOf(model, 'relationship').filter(
      ({ childEntity }) => childEntity === entityOf('payment')?.id,
    )
    const parents = payment.map(({ parentEntity }) => getRecordOf(model, 'entity', parentEntity)?.name)
    expect(parents.sort()).toEqual(['customer', 'rental', 'staff'])
    // Seven of 55 partitions say so.
    expect(payment.every(({ enforcement }) => enforcement === 'informational')).toBe(true)
  })

  test('whatever is cut out of them or spliced in, nothing is thrown and every record is valid', async () => {
    const scripts = sources.flatMap(({ paths }) => readScripts(folder, paths).map(({ text }) => text.slice(0, 40_000)))
    const splice = fc.record({
      from: fc.nat(20_000),
      length: fc.nat(4_000),
      insert: fc.oneof(
        fc.constantFrom(
          `'`,
          '"',
          '$$',
          '(',
          ')',
          ';',
          ',',
          '/*',
          '--',
          '\\',
          'CREATE TABLE ',
          ' DEFAULT ',
          ' CHECK (',
          ' REFERENCES ',
        ),
        fc.string({ unit: 'binary', maxLength: 20 }),
      ),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(scripts.length - 1),
        fc.array(splice, { minLength: 1, maxLength: 6 }),
        async (number, splices) => {
          const context = countingIds()
          const text = splices.reduce(
            (cut, { from, length, insert }) => cut.slice(0, from) + insert + cut.slice(from + length),
            scripts[number] ?? '',
          )
          const model = newModel(context)
          const files: ImportFile[] = [{ path: 'spliced.sql', text }]
          const { report } = await importScripts(model, files, context)
          expect(report.length).toBeGreaterThan(0)
          const plan = await planScripts(model, files, context)
          const after = applied(model, plan.command.operations)
          expect((await planScripts(after, files, context)).command.operations).toEqual([])
        },
      ),
      { numRuns: 20 },
    )
  })
})

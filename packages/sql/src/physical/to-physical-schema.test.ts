import type { DialectId, Model, ModelRecord, Relationship } from '@c360/model'
import { aKey, aModel, anAttribute, anEntity, aRelationship, aTarget } from '@c360/model/testing'
import { describe, expect, it } from 'vitest'
import { writeDdl } from '../ddl/write-ddl.ts'
import { targetFor } from '../naming/physical-names.ts'
import { type PhysicalSchemaOptions, toPhysicalSchema } from './to-physical-schema.ts'

const person: ModelRecord[] = [
  anEntity({ name: 'person' }),
  anAttribute({ parent: 'ent_person', name: 'id', type: { kind: 'uuid' }, required: true }),
  aKey({ entity: 'ent_person', attributes: ['att_ent_person_id'] }),
]
const order: ModelRecord[] = [
  anEntity({ name: 'order' }),
  anAttribute({ parent: 'ent_order', name: 'person_id', type: { kind: 'uuid' } }),
]
const places = {
  parentEntity: 'ent_person',
  childEntity: 'ent_order',
  attributePairs: [{ parent: 'att_ent_person_id', child: 'att_ent_order_person_id' }],
}

function derive(model: Model, dialect: DialectId = 'postgres', options: PhysicalSchemaOptions = {}) {
  const derived = toPhysicalSchema(model, targetFor(model, dialect), options)
  const tables = Object.fromEntries(derived.schema.tables.map((table) => [table.name, table]))
  return { ...derived, tables, codes: derived.findings.map(({ code }) => code), text: writeDdl(derived.schema).text }
}

describe('what a target holds', () => {
  it('is the layers it names, without what is left out', () => {
    const target = aTarget({ layers: ['core'] })
    const leftOut: ModelRecord = {
      id: 'tbo_1',
      kind: 'table-option',
      target: target.id,
      entity: 'ent_b',
      leftOut: true,
    }
    const model = aModel(
      target,
      anEntity({ name: 'a' }),
      anEntity({ name: 'b' }),
      anEntity({ name: 'c', layer: 'mart' }),
      leftOut,
    )
    expect(Object.keys(derive(model).tables)).toEqual(['a'])
  })

  it('stands where the environment says, or the table', () => {
    const environments = [{ name: 'dev', catalog: 'dev_db', schema: 'dev' }]
    const target = aTarget({ dialect: 'snowflake', catalog: 'db', schema: 'core', environments })
    const elsewhere: ModelRecord = {
      id: 'tbo_1',
      kind: 'table-option',
      target: target.id,
      entity: 'ent_b',
      schema: 'ref',
    }
    const model = aModel(target, ...person, anEntity({ name: 'b' }), anAttribute({ parent: 'ent_b' }), elsewhere)
    const { schema, tables, text } = derive(model, 'snowflake', { environment: 'dev' })
    expect([schema.catalog, tables['person']?.schema, tables['b']?.schema]).toEqual(['dev_db', 'dev', 'ref'])
    expect(text).toContain('CREATE TABLE dev_db.dev.person (')
    expect(derive(model, 'snowflake', { environment: 'none' }).codes).toEqual(['ddl/environment'])
  })

  it('gives a name given by hand first, and tells the others apart with a finding', () => {
    const target = aTarget()
    const named: ModelRecord = {
      id: 'tbo_1',
      kind: 'table-option',
      target: target.id,
      entity: 'ent_z',
      physicalName: 'person',
    }
    const { schema, findings } = derive(aModel(target, ...person, anEntity({ name: 'z' }), named))
    expect(schema.tables.map(({ entity, name }) => [entity.id, name])).toEqual([
      ['ent_z', 'person'],
      ['ent_person', 'person_2'],
    ])
    expect(findings).toMatchObject([{ code: 'ddl/name-collision', target: 'ent_person', warehouse: target.id }])
  })
})

describe('foreign keys', () => {
  it('are derived from the attributes of a relationship', () => {
    const { tables, codes } = derive(aModel(...person, ...order, aRelationship({ ...places, onDelete: 'cascade' })))
    expect(tables['order']?.foreignKeys).toMatchObject([
      {
        name: 'fk_order_person_id',
        columns: ['person_id'],
        parentTable: { name: 'person' },
        parentColumns: ['id'],
        onDelete: 'cascade',
      },
    ])
    expect(codes).toEqual([])
  })

  it.each([
    ['ddl/informational', 'postgres', { enforcement: 'informational' }],
    ['ddl/many-to-many', 'postgres', { parentMax: 'many', attributePairs: [] }],
    ['ddl/foreign-key', 'postgres', { attributePairs: [] }],
    [
      'ddl/foreign-key',
      'bigquery',
      {
        parentEntity: 'ent_order',
        attributePairs: [{ parent: 'att_ent_order_person_id', child: 'att_ent_order_person_id' }],
      },
    ],
  ] as const)('that cannot be are a finding %s of %s, and a comment', (code, dialect, fields) => {
    const relationship = aRelationship({ ...places, ...fields } as Partial<Relationship> & typeof places)
    const { tables, findings, text } = derive(aModel(...person, ...order, relationship), dialect)
    expect(tables['order']?.foreignKeys).toEqual([])
    expect(findings.map((finding) => finding.code)).toEqual([code])
    expect(text.replaceAll(/\n-- /g, ' ')).toContain(findings[0]?.message)
  })

  it('to what is not there are left out', () => {
    const model = aModel(...person, ...order, aRelationship(places))
    const { tables, codes } = derive(model, 'postgres', { entities: new Set(['ent_order']) })
    expect(Object.keys(tables)).toEqual(['order'])
    expect(codes).toEqual(['ddl/outside'])
  })

  it('have their columns in the order of the key', () => {
    const columns = (entity: string) =>
      ['x', 'y'].map((name) => anAttribute({ parent: entity, name, type: { kind: 'integer' } }))
    const pairs = ['y', 'x'].map((name) => ({ parent: `att_ent_p_${name}`, child: `att_ent_c_${name}` }))
    const model = aModel(
      anEntity({ name: 'p' }),
      anEntity({ name: 'c' }),
      ...columns('ent_p'),
      ...columns('ent_c'),
      aKey({ entity: 'ent_p', attributes: ['att_ent_p_x', 'att_ent_p_y'] }),
      aRelationship({ parentEntity: 'ent_p', childEntity: 'ent_c', attributePairs: pairs, onDelete: 'cascade' }),
    )
    expect(derive(model, 'snowflake').text).toContain('FOREIGN KEY (X, Y) REFERENCES P (X, Y)\n')
    expect(derive(model).text).toContain('FOREIGN KEY (x, y) REFERENCES p (x, y) ON DELETE CASCADE\n')
  })

  it('are informational where the engine checks none', () => {
    const model = aModel(...person, ...order, aRelationship({ ...places, enforcement: 'informational' }))
    expect(derive(model, 'snowflake').tables['ORDER']?.foreignKeys).toHaveLength(1)
  })
})

describe('what would surprise whoever runs it', () => {
  const id = (entity: string) => anAttribute({ parent: entity, name: 'id', type: { kind: 'integer' }, required: true })
  const key = (entity: string, primary = true) =>
    aKey({ id: `key_${entity}_${primary}`, entity, attributes: [`att_${entity}_id`], primary })
  const pairs = [{ parent: 'att_ent_a_id', child: 'att_ent_b_id' }]
  const both = [anEntity({ name: 'a' }), id('ent_a'), key('ent_a'), id('ent_b')]
  const kind = anEntity({ name: 'b', supertype: 'ent_a' })
  const b = anEntity({ name: 'b' })
  const reference = { parentEntity: 'ent_a', childEntity: 'ent_b', attributePairs: pairs }
  it.each([
    ['a kind of another entity without a reference to it', [kind], ['ddl/supertype']],
    ['a kind of another entity with one', [kind, aRelationship(reference)], []],
    ['a key said twice', [b, key('ent_b'), key('ent_b', false)], ['ddl/repeated-key']],
    [
      'null for a value that must be there',
      [b, aRelationship({ ...reference, onDelete: 'set-null' })],
      ['ddl/set-null'],
    ],
  ])('is told: %s', (_, records, codes) => {
    expect(derive(aModel(...both, ...records)).codes).toEqual(codes)
  })
})

describe('columns', () => {
  it('of a primary key are not null', () => {
    const records = [
      anEntity({ name: 'a' }),
      anAttribute({ parent: 'ent_a', name: 'id' }),
      aKey({ entity: 'ent_a', attributes: ['att_ent_a_id'] }),
    ]
    const { tables, codes } = derive(aModel(...records))
    expect(tables['a']?.columns).toMatchObject([{ name: 'id', isNullable: false }])
    expect(codes).toEqual(['ddl/nullable-key'])
  })

  it('say what the engine does not check', () => {
    const attribute = anAttribute({ parent: 'ent_a', name: 'n', type: { kind: 'integer' }, minValue: 1, maxValue: 5 })
    const model = aModel(anEntity({ name: 'a' }), attribute)
    expect(derive(model).text).toContain('CONSTRAINT ck_a_n CHECK (n BETWEEN 1 AND 5)')
    const { codes, text } = derive(model, 'bigquery')
    expect(codes).toEqual(['ddl/check'])
    expect(text).toContain('-- BigQuery does not check n: value 1 to 5.')
  })

  it('are checked by Snowflake, but for patterns that mean something else there', () => {
    const text = { parent: 'ent_a', type: { kind: 'string' } } as const
    const model = aModel(
      anEntity({ name: 'a' }),
      anAttribute({ ...text, name: 'code', pattern: '^[A-Z]{2}', maxLength: 5 }),
      anAttribute({ ...text, name: 'lazy', pattern: 'a+?b' }),
      anAttribute({ ...text, name: 'ahead', pattern: '^(?=x)' }),
    )
    const { codes, text: ddl } = derive(model, 'snowflake')
    expect(ddl).toContain("CONSTRAINT CK_A_CODE_2 CHECK (REGEXP_INSTR(CODE, '^[A-Z]{2}') > 0)")
    expect(ddl).toContain('CONSTRAINT CK_A_CODE CHECK (LENGTH(CODE) <= 5)')
    expect(codes).toEqual(['ddl/check', 'ddl/check'])
  })

  it('are missing in an engine that has no table without any', () => {
    const { codes, text } = derive(aModel(anEntity({ name: 'a' })), 'snowflake')
    expect(codes).toEqual(['ddl/no-columns'])
    expect(text).not.toContain('CREATE TABLE')
  })

  it('name the fields of an object where the engine does', () => {
    const list = anAttribute({
      id: 'att_l',
      parent: 'ent_a',
      name: 'l',
      type: { kind: 'array', items: { kind: 'object' } },
    })
    const field = anAttribute({ parent: 'att_l', name: 'sku', type: { kind: 'string' }, required: true })
    const model = aModel(anEntity({ name: 'a' }), list, field)
    expect(derive(model, 'bigquery').tables['a']?.columns[0]?.type).toBe('ARRAY<STRUCT<sku STRING NOT NULL>>')
    expect(derive(model).text).toContain('-- l: array of JSON object with sku string required\n  l jsonb')
  })
})

import { aKey, aModel, anAttribute, anEntity, aRelationship, aTarget } from '@c360/model/testing'
import { describe, expect, it } from 'vitest'
import { ddl } from './ddl.ts'

const warehouse = aTarget({
  name: 'Our warehouse',
  dialect: 'bigquery',
  schema: 'core',
  environments: [{ name: 'dev', catalog: 'my-project', schema: 'dev' }],
})
const model = aModel(
  warehouse,
  anEntity({ name: 'account' }),
  anAttribute({ parent: 'ent_account', name: 'id', type: { kind: 'uuid' }, required: true }),
  anAttribute({ parent: 'ent_account', name: 'person_id', type: { kind: 'uuid' } }),
  anEntity({ name: 'person' }),
  anAttribute({ parent: 'ent_person', name: 'id', type: { kind: 'uuid' }, required: true }),
  aKey({ entity: 'ent_person', attributes: ['att_ent_person_id'] }),
  aRelationship({
    parentEntity: 'ent_person',
    childEntity: 'ent_account',
    attributePairs: [{ parent: 'att_ent_person_id', child: 'att_ent_account_person_id' }],
  }),
)

const run = (options: Record<string, unknown>) => ddl.export(model, ddl.options.parse(options))
const textOf = (options: Record<string, unknown>) =>
  run(options)
    .files.map(({ text }) => text)
    .join('')

describe('the options of DDL', () => {
  it('take the dialect of the target, whatever else is said', () => {
    const { files } = run({ dialect: 'postgres', target: warehouse.id })
    expect(files.map(({ path }) => path)).toEqual(['test-model.our-warehouse.bigquery.sql'])
    expect(files[0]?.text).toContain('CREATE TABLE core.person (\n  id STRING(36) NOT NULL,')
  })

  it('name an environment, and create its schema', () => {
    const text = textOf({ dialect: 'bigquery', environment: 'dev', createSchema: true })
    expect(text).toContain('CREATE SCHEMA IF NOT EXISTS `my-project`.dev;')
    expect(text).toContain('REFERENCES `my-project`.dev.person (id) NOT ENFORCED')
    expect(run({ dialect: 'bigquery', environment: 'prod' }).findings).toMatchObject([{ code: 'ddl/environment' }])
  })

  it('write one file a table, in the order in which they run', () => {
    const { files } = run({ dialect: 'bigquery', files: 'per-table' })
    expect(files.map(({ path }) => path.split('/')[1])).toEqual(['0-start.sql', '1-person.sql', '2-account.sql'])
    const parts = files.map(({ text }) => text).join('\n')
    expect(parts).toBe(textOf({ dialect: 'bigquery' }))
  })

  it('keep or replace what exists', () => {
    expect(textOf({ ifNotExists: true })).toContain('CREATE TABLE IF NOT EXISTS person')
    expect(textOf({ dialect: 'snowflake', orReplace: true })).toContain('CREATE OR REPLACE TABLE PERSON')
    expect(run({ orReplace: true }).findings).toMatchObject([{ code: 'ddl/replace', severity: 'warning' }])
  })
})

import { type Model, recordsOf } from '@c360/model'
import { defaultTarget, toPhysicalSchema } from '@c360/sql'
import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readExampleModels } from '../testing/example-models.ts'
import { proveDdl } from '../testing/prove-ddl.ts'
import { tortureModel } from '../testing/torture-model.ts'

const models = [...(await readExampleModels()), { name: 'torture', model: tortureModel() }]

describe('the DDL of PostgreSQL, executed on an embedded one', () => {
  let database: PGlite
  beforeAll(async () => {
    database = await PGlite.create()
  })
  afterAll(() => database.close())

  const cases = models.flatMap(({ name, model }) => targetsOf(model).map((target) => ({ name, model, target })))

  it.each(cases)('$name for $target.name', async ({ model, target }) => {
    const connection = {
      run: (sql: string) => database.exec(sql),
      query: async (sql: string) => (await database.query<Record<string, unknown>>(sql)).rows,
    }
    const { found, expected, canary } = await proveDdl(connection, model, target)
    expect(found).toEqual(expected)
    expect(canary).toEqual([{ id: 1 }])
    expect(toPhysicalSchema(model, target).schema.tables.length).toBeGreaterThan(5)
  })
})

function targetsOf(model: Model) {
  return [defaultTarget('postgres'), ...recordsOf(model, 'target').filter(({ dialect }) => dialect === 'postgres')]
}

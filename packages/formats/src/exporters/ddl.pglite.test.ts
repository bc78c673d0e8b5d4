import { type Model, recordsOf, type Target } from '@c360/model'
import { defaultTarget, toPhysicalSchema } from '@c360/sql'
import { PGlite } from '@electric-sql/pglite'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readExampleModels } from '../testing/example-models.ts'
import { arbitraryHostileModel } from '../testing/hostile-models.ts'
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

  // One database for all: starting it takes longer than most proofs.
  async function prove(model: Model, target: Target): Promise<void> {
    const connection = {
      run: (sql: string) => database.exec(sql),
      query: async (sql: string) => (await database.query<Record<string, unknown>>(sql)).rows,
    }
    const { found, expected, canary } = await proveDdl(connection, model, target)
    expect(found).toEqual(expected)
    expect(canary).toEqual([{ id: 1 }])
  }

  it.each(cases)('$name for $target.name', async ({ model, target }) => {
    await prove(model, target)
    expect(toPhysicalSchema(model, target).schema.tables.length).toBeGreaterThan(5)
  })

  it('of hostile models creates what it says, and nothing else happens', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryHostileModel('postgres'), ({ model, target }) => prove(model, target)),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 150) },
    )
  }, 180_000)
})

function targetsOf(model: Model) {
  return [defaultTarget('postgres'), ...recordsOf(model, 'target').filter(({ dialect }) => dialect === 'postgres')]
}

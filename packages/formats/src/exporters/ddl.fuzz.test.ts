import { PGlite } from '@electric-sql/pglite'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { arbitraryHostileModel } from '../testing/hostile-models.ts'
import { proveDdl } from '../testing/prove-ddl.ts'

let database: PGlite
beforeAll(async () => {
  database = await PGlite.create()
})
afterAll(() => database.close())

it('DDL of hostile models creates what it says, and nothing else happens', async () => {
  const connection = {
    run: (sql: string) => database.exec(sql),
    query: async (sql: string) => (await database.query<Record<string, unknown>>(sql)).rows,
  }
  await fc.assert(
    fc.asyncProperty(arbitraryHostileModel('postgres'), async ({ model, target }) => {
      const { found, expected, canary } = await proveDdl(connection, model, target)
      expect(found).toEqual(expected)
      expect(canary).toEqual([{ id: 1 }])
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 150) },
  )
}, 180_000)

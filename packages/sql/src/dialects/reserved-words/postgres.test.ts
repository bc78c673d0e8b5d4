import { PGlite } from '@electric-sql/pglite'
import { expect, test } from 'vitest'
import { postgresReservedWords } from './postgres.ts'

test('the reserved words of PostgreSQL are those of the running engine', async () => {
  const database = new PGlite()
  const { rows } = await database.query<{ word: string }>(
    "SELECT upper(word) AS word FROM pg_get_keywords() WHERE catcode IN ('R', 'T')",
  )
  await database.close()
  expect([...postgresReservedWords].sort()).toEqual(rows.map(({ word }) => word).sort())
})

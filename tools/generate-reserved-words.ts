import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'

// Asks PostgreSQL for the words it reserves (R: reserved, T: reserved but for types and functions; neither names a table
// or a column without quotes) and writes them where the dialect reads them. A test compares the file with the engine.
const database = new PGlite()
const { rows } = await database.query<{ word: string }>(
  `SELECT upper(word) AS word FROM pg_get_keywords() WHERE catcode IN ('R', 'T') ORDER BY word COLLATE "C"`,
)
await database.close()

const lines: string[] = []
for (const { word } of rows) {
  const line = lines.at(-1)
  if (line === undefined || line.length + word.length + 1 > 116) lines.push(`  ${word}`)
  else lines[lines.length - 1] = `${line} ${word}`
}
const text = `/**
 * Words that name no table and no column in PostgreSQL unless quoted, upper case: what \`pg_get_keywords()\` calls R or T.
 * Written by \`node --import tsx tools/generate-reserved-words.ts\`.
 * @see https://www.postgresql.org/docs/current/sql-keywords-appendix.html
 */
export const postgresReservedWords: ReadonlySet<string> = new Set(
  \`${lines.join('\n').trim()}\`.split(/\\s+/),
)
`
writeFileSync(join(import.meta.dirname, '../packages/sql/src/dialects/reserved-words/postgres.ts'), text)

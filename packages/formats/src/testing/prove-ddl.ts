import type { Model, Target } from '@c360/model'
import { toPhysicalSchema, writeDdl } from '@c360/sql'
import { type CatalogTables, expectedCatalog, type Postgres, readCatalog } from './postgres-catalog.ts'

/** What the engine's catalog holds after DDL has run, and what it is to hold. */
export interface DdlProof {
  readonly text: string
  readonly found: CatalogTables
  readonly expected: CatalogTables
  /** The rows of a table that was there before. */
  readonly canary: readonly Readonly<Record<string, unknown>>[]
}

/** The schema of tables whose target names none. */
export const home = 'home'

/** Runs the DDL of a model (by `run`, or as asked) in an empty database that holds nothing but a canary, and reads the catalog. */
export async function proveDdl(
  database: Postgres,
  model: Model,
  target: Target,
  run: (text: string) => unknown = (text) => database.run(text),
): Promise<DdlProof> {
  const { schema } = toPhysicalSchema(model, target)
  const { text } = writeDdl(schema, { createSchema: true, whenExists: 'keep', title: target.name })
  await clear(database)
  await run(text)
  const { [`${home}|canary`]: _, ...found } = await readCatalog(database)
  const canary = await database.query(`SELECT id FROM ${home}.canary`)
  return { text, found, expected: expectedCatalog(schema, home), canary }
}

async function clear(database: Postgres): Promise<void> {
  const schemas = await database.query(
    `SELECT quote_ident(nspname) AS name FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'`,
  )
  for (const { name } of schemas) await database.run(`DROP SCHEMA ${String(name)} CASCADE`)
  await database.run(
    `CREATE SCHEMA ${home}; SET search_path TO ${home}; CREATE TABLE canary (id integer); INSERT INTO canary VALUES (1)`,
  )
}

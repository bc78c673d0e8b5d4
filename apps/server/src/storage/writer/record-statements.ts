import { and, eq, is, Param, Placeholder, sql } from 'drizzle-orm'
import type { StudioDatabase } from '../open-database.ts'
import { records } from '../schema.ts'
import { placeholdersOf } from './placeholders.ts'

const { placeholder } = sql

/** What writes records, prepared once: an import runs it for each of its records. */
export function prepareRecordStatements(database: StudioDatabase) {
  const excluded = (column: string) => sql.raw(`excluded.${column}`)
  const put = database
    .insert(records)
    .values(placeholdersOf(records))
    .onConflictDoUpdate({
      target: [records.modelId, records.id],
      set: {
        kind: excluded('kind'),
        name: excluded('name'),
        parent: excluded('parent'),
        record: excluded('record'),
        stamps: excluded('stamps'),
      },
    })
  const remove = database
    .delete(records)
    .where(and(eq(records.modelId, placeholder('modelId')), eq(records.id, placeholder('id'))))
  return { putRecord: prepareRows(database, put), removeRecord: prepareRows(database, remove) }
}

/**
 * A query on the driver itself: drizzle looks through all that a prepared query was built of at each run, which for an
 * import takes longer than writing it. All columns are text and numbers, so that nothing is to be mapped.
 */
function prepareRows(
  database: StudioDatabase,
  query: { toSQL(): { readonly sql: string; readonly params: readonly unknown[] } },
): { run(row: Readonly<Record<string, string | null>>): void } {
  const { sql: text, params } = query.toSQL()
  const statement = database.$client.prepare(text)
  const names = params.map(nameOf)
  return { run: (row) => void statement.run(names.map((name) => row[name])) }
}

function nameOf(param: unknown): string {
  const part = is(param, Param) ? param.value : param
  if (is(part, Placeholder)) return part.name
  throw new Error('Only placeholders are filled for each row.')
}

import { getTableColumns, type Placeholder, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'

/** Every column of a table as a placeholder of its own name. */
export function placeholdersOf<Table extends SQLiteTable>(
  table: Table,
): { [Name in keyof Table['_']['columns']]: Placeholder } {
  const names = Object.keys(getTableColumns(table))
  const placeholders: Record<string, Placeholder> = Object.fromEntries(
    names.map((name) => [name, sql.placeholder(name)]),
  )
  return placeholders as { [Name in keyof Table['_']['columns']]: Placeholder }
}

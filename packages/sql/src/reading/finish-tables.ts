import { withoutPartitions } from './partitions.ts'
import type { ReadKey, ReadTable } from './read-schema.ts'
import type { SchemaReader } from './schema-reader.ts'
import { noteAt } from './statement-text.ts'

/** The tables that stand for themselves: columns that others lend are in, partitions are out. */
export function finishTables(reader: SchemaReader): ReadTable[] {
  const tables = reader.tables.inOrder()
  const finished = new Set<ReadTable>()
  for (const table of tables) takeOverColumns(reader, table, finished)
  return withoutPartitions(reader.tables)
}

/** Puts the columns that a table inherits or copies where they belong; a table without any of its own is a partition by inheritance. */
function takeOverColumns(reader: SchemaReader, table: ReadTable, finished: Set<ReadTable>): void {
  if (finished.has(table)) return
  finished.add(table)
  const [first] = table.sources
  if (first?.kind === 'inherits' && table.sources.length === 1 && table.columns.length === 0) {
    table.partitionOf = first.table
    if (reader.tables.find(first.table) !== undefined) return
  }
  for (const { table: name, at, kind, brings } of table.sources.toReversed()) {
    const source = reader.tables.find(name)
    if (source === undefined) {
      noteAt(
        table.statement,
        'import/unknown-table',
        `“${name.name}”, which lends it columns, is not in what was read.`,
      )
      continue
    }
    takeOverColumns(reader, source, finished)
    const own = new Set(table.columns.map((column) => column.name))
    const { statement } = table
    const taken = source.columns
      .filter((column) => !own.has(column.name))
      .map((column) => ({ ...column, statement, default: brings.defaults ? column.default : undefined }))
    table.columns.splice(at, 0, ...taken)
    if (brings.checks) table.checks.push(...source.checks.map((check) => ({ ...check, statement })))
    if (brings.keys) takeOverKeys(table, source)
    if (kind === 'inherits') {
      const message = `It inherits from “${source.name}”; the inherited columns are read as its own.`
      noteAt(statement, 'import/inherits', message, 'info')
    }
  }
}

/** Keys are the columns' alone: their names are taken by the table that lends them. */
function takeOverKeys(table: ReadTable, source: ReadTable): void {
  const { statement } = table
  const copy = ({ columns }: ReadKey): ReadKey => ({ name: undefined, columns, statement })
  if (source.primaryKey !== undefined) table.primaryKey ??= copy(source.primaryKey)
  table.uniqueKeys.push(...source.uniqueKeys.map(copy))
}

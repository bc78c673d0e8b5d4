import type { PhysicalColumn, PhysicalSchema, PhysicalTable } from '@c360/sql'

/** Asks a PostgreSQL, embedded or real. */
export interface Postgres {
  /** Runs statements as a script does. */
  run(sql: string): Promise<unknown>
  query(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>
}

/** What a schema holds, in words that both the engine's catalog and a physical schema can be put in. */
export type CatalogTables = Readonly<Record<string, CatalogTable>>

interface CatalogTable {
  readonly comment: string | null
  /** In order: name, type, nullable or not, whether it has a default, comment. */
  readonly columns: readonly (readonly [string, string, boolean, boolean, string | null])[]
  /** Of every key, foreign key and check, in the engine's words but for what a check says. */
  readonly constraints: readonly string[]
}

const columnsOf = `
  SELECT n.nspname AS schema, c.relname AS table, obj_description(c.oid, 'pg_class') AS comment,
    coalesce((SELECT json_agg(json_build_array(a.attname, format_type(a.atttypid, a.atttypmod), NOT a.attnotnull,
      a.atthasdef, col_description(c.oid, a.attnum)) ORDER BY a.attnum)
      FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped), '[]') AS columns,
    coalesce((SELECT json_agg(json_build_object('kind', k.contype, 'name', k.conname, 'columns',
      (SELECT json_agg(a.attname ORDER BY p.place) FROM unnest(k.conkey) WITH ORDINALITY p(number, place)
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = p.number),
      'parent', (SELECT pn.nspname || '|' || pc.relname FROM pg_class pc JOIN pg_namespace pn ON pn.oid = pc.relnamespace
        WHERE pc.oid = k.confrelid),
      'parentColumns', (SELECT json_agg(a.attname ORDER BY p.place) FROM unnest(k.confkey) WITH ORDINALITY p(number, place)
        JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = p.number),
      'onDelete', k.confdeltype))
      FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype IN ('p', 'u', 'f', 'c')), '[]') AS constraints
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'v', 'm', 'p', 'f') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'`

interface ConstraintRow {
  readonly kind: string
  readonly name: string
  readonly columns: readonly string[]
  readonly parent: string | null
  readonly parentColumns: readonly string[] | null
  readonly onDelete: string
}

/** Every table and view outside the engine's own schemas, by schema and name. */
export async function readCatalog(database: Postgres): Promise<CatalogTables> {
  const rows = (await database.query(columnsOf)) as unknown as readonly {
    readonly schema: string
    readonly table: string
    readonly comment: string | null
    readonly columns: CatalogTable['columns']
    readonly constraints: readonly ConstraintRow[]
  }[]
  return toRecord(
    rows.map(({ schema, table, comment, columns, constraints }) => {
      return [`${schema}|${table}`, { comment, columns, constraints: constraints.map(describeRow).sort() }]
    }),
  )
}

/** What a physical schema says the catalog is to hold; tables without a schema are in `schema`. */
export function expectedCatalog(physical: PhysicalSchema, schema: string): CatalogTables {
  return toRecord(
    physical.tables.map((table) => [
      `${table.schema ?? schema}|${table.name}`,
      {
        comment: table.comment ?? null,
        columns: table.columns.map((column) => describeColumn(column)),
        constraints: describeConstraints(table, schema).sort(),
      },
    ]),
  )
}

function describeRow({ kind, name, columns, parent, parentColumns, onDelete }: ConstraintRow): string {
  const refers = kind === 'f' ? [parent, parentColumns, onDelete] : []
  // A check names its columns in no order that matters, and here each has one.
  return JSON.stringify([kind, name, columns, ...refers])
}

const actions = { 'no-action': 'a', restrict: 'r', cascade: 'c', 'set-null': 'n', 'set-default': 'd' } as const

function describeConstraints(table: PhysicalTable, schema: string): string[] {
  const primary = table.primaryKey === undefined ? [] : [['p', table.primaryKey.name, table.primaryKey.columns]]
  const unique = table.uniqueKeys.map(({ name, columns }) => ['u', name, columns])
  const checks = table.checks.map(({ name, column }) => ['c', name, [column]])
  const foreign = table.foreignKeys.map(({ name, columns, parentTable, parentColumns, onDelete = 'no-action' }) => {
    return ['f', name, columns, `${parentTable.schema ?? schema}|${parentTable.name}`, parentColumns, actions[onDelete]]
  })
  return [...primary, ...unique, ...checks, ...foreign].map((constraint) => JSON.stringify(constraint))
}

function describeColumn({ name, type, isNullable, default: value, comment }: PhysicalColumn) {
  return [name, toCatalogType(type), isNullable, value !== undefined, comment ?? null] as const
}

const longNames: readonly (readonly [RegExp, string])[] = [
  [/^int$/, 'integer'],
  [/^varchar\b/, 'character varying'],
  [/^timestamptz\b/, 'timestamp with time zone'],
  [/^timestamp(?! ?\(?\d?\)? with)/, 'timestamp without time zone'],
  [/^time$/, 'time without time zone'],
]

// The engine has one array type for all dimensions.
function toCatalogType(type: string): string {
  const single = type.replace(/(\[\])+$/, '[]')
  const [, base = '', brackets = ''] = /^(.*?)((?:\[\])?)$/.exec(single) ?? []
  const found = longNames.find(([pattern]) => pattern.test(base))
  return (found === undefined ? base : base.replace(found[0], found[1])) + brackets
}

function toRecord(entries: readonly (readonly [string, CatalogTable])[]): CatalogTables {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
}

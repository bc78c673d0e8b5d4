import type { PhysicalColumn, PhysicalForeignKey, PhysicalSchema, PhysicalTable } from '../physical/physical-schema.ts'
import { toLineComments } from './line-comments.ts'
import { qualifyTable, quoteName, quoteNames } from './quote.ts'

/** How a table is written. */
export interface TableOptions {
  /** `CREATE TABLE`, `CREATE TABLE IF NOT EXISTS` … */
  readonly start: string
  readonly comments: boolean
  readonly deferred: ReadonlySet<PhysicalForeignKey>
}

/** The statements that create one table and describe it. */
export function writeTable(schema: PhysicalSchema, table: PhysicalTable, options: TableOptions): string {
  const { dialect } = schema
  const notes = toLineComments(table.notes)
  if (table.columns.length === 0 && !dialect.capabilities.emptyTable) return `${notes.join('\n')}\n`
  const members = [
    ...table.columns.map((column) => writeColumn(schema, column, options.comments)),
    ...writeConstraints(schema, table, options.deferred).map((text) => ({ notes: [], text: `  ${text}` })),
  ]
  const body = members.flatMap((member, index) => [
    ...member.notes,
    `${member.text}${index < members.length - 1 ? ',' : ''}`,
  ])
  const { comments } = dialect.grammar
  const isDescribed = options.comments && comments.kind === 'inline' && table.comment !== undefined
  const after = isDescribed ? `\n${comments.table(dialect.toTextLiteral(table.comment))}` : ''
  const create = [`${options.start} ${qualifyTable(schema, table)} (`, ...body, `)${after};`]
  return `${[...notes, ...create, ...writeComments(schema, table, options.comments)].join('\n')}\n`
}

/** A foreign key as part of a table, or behind `ADD`. */
export function writeForeignKey(schema: PhysicalSchema, key: PhysicalForeignKey): string {
  const { dialect } = schema
  const name = `CONSTRAINT ${quoteName(dialect, key.name)}`
  const columns = `FOREIGN KEY ${quoteNames(dialect, key.columns)}`
  const parent = `REFERENCES ${qualifyTable(schema, key.parentTable)} ${quoteNames(dialect, key.parentColumns)}`
  const action = key.onDelete === undefined ? '' : ` ON DELETE ${key.onDelete.toUpperCase().replace('-', ' ')}`
  return `${name} ${columns} ${parent}${action}${dialect.grammar.keySuffix}`
}

interface WrittenColumn {
  readonly notes: readonly string[]
  readonly text: string
}

function writeColumn(schema: PhysicalSchema, column: PhysicalColumn, comments: boolean, indent = '  '): WrittenColumn {
  const { dialect } = schema
  const { grammar } = dialect
  const value = column.default === undefined ? [] : [`DEFAULT ${column.default}`]
  const notNull = column.isNullable ? [] : ['NOT NULL']
  const isDescribed = comments && grammar.comments.kind === 'inline' && column.comment !== undefined
  const parts = [
    quoteName(dialect, column.name),
    writeType(schema, column, comments, indent),
    ...(grammar.columnOrder === 'default-first' ? [...value, ...notNull] : [...notNull, ...value]),
    ...(isDescribed ? [grammar.comments.column(dialect.toTextLiteral(column.comment))] : []),
  ]
  return { notes: toLineComments(column.notes, indent), text: indent + parts.join(' ') }
}

function writeType(
  schema: PhysicalSchema,
  { type, struct }: PhysicalColumn,
  comments: boolean,
  indent: string,
): string {
  if (struct === undefined) return type
  const fields = struct.fields.map((field) => writeColumn(schema, field, comments, `${indent}  `))
  const lines = fields.flatMap(({ notes, text }, index) => [...notes, `${text}${index < fields.length - 1 ? ',' : ''}`])
  return [struct.before, ...lines, `${indent}${struct.after}`].join('\n')
}

function writeConstraints(
  schema: PhysicalSchema,
  table: PhysicalTable,
  deferred: ReadonlySet<PhysicalForeignKey>,
): readonly string[] {
  const { dialect } = schema
  const { keySuffix, check } = dialect.grammar
  const named = (name: string): string => `CONSTRAINT ${quoteName(dialect, name)} `
  const primary = table.primaryKey
  const primaryName = primary !== undefined && dialect.capabilities.namesPrimaryKey ? named(primary.name) : ''
  return [
    ...(primary === undefined ? [] : [`${primaryName}PRIMARY KEY ${quoteNames(dialect, primary.columns)}${keySuffix}`]),
    ...table.uniqueKeys.map((key) => `${named(key.name)}UNIQUE ${quoteNames(dialect, key.columns)}${keySuffix}`),
    ...table.foreignKeys.filter((key) => !deferred.has(key)).map((key) => writeForeignKey(schema, key)),
    ...table.checks.flatMap(({ name, rule, column }) => {
      const condition = check?.(rule, quoteName(dialect, column))
      return condition === undefined ? [] : [`${named(name)}CHECK (${condition})`]
    }),
  ]
}

function writeComments(schema: PhysicalSchema, table: PhysicalTable, isWanted: boolean): readonly string[] {
  const { dialect } = schema
  const { comments } = dialect.grammar
  if (!isWanted || comments.kind !== 'statements') return []
  const name = qualifyTable(schema, table)
  const ofTable = table.comment === undefined ? [] : [`${comments.table(name, dialect.toTextLiteral(table.comment))};`]
  const ofColumns = table.columns.flatMap(({ name: column, comment }) =>
    comment === undefined
      ? []
      : [`${comments.column(name, quoteName(dialect, column), dialect.toTextLiteral(comment))};`],
  )
  return [...ofTable, ...ofColumns]
}

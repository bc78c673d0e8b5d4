import type { Finding } from '@c360/model'
import type { PhysicalSchema } from '../physical/physical-schema.ts'
import { toLineComments } from './line-comments.ts'
import { qualifySchema, qualifyTable, quoteName } from './quote.ts'
import { orderTables, type TableOrder } from './table-order.ts'
import { writeForeignKey, writeTable } from './write-table.ts'

/** How to write DDL. */
export interface DdlOptions {
  /** What becomes of a table that exists already: the statement fails, the table is kept as it is, or it is replaced. */
  readonly whenExists?: 'fail' | 'keep' | 'replace'
  /** Descriptions as comments of the engine. Default: yes. */
  readonly comments?: boolean
  /** `CREATE SCHEMA IF NOT EXISTS` before everything else. */
  readonly createSchema?: boolean
  /** What the statements are of, for the comment on top. */
  readonly title?: string
}

/** A part of DDL that can stand in a file of its own; parts run in their order. */
export interface DdlPart {
  readonly kind: 'start' | 'table' | 'foreign-keys'
  /** Of a table: its name. */
  readonly name: string
  readonly text: string
}

/** The text of DDL, and what it could not say. */
export interface WrittenDdl {
  readonly text: string
  readonly parts: readonly DdlPart[]
  readonly findings: readonly Finding[]
}

/** Writes a schema as DDL that the engine runs unchanged, tables before what refers to them. */
export function writeDdl(schema: PhysicalSchema, options: DdlOptions = {}): WrittenDdl {
  const { whenExists = 'fail', comments = true } = options
  const order = orderTables(schema.tables)
  const findings = findLimits(schema, order, whenExists)
  const start = startOf(schema, whenExists)
  const parts: DdlPart[] = [
    { kind: 'start', name: 'start', text: writeStart(schema, options, findings) },
    ...order.tables.map((table): DdlPart => {
      const text = writeTable(schema, table, { start, comments, deferred: order.deferred })
      return { kind: 'table', name: table.name, text }
    }),
    ...writeDeferred(schema, order, whenExists === 'keep'),
  ]
  return { text: parts.map(({ text }) => text).join('\n'), parts, findings }
}

function startOf({ dialect }: PhysicalSchema, whenExists: DdlOptions['whenExists']): string {
  if (whenExists === 'keep') return 'CREATE TABLE IF NOT EXISTS'
  return (whenExists === 'replace' ? dialect.grammar.replaceTable : undefined) ?? 'CREATE TABLE'
}

function findLimits(
  schema: PhysicalSchema,
  { deferred }: TableOrder,
  whenExists: DdlOptions['whenExists'],
): readonly Finding[] {
  const { dialect, target } = schema
  const limit = (code: string, message: string): Finding => {
    return { code: `ddl/${code}`, severity: 'warning', message, warehouse: target.id }
  }
  if (whenExists === 'replace' && dialect.grammar.replaceTable === undefined) {
    return [limit('replace', `${dialect.label} cannot replace a table: where one exists, its statement fails.`)]
  }
  const isRepeatable = dialect.grammar.dropForeignKey !== undefined
  if (whenExists === 'keep' && deferred.size > 0 && !isRepeatable) {
    const message = `${dialect.label} cannot add a foreign key only where it is missing: those at the end fail when they are added a second time.`
    return [limit('repeat', message)]
  }
  return []
}

function writeStart(schema: PhysicalSchema, options: DdlOptions, findings: readonly Finding[]): string {
  const { dialect, catalog, tables } = schema
  const count = tables.length === 1 ? 'one table' : `${tables.length} tables`
  const of = options.title === undefined || options.title.trim() === '' ? '' : `${options.title}: `
  const hasKeys = tables.some(
    ({ primaryKey, uniqueKeys, foreignKeys }) => primaryKey !== undefined || uniqueKeys.length + foreignKeys.length > 0,
  )
  const isUnchecked = hasKeys && dialect.capabilities.primaryKey === 'informational'
  const lines = toLineComments([
    `${of}${count} for ${dialect.label}, written by C360 Studio.`,
    ...(catalog !== undefined && !dialect.qualifiesByCatalog
      ? [`To be run in the ${dialect.words.catalog} ${catalog}.`]
      : []),
    ...(isUnchecked ? [`${dialect.label} knows the keys below, but does not check them.`] : []),
    ...findings.map(({ message }) => message),
  ])
  const schemas = [...new Set(tables.flatMap(({ schema: name }) => name ?? []))].sort()
  const creations = options.createSchema
    ? schemas.map((name) => `CREATE SCHEMA IF NOT EXISTS ${qualifySchema(schema, name)};`)
    : []
  return `${[...lines, ...(creations.length === 0 ? [] : ['', ...creations])].join('\n')}\n`
}

function writeDeferred(schema: PhysicalSchema, { tables, deferred }: TableOrder, isRepeated: boolean): DdlPart[] {
  const { dialect } = schema
  const statements = tables.flatMap((table) =>
    table.foreignKeys
      .filter((key) => deferred.has(key))
      .flatMap((key) => {
        const name = qualifyTable(schema, table)
        const drop = isRepeated ? dialect.grammar.dropForeignKey?.(name, quoteName(dialect, key.name)) : undefined
        const add = `ALTER TABLE ${name}\n  ADD ${writeForeignKey(schema, key)};`
        return drop === undefined ? [add] : [`${drop};`, add]
      }),
  )
  if (statements.length === 0) return []
  const title = toLineComments(['Tables that refer to each other: these keys can only be added once all are there.'])
  return [{ kind: 'foreign-keys', name: 'foreign-keys', text: `${[...title, ...statements].join('\n')}\n` }]
}

import type { Finding } from '@c360/model'
import type { Dialect } from '../dialects/dialect.ts'
import type { PhysicalSchema } from '../physical/physical-schema.ts'

/** How to write DDL. */
export interface DdlOptions {
  /** `CREATE TABLE IF NOT EXISTS`. */
  readonly ifNotExists: boolean
  readonly comments: boolean
}

/** The text of DDL, and what it could not say. */
export interface WrittenDdl {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Writes a schema as DDL that the engine runs unchanged, tables before what refers to them. */
export function writeDdl(schema: PhysicalSchema, options: DdlOptions): WrittenDdl {
  const { dialect } = schema
  const statements = schema.tables.map((table) => {
    const columns = table.columns.map(
      ({ name, type, isNullable }) => `  ${quoteName(dialect, name)} ${type}${isNullable ? '' : ' NOT NULL'}`,
    )
    const start = options.ifNotExists ? 'CREATE TABLE IF NOT EXISTS' : 'CREATE TABLE'
    return `${start} ${quoteName(dialect, table.name)} (\n${columns.join(',\n')}\n);\n`
  })
  return { text: statements.join('\n'), findings: [] }
}

/** A name as the engine reads it back: in quotes only where it must be. */
export function quoteName(dialect: Dialect, name: string): string {
  const { plain, open, close } = dialect.identifiers
  if (plain.test(name) && !dialect.reservedWords.has(name.toUpperCase())) return name
  return `${open}${name.replaceAll(close, close + close)}${close}`
}

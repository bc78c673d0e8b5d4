import type { Dialect } from '../dialects/dialect.ts'
import type { PhysicalSchema } from '../physical/physical-schema.ts'

/** A name as the engine reads it back: in quotes only where it must be. */
export function quoteName(dialect: Dialect, name: string): string {
  const { plain, open, close, folding, ...facts } = dialect.identifiers
  if (plain.test(name)) {
    if (!dialect.reservedWords.has(name.toUpperCase())) return name
    // In quotes a name is not folded, but it is meant as its neighbours are.
    return `${open}${folding === 'upper' ? name.toUpperCase() : name}${close}`
  }
  const escaped =
    facts.escape === 'double'
      ? name.replaceAll(close, close + close)
      : name.replace(/[\\`]/g, (character) => `\\${character}`)
  return open + escaped + close
}

/** A list of names in brackets. */
export function quoteNames(dialect: Dialect, names: readonly string[]): string {
  return `(${names.map((name) => quoteName(dialect, name)).join(', ')})`
}

/** A table's name with its schema, and its catalog where the engine has it so. */
export function qualifyTable(
  { dialect, catalog }: Pick<PhysicalSchema, 'dialect' | 'catalog'>,
  table: { readonly schema: string | undefined; readonly name: string },
): string {
  const name = quoteName(dialect, table.name)
  return table.schema === undefined ? name : `${qualifySchema({ dialect, catalog }, table.schema)}.${name}`
}

/** A schema's name, with its catalog where the engine has it so. */
export function qualifySchema(
  { dialect, catalog }: Pick<PhysicalSchema, 'dialect' | 'catalog'>,
  schema: string,
): string {
  const parts = dialect.qualifiesByCatalog && catalog !== undefined ? [catalog, schema] : [schema]
  return parts.map((part) => quoteName(dialect, part)).join('.')
}

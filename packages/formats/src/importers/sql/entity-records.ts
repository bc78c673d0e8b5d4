import type { Archetype, Attribute, Entity, Key } from '@c360/model'
import { noteAt, type ReadKey, type ReadTable } from '@c360/sql'
import { toAttributes } from './attribute-records.ts'
import { noteKept } from './check-fields.ts'
import { toColumnOption, toTableOption } from './physical-options.ts'
import type { RecordContext } from './to-records.ts'

/** The records of a table that its foreign keys refer to. */
export interface EntityRecords {
  readonly entity: Entity
  readonly attributeByColumn: ReadonlyMap<string, Attribute>
  readonly primaryKey: Key | undefined
  readonly keys: readonly Key[]
}

/** Writes the records of a table: entity, attributes, keys, and where its physical names are not those that follow. */
export function writeEntity(table: ReadTable, context: RecordContext): EntityRecords {
  const id = context.createId('entity')
  const { attributes, keptChecks } = toAttributes(table, id, context)
  const attributeByColumn = new Map(table.columns.map(({ name }, index) => [name, attributes[index] as Attribute]))
  const primaryKey =
    table.primaryKey === undefined ? undefined : toKey(table, table.primaryKey, id, attributeByColumn, context)
  for (const check of keptChecks) noteKept(check, `“${table.name}”`)
  const entity: Entity = {
    id,
    kind: 'entity',
    name: table.name.slice(0, 1000),
    archetype: guessArchetype(table),
    layer: context.layer,
    ...(table.comment === undefined || table.comment === '' ? {} : { description: table.comment.slice(0, 100_000) }),
    history: 'overwrite',
    lifecycle: 'active',
    ...(keptChecks.length === 0
      ? {}
      : { customProperties: { 'postgres.checks': keptChecks.slice(0, 200).map(({ text }) => text.slice(0, 4_000)) } }),
  }
  const required = new Set(primaryKey?.attributes)
  const written = attributes.map((attribute) =>
    required.has(attribute.id) ? { ...attribute, required: true } : attribute,
  )
  context.records.push(entity, ...written)
  const keys = writeKeys(table, primaryKey, id, attributeByColumn, context)
  const tableOption = toTableOption(table, entity, context)
  if (tableOption !== undefined) context.records.push(tableOption)
  for (const attribute of written) {
    const column = table.columns.find(({ name }) => attributeByColumn.get(name)?.id === attribute.id)
    const option = column === undefined ? undefined : toColumnOption(column, attribute, context)
    if (option !== undefined) context.records.push(option)
  }
  const byColumn = new Map(table.columns.map(({ name }, index) => [name, written[index] as Attribute]))
  return { entity, attributeByColumn: byColumn, primaryKey, keys }
}

function writeKeys(
  table: ReadTable,
  primaryKey: Key | undefined,
  entityId: string,
  attributeByColumn: ReadonlyMap<string, Attribute>,
  context: RecordContext,
): Key[] {
  const keys = primaryKey === undefined ? [] : [primaryKey]
  for (const unique of table.uniqueKeys) {
    const key = toKey(table, unique, entityId, attributeByColumn, context)
    const isKnown = keys.some((known) => isSameSet(known.attributes, key?.attributes ?? []))
    if (key !== undefined && !isKnown) keys.push(key)
  }
  context.records.push(...keys)
  return keys
}

/** Whether two lists hold the same ids, in whatever order. */
export function isSameSet(first: readonly string[], second: readonly string[]): boolean {
  return first.length === second.length && first.every((id) => second.includes(id))
}

function toKey(
  table: ReadTable,
  read: ReadKey,
  entityId: string,
  attributeByColumn: ReadonlyMap<string, Attribute>,
  context: RecordContext,
): Key | undefined {
  const attributes = [...new Set(read.columns)].map((name) => attributeByColumn.get(name))
  const known = attributes.flatMap((attribute) => attribute ?? [])
  if (known.length !== attributes.length || known.length === 0 || known.length > 100) {
    const message = `The key over ${read.columns.join(', ')} of “${table.name}” is left out: not all of its columns are there.`
    noteAt(read.statement, 'import/unknown-column', message)
    return undefined
  }
  const isPrimary = read === table.primaryKey
  return {
    id: context.createId('key'),
    kind: 'key',
    entity: entityId,
    ...(read.name === undefined ? {} : { name: read.name.slice(0, 1000) }),
    attributes: known.map(({ id }) => id),
    primary: isPrimary,
    keyType: isPrimary && isMadeUp(table, read) ? 'surrogate' : 'natural',
  }
}

/** Whether a key is a number or id that means nothing outside the database, as far as its column tells. */
function isMadeUp(table: ReadTable, { columns }: ReadKey): boolean {
  const column = table.columns.find(({ name }) => columns.length === 1 && name === columns[0])
  if (column === undefined || isForeign(table, column.name)) return false
  const isIdentifier = /^int[248]$|^uuid$/.test(column.type.name)
  const isNumbered = column.generated?.kind === 'identity' || column.default?.kind === 'sequence'
  return isNumbered || (isIdentifier && /(?:^|_)(?:id|key|sk|pk|uuid)$/i.test(column.name))
}

function isForeign(table: ReadTable, column: string): boolean {
  return table.foreignKeys.some(({ columns }) => columns.includes(column))
}

/** Nothing but references to several tables in its primary key, and times at which it was written, is a bridge. */
function guessArchetype(table: ReadTable): Archetype {
  const key = table.primaryKey?.columns ?? []
  const references = table.foreignKeys.filter(({ columns }) => columns.every((name) => key.includes(name)))
  const parents = new Set(references.flatMap(({ columns }) => columns))
  const rest = table.columns.filter(({ name }) => !key.includes(name))
  const isPure = rest.every(
    ({ type }) => /^(?:timestamp|timestamptz|date)$/.test(type.name) && type.schema === undefined,
  )
  return references.length >= 2 && key.every((name) => parents.has(name)) && isPure ? 'bridge' : 'other'
}

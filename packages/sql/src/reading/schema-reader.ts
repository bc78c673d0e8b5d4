import { expressionAt, inParentheses } from './expression-text.ts'
import { NamedThings } from './named-things.ts'
import { type AlterTableNode, readAlterTable } from './read-alter-table.ts'
import { addColumn, type ColumnNode, type ConstraintNode, readTableConstraint } from './read-columns.ts'
import { readDefault } from './read-default.ts'
import type { QualifiedName, ReadDomain, ReadEnum, ReadTable } from './read-schema.ts'
import { readType } from './read-type.ts'
import type { SqlNode } from './sql-parser.ts'
import type { StatementText } from './statement-text.ts'
import { contentOf, nameOfParts, nameOfTable, nodesOf, stringsOf } from './tree.ts'

type Read = (reader: SchemaReader, content: never, source: StatementText) => void

/** Gathers what statements define, one after the other. */
export class SchemaReader {
  readonly tables = new NamedThings<ReadTable>()
  readonly enums = new NamedThings<ReadEnum>()
  readonly domains = new NamedThings<ReadDomain>()
  /** Where names without a schema stand, as `SET search_path` says. */
  defaultSchema: string | undefined

  /** Reads one statement; what it defines must not be there yet. */
  read(node: SqlNode, source: StatementText): void {
    const [kind = ''] = Object.keys(node)
    const read: Read | undefined = readers[kind]
    if (read === undefined) {
      source.statement.outcome = 'skipped'
      source.note('import/not-in-a-model', 'This is no table, column, key or relationship.', 'info')
    } else read(this, contentOf(node, kind) as never, source)
  }

  /** The full name of something that is being created. */
  placed(name: QualifiedName): QualifiedName {
    return { schema: name.schema ?? this.defaultSchema, name: name.name }
  }
}

interface CreateTableNode {
  readonly relation?: { readonly schemaname?: string; readonly relname?: string; readonly relpersistence?: string }
  readonly tableElts?: SqlNode[]
  readonly inhRelations?: SqlNode[]
  readonly partbound?: object
  readonly ofTypename?: object
}

function readTable(reader: SchemaReader, content: CreateTableNode, source: StatementText): void {
  if (content.relation?.relpersistence === 't') {
    source.statement.outcome = 'skipped'
    source.note('import/temporary', 'A temporary table is not part of a model.', 'info')
    return
  }
  const name = reader.placed(nameOfTable(content.relation))
  if (reader.tables.findExact(name) !== undefined) {
    source.statement.outcome = 'skipped'
    source.note('import/defined-twice', `There is a table “${name.name}” already; the first one is kept.`)
    return
  }
  const table = newTable(name, source)
  for (const element of nodesOf(content.tableElts)) readElement(table, element, source)
  for (const parent of nodesOf(content.inhRelations)) {
    const parentName = nameOfTable(contentOf(parent, 'RangeVar'))
    if (content.partbound !== undefined) table.partitionOf = parentName
    else table.sources.unshift({ table: parentName, at: 0, kind: 'inherits', brings: inherited })
  }
  if (content.ofTypename !== undefined) {
    source.note('import/typed-table', 'The columns that follow from the type of the table are left out.')
  }
  reader.tables.add(table)
}

const inherited = { checks: true, defaults: true, keys: false }

function newTable({ schema, name }: QualifiedName, { statement }: StatementText): ReadTable {
  return {
    schema,
    name,
    statement,
    columns: [],
    primaryKey: undefined,
    uniqueKeys: [],
    foreignKeys: [],
    checks: [],
    comment: undefined,
    partitionOf: undefined,
    sources: [],
  }
}

function readElement(table: ReadTable, element: SqlNode, source: StatementText): void {
  const column = contentOf<ColumnNode>(element, 'ColumnDef')
  const constraint = contentOf<ConstraintNode>(element, 'Constraint')
  const like = contentOf<{ relation?: object; options?: number }>(element, 'TableLikeClause')
  if (column !== undefined) addColumn(table, column, source)
  if (constraint !== undefined) readTableConstraint(constraint, table, source)
  if (like !== undefined)
    table.sources.push({
      table: nameOfTable(like.relation),
      at: table.columns.length,
      kind: 'like',
      brings: readIncluded(like.options ?? 0),
    })
}

// The bits of `INCLUDING …`. @see https://github.com/postgres/postgres/blob/master/src/include/nodes/parsenodes.h
function readIncluded(options: number): ReadTable['sources'][number]['brings'] {
  const has = (bit: number): boolean => (options & bit) !== 0
  return { checks: has(4), defaults: has(8), keys: has(64) }
}

function readForeignTable(reader: SchemaReader, content: { base?: CreateTableNode }, source: StatementText): void {
  if (content.base !== undefined) readTable(reader, content.base, source)
}

interface EnumNode {
  readonly typeName?: SqlNode[]
  readonly vals?: SqlNode[]
}

function readEnum(reader: SchemaReader, { typeName, vals }: EnumNode): void {
  const name = reader.placed(nameOfParts(stringsOf(typeName)))
  reader.enums.add({ ...name, values: [...new Set(stringsOf(vals))], comment: undefined })
}

function addEnumValue(
  reader: SchemaReader,
  content: { typeName?: SqlNode[]; newVal?: string; newValNeighbor?: string; newValIsAfter?: boolean },
  source: StatementText,
): void {
  const found = reader.enums.find(nameOfParts(stringsOf(content.typeName)))
  const { newVal, newValNeighbor } = content
  if (found === undefined || newVal === undefined) {
    source.note('import/unknown-type', 'The type is not defined in what was read.')
    return
  }
  if (found.values.includes(newVal)) return
  const neighbour = newValNeighbor === undefined ? -1 : found.values.indexOf(newValNeighbor)
  const at = neighbour < 0 ? found.values.length : neighbour + (content.newValIsAfter === true ? 1 : 0)
  found.values.splice(at, 0, newVal)
}

interface DomainNode {
  readonly domainname?: SqlNode[]
  readonly typeName?: Parameters<typeof readType>[0]
  readonly constraints?: SqlNode[]
}

function readDomain(reader: SchemaReader, content: DomainNode, source: StatementText): void {
  const domain: ReadDomain = {
    ...reader.placed(nameOfParts(stringsOf(content.domainname))),
    type: readType(content.typeName),
    isRequired: false,
    default: undefined,
    checks: [],
    comment: undefined,
  }
  for (const node of nodesOf(content.constraints)) {
    const constraint = contentOf<ConstraintNode>(node, 'Constraint')
    if (constraint !== undefined) readDomainConstraint(domain, constraint, source)
  }
  reader.domains.add(domain)
}

function readDomainConstraint(domain: ReadDomain, constraint: ConstraintNode, source: StatementText): void {
  const from = source.toIndex(constraint.location ?? 0)
  if (constraint.contype === 'CONSTR_NOTNULL') domain.isRequired = true
  if (constraint.contype === 'CONSTR_DEFAULT') {
    const after = source.text.slice(from).search(/\bdefault\b/i) + from + 'default'.length
    domain.default = readDefault(constraint.raw_expr, expressionAt(source.text, after, source.text.length))
  }
  if (constraint.contype === 'CONSTR_CHECK' && constraint.raw_expr !== undefined) {
    const check = source.text.slice(from).search(/\bcheck\b/i) + from
    const text = inParentheses(source.text, check)
    domain.checks.push({ name: constraint.conname, node: constraint.raw_expr, text, statement: source.statement })
  }
}

interface CommentNode {
  readonly objtype?: string
  readonly object?: SqlNode
  readonly comment?: string
}

function readComment(reader: SchemaReader, content: CommentNode, source: StatementText): void {
  const { object, objtype } = content
  const typeName = contentOf<{ names?: SqlNode[] }>(object, 'TypeName')?.names
  const parts = stringsOf(typeName ?? contentOf<{ items?: SqlNode[] }>(object, 'List')?.items)
  const about =
    objtype === 'OBJECT_COLUMN'
      ? reader.tables.find(nameOfParts(parts.slice(0, -1)))?.columns.find(({ name }) => name === parts.at(-1))
      : objtype === 'OBJECT_TYPE' || objtype === 'OBJECT_DOMAIN'
        ? (reader.enums.find(nameOfParts(parts)) ?? reader.domains.find(nameOfParts(parts)))
        : reader.tables.find(nameOfParts(parts))
  if (about === undefined) {
    source.note(
      'import/unknown-object',
      `“${parts.join('.')}” is not defined in what was read; the comment is left out.`,
    )
  } else about.comment = content.comment
}

interface IndexNode {
  readonly idxname?: string
  readonly relation?: object
  readonly indexParams?: SqlNode[]
  readonly whereClause?: SqlNode
  readonly nulls_not_distinct?: boolean
}

/** A unique index over plain columns of the whole table is a key. */
function readIndex(reader: SchemaReader, content: IndexNode, source: StatementText): void {
  const table = reader.tables.find(nameOfTable(content.relation))
  const columns = nodesOf(content.indexParams).map((each) => contentOf<{ name?: string }>(each, 'IndexElem')?.name)
  if (table === undefined) {
    source.note('import/unknown-table', 'The table is not defined in what was read.')
  } else if (content.whereClause !== undefined || columns.includes(undefined)) {
    source.statement.outcome = 'skipped'
    const message = 'An index over expressions, or over some rows only, makes no key.'
    source.note('import/no-plain-key', message, 'info')
  } else {
    const { statement } = source
    table.uniqueKeys.push({ name: content.idxname, columns: columns.flatMap((name) => name ?? []), statement })
  }
}

function alterTable(reader: SchemaReader, content: AlterTableNode, source: StatementText): void {
  readAlterTable(reader.tables, content, source)
}

/** What changes a name in place: later statements may use either, so that it is not followed. */
function passOverRenaming(_: SchemaReader, content: { renameType?: string }, source: StatementText): void {
  if (content.renameType === 'OBJECT_TABCONSTRAINT') {
    source.statement.outcome = 'skipped'
    source.note('import/not-in-a-model', 'The name of a constraint is kept as it was first given.', 'info')
  } else source.note('import/not-read', 'A new name is not read: import a script of the tables as they are now.')
}

function passOverQuery(_: SchemaReader, __: object, source: StatementText): void {
  source.statement.outcome = 'skipped'
  source.note('import/query', 'Its columns follow from a query, so that only the database knows them; it is left out.')
}

function passOverType(_: SchemaReader, __: object, source: StatementText): void {
  source.statement.outcome = 'skipped'
  const message = 'A type of several fields, or of ranges, is not read; columns of it keep it as a type of PostgreSQL.'
  source.note('import/not-in-a-model', message, 'info')
}

const readers: Readonly<Record<string, Read>> = {
  AlterEnumStmt: addEnumValue,
  AlterObjectSchemaStmt: passOverRenaming,
  AlterTableStmt: alterTable,
  CommentStmt: readComment,
  CompositeTypeStmt: passOverType,
  CreateDomainStmt: readDomain,
  CreateEnumStmt: readEnum,
  CreateForeignTableStmt: readForeignTable,
  CreateRangeStmt: passOverType,
  CreateStmt: readTable,
  CreateTableAsStmt: passOverQuery,
  IndexStmt: readIndex,
  RenameStmt: passOverRenaming,
}

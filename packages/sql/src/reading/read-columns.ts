import { expressionAt, inParentheses } from './expression-text.ts'
import { readDefault } from './read-default.ts'
import type { ReadCheck, ReadColumn, ReadForeignKey, ReadKey, ReadTable } from './read-schema.ts'
import { formatType, readType } from './read-type.ts'
import type { SqlNode } from './sql-parser.ts'
import type { StatementText } from './statement-text.ts'
import { contentOf, nameOfTable, nodesOf, stringsOf } from './tree.ts'

/** A constraint of the tree, of a column or of a table. */
export interface ConstraintNode {
  readonly contype?: string
  readonly conname?: string
  readonly raw_expr?: SqlNode
  readonly keys?: SqlNode[]
  readonly generated_when?: string
  readonly pktable?: { readonly schemaname?: string; readonly relname?: string }
  readonly fk_attrs?: SqlNode[]
  readonly pk_attrs?: SqlNode[]
  readonly fk_del_action?: string
  readonly fk_upd_action?: string
  readonly indexname?: string
  readonly location?: number
}

/** A column of the tree. */
export interface ColumnNode {
  readonly colname?: string
  readonly typeName?: Parameters<typeof readType>[0]
  readonly constraints?: SqlNode[]
  readonly is_not_null?: boolean
}

/** What constraints say of a table; a column's own are gathered the same way. */
export interface ConstraintTarget {
  primaryKey: ReadKey | undefined
  readonly uniqueKeys: ReadKey[]
  readonly foreignKeys: ReadForeignKey[]
  readonly checks: ReadCheck[]
}

const serialTypes: Readonly<Record<string, string>> = {
  bigserial: 'int8',
  serial: 'int4',
  serial2: 'int2',
  serial4: 'int4',
  serial8: 'int8',
  smallserial: 'int2',
}

/** Reads a column into a table that does not have it yet. */
export function addColumn(table: ReadTable, node: ColumnNode, source: StatementText): void {
  if (table.columns.some(({ name }) => name === node.colname)) {
    source.note(
      'import/defined-twice',
      `“${table.name}” has a column “${node.colname}” already; the first one is kept.`,
    )
  } else table.columns.push(readColumn(node, table, source))
}

/** Reads a column; its keys, references and conditions go to the table. */
function readColumn(node: ColumnNode, table: ConstraintTarget, source: StatementText): ReadColumn {
  const written = readType(node.typeName)
  const serial = written.schema === undefined ? serialTypes[written.name] : undefined
  const column: ReadColumn = {
    name: node.colname ?? '',
    type: serial === undefined ? written : { ...written, name: serial },
    isRequired: node.is_not_null === true || serial !== undefined,
    default: serial === undefined ? undefined : { kind: 'sequence', expression: formatType(written) },
    comment: undefined,
    generated: undefined,
    statement: source.statement,
  }
  const constraints = nodesOf(node.constraints).flatMap((each) => contentOf<ConstraintNode>(each, 'Constraint') ?? [])
  for (const [index, constraint] of constraints.entries()) {
    const next = constraints[index + 1]?.location
    readColumnConstraint(column, constraint, next === undefined ? undefined : source.toIndex(next), source)
    readTableConstraint(constraint, table, source, [column.name])
  }
  return column
}

function readColumnConstraint(
  column: ReadColumn,
  constraint: ConstraintNode,
  until: number | undefined,
  source: StatementText,
): void {
  const start = source.toIndex(constraint.location ?? 0)
  switch (constraint.contype) {
    case 'CONSTR_NOTNULL':
    case 'CONSTR_PRIMARY':
      column.isRequired = true
      return
    case 'CONSTR_NULL':
      column.isRequired = false
      return
    case 'CONSTR_DEFAULT': {
      const after = source.text.slice(start).search(/\bdefault\b/i) + start + 'default'.length
      column.default = readDefault(constraint.raw_expr, expressionAt(source.text, after, until ?? source.text.length))
      return
    }
    case 'CONSTR_IDENTITY':
      column.generated = { kind: 'identity', when: constraint.generated_when === 'a' ? 'always' : 'by default' }
      column.isRequired = true
      return
    case 'CONSTR_GENERATED':
      column.generated = { kind: 'expression', expression: inParentheses(source.text, start) }
  }
}

/** Reads a key, a reference or a condition; `ofColumn` is the column that it stands at. */
export function readTableConstraint(
  constraint: ConstraintNode,
  table: ConstraintTarget,
  source: StatementText,
  ofColumn?: readonly string[],
): void {
  const { statement } = source
  const name = constraint.conname
  const keys = stringsOf(constraint.keys)
  switch (constraint.contype) {
    case 'CONSTR_PRIMARY':
      table.primaryKey = { name, columns: ofColumn ?? keys, statement }
      return
    case 'CONSTR_UNIQUE':
      table.uniqueKeys.push({ name, columns: ofColumn ?? keys, statement })
      return
    case 'CONSTR_FOREIGN':
      table.foreignKeys.push(toForeignKey(constraint, ofColumn ?? stringsOf(constraint.fk_attrs), source))
      return
    case 'CONSTR_CHECK': {
      if (constraint.raw_expr === undefined) return
      const from = source.toIndex(constraint.location ?? 0)
      const check = source.text.slice(from).search(/\bcheck\b/i) + from
      table.checks.push({ name, node: constraint.raw_expr, text: inParentheses(source.text, check), statement })
      return
    }
    case 'CONSTR_EXCLUSION':
      source.note('import/exclusion', 'The EXCLUDE constraint is left out: a model has no word for it.')
  }
}

const onDeleteByLetter = { c: 'cascade', d: 'set-default', n: 'set-null', r: 'restrict' } as const
const onUpdateByLetter: Readonly<Record<string, string>> = {
  c: 'cascade',
  d: 'set default',
  n: 'set null',
  r: 'restrict',
}

function toForeignKey(constraint: ConstraintNode, columns: readonly string[], source: StatementText): ReadForeignKey {
  const onDelete = constraint.fk_del_action ?? ''
  return {
    name: constraint.conname,
    columns,
    parent: nameOfTable(constraint.pktable),
    parentColumns: stringsOf(constraint.pk_attrs),
    onDelete: onDelete in onDeleteByLetter ? onDeleteByLetter[onDelete as keyof typeof onDeleteByLetter] : undefined,
    onUpdate: onUpdateByLetter[constraint.fk_upd_action ?? ''],
    isEnforced: true,
    statement: source.statement,
  }
}

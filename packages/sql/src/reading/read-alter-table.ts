import { expressionAt } from './expression-text.ts'
import type { NamedThings } from './named-things.ts'
import { addColumn, type ColumnNode, type ConstraintNode, readTableConstraint } from './read-columns.ts'
import { readDefault } from './read-default.ts'
import type { ReadColumn, ReadTable } from './read-schema.ts'
import type { SqlNode } from './sql-parser.ts'
import type { StatementText } from './statement-text.ts'
import { contentOf, nameOfTable, nodesOf, stringsOf } from './tree.ts'

/** `ALTER TABLE` in the parse tree. */
export interface AlterTableNode {
  readonly relation?: object
  readonly cmds?: SqlNode[]
  readonly objtype?: string
}

interface CommandNode {
  readonly subtype?: string
  readonly name?: string
  readonly def?: SqlNode | undefined
}

// What says nothing about the data: owners, storage, triggers, rights on rows.
const silent =
  /^AT_(?:ChangeOwner|SetStatistics|SetStorage|SetCompression|SetOptions|ResetOptions|ClusterOn|DropCluster|SetLogged|SetUnLogged|SetTableSpace|SetRelOptions|ResetRelOptions|ReplaceRelOptions|SetAccessMethod|EnableTrig|EnableAlwaysTrig|EnableReplicaTrig|DisableTrig|EnableTrigAll|DisableTrigAll|EnableTrigUser|DisableTrigUser|EnableRule|DisableRule|ReplicaIdentity|EnableRowSecurity|DisableRowSecurity|ForceRowSecurity|NoForceRowSecurity|ValidateConstraint)$/

/** Reads the commands of an `ALTER TABLE` into the table. */
export function readAlterTable(tables: NamedThings<ReadTable>, content: AlterTableNode, source: StatementText): void {
  const commands = nodesOf(content.cmds).flatMap((node) => contentOf<CommandNode>(node, 'AlterTableCmd') ?? [])
  if (
    commands.every(({ subtype = '' }) => silent.test(subtype)) ||
    /VIEW|SEQUENCE|INDEX|TYPE/.test(content.objtype ?? '')
  ) {
    source.statement.outcome = 'skipped'
    source.note('import/not-in-a-model', 'Owners, storage, triggers and rights are not part of a model.', 'info')
    return
  }
  const table = tables.find(nameOfTable(content.relation))
  if (table === undefined) {
    source.note(
      'import/unknown-table',
      `The table “${nameOfTable(content.relation).name}” is not defined in what was read.`,
    )
    return
  }
  const defaults = new DefaultTexts(source)
  for (const command of commands) readCommand(tables, table, command, source, defaults)
}

function readCommand(
  tables: NamedThings<ReadTable>,
  table: ReadTable,
  { subtype = '', def, name }: CommandNode,
  source: StatementText,
  defaults: DefaultTexts,
): void {
  const column = contentOf<ColumnNode>(def, 'ColumnDef')
  if (subtype === 'AT_AddConstraint') addConstraint(table, contentOf(def, 'Constraint'), source)
  else if (subtype === 'AT_AddColumn' && column !== undefined) addColumn(table, column, source)
  else if (subtype === 'AT_AttachPartition') attach(tables, table, def, source)
  else if (subtype === 'AT_AddInherit') table.partitionOf = nameOfTable(contentOf(def, 'RangeVar'))
  else if (changesColumn.test(subtype)) {
    const changed = table.columns.find((each) => each.name === name)
    if (changed !== undefined) changeColumn(changed, { subtype, def }, defaults)
    else source.note('import/unknown-column', `“${table.name}” has no column “${name ?? ''}” in what was read.`)
  } else if (!silent.test(subtype)) {
    const message = `${wordsOf(subtype)} is not read: import a script of the tables as they are now.`
    source.note('import/not-read', message)
  }
}

const changesColumn = /^AT_(?:ColumnDefault|SetNotNull|DropNotNull|AddIdentity)$/

function changeColumn(column: ReadColumn, { subtype, def }: CommandNode, defaults: DefaultTexts): void {
  if (subtype === 'AT_ColumnDefault') {
    column.default = def === undefined ? undefined : readDefault(def, defaults.next())
  } else if (subtype === 'AT_AddIdentity') {
    const when = contentOf<ConstraintNode>(def, 'Constraint')?.generated_when === 'a' ? 'always' : 'by default'
    column.generated = { kind: 'identity', when }
    column.isRequired = true
  } else column.isRequired = subtype === 'AT_SetNotNull'
}

function addConstraint(table: ReadTable, constraint: ConstraintNode | undefined, source: StatementText): void {
  if (constraint === undefined) return
  if (constraint.contype === 'CONSTR_NOTNULL') {
    const names = new Set(stringsOf(constraint.keys))
    for (const column of table.columns) if (names.has(column.name)) column.isRequired = true
  } else if (constraint.indexname !== undefined) {
    // `ADD CONSTRAINT … USING INDEX`: the columns are those of the index.
    const index = table.uniqueKeys.find(({ name }) => name === constraint.indexname)
    if (index === undefined)
      source.note('import/unknown-index', `The index “${constraint.indexname}” is not defined in what was read.`)
    else if (constraint.contype === 'CONSTR_PRIMARY') {
      table.primaryKey = index
      table.uniqueKeys.splice(table.uniqueKeys.indexOf(index), 1)
    }
  } else readTableConstraint(constraint, table, source)
}

function attach(
  tables: NamedThings<ReadTable>,
  table: ReadTable,
  def: SqlNode | undefined,
  source: StatementText,
): void {
  const name = nameOfTable(contentOf<{ name?: object }>(def, 'PartitionCmd')?.name)
  const partition = tables.find(name)
  if (partition === undefined)
    source.note('import/unknown-table', `The partition “${name.name}” is not defined in what was read.`)
  else partition.partitionOf = table
}

function wordsOf(subtype: string): string {
  return subtype
    .slice(3)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toUpperCase()
}

/** The texts after `SET DEFAULT`, one after the other: the tree does not say where such an expression begins. */
class DefaultTexts {
  readonly #source: StatementText
  readonly #mark = /\bset\s+default\b/gi

  constructor(source: StatementText) {
    this.#source = source
  }

  next(): string {
    const { text } = this.#source
    if (this.#mark.exec(text) === null) return ''
    return expressionAt(text, this.#mark.lastIndex, text.length)
  }
}

import type { NamedThings } from './named-things.ts'
import type { ReadForeignKey, ReadTable } from './read-schema.ts'
import { noteAt } from './statement-text.ts'

// A partition of a partition of … ends; one of itself, which PostgreSQL refuses, would not.
const maxLevels = 20

/** The tables that stand for themselves. A partition is none; what it alone refers to, the whole table does. */
export function withoutPartitions(tables: NamedThings<ReadTable>): ReadTable[] {
  const partsByWhole = new Map<ReadTable, ReadTable[]>()
  const whole: ReadTable[] = []
  for (const table of tables.inOrder()) {
    const root = table.partitionOf === undefined ? undefined : findWhole(tables, table)
    if (root === undefined) whole.push(table)
    else partsByWhole.set(root, [...(partsByWhole.get(root) ?? []), table])
  }
  for (const [table, parts] of partsByWhole) takeOverReferences(table, parts)
  return whole
}

function findWhole(tables: NamedThings<ReadTable>, table: ReadTable): ReadTable | undefined {
  let current = table
  for (let level = 0; current.partitionOf !== undefined; level += 1) {
    const next = tables.find(current.partitionOf)
    if (next === undefined || level > maxLevels) {
      const message = `“${current.partitionOf.name}”, of which it is a partition, is not in what was read; it is kept as a table.`
      noteAt(table.statement, 'import/unknown-table', message)
      return undefined
    }
    current = next
  }
  return current
}

function takeOverReferences(whole: ReadTable, parts: readonly ReadTable[]): void {
  const known = new Set(whole.foreignKeys.map(toKey))
  const lifted = new Map<string, ReadForeignKey[]>()
  for (const part of parts) {
    for (const foreignKey of part.foreignKeys) {
      const key = toKey(foreignKey)
      if (!known.has(key)) lifted.set(key, [...(lifted.get(key) ?? []), foreignKey])
    }
    passOver(whole, part)
  }
  for (const foreignKeys of lifted.values()) {
    const [first] = foreignKeys
    if (first === undefined) continue
    const isEnforced = foreignKeys.length === parts.length
    whole.foreignKeys.push({ ...first, name: undefined, isEnforced })
    first.statement.outcome = 'read'
    const who = isEnforced ? 'All' : `${foreignKeys.length} of ${parts.length}`
    const message = `${who} partitions of “${whole.name}” refer to “${first.parent.name}”; it is read as a relationship of the whole${isEnforced ? '' : ', which the database does not check for every row'}.`
    noteAt(first.statement, 'import/partition-reference', message, 'info')
  }
}

function toKey({ columns, parent, parentColumns }: ReadForeignKey): string {
  return JSON.stringify([columns, parent.name, parentColumns])
}

/** Says of each statement about a partition that it is passed over. */
function passOver(whole: ReadTable, part: ReadTable): void {
  const message = `A partition is a part of “${whole.name}” and no entity of its own.`
  const said = [part.primaryKey, ...part.uniqueKeys, ...part.foreignKeys, ...part.checks]
  for (const statement of new Set([part.statement, ...said.flatMap((each) => each?.statement ?? [])])) {
    statement.outcome = 'skipped'
    noteAt(statement, 'import/partition', message, 'info')
  }
}

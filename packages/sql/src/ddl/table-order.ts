import type { PhysicalForeignKey, PhysicalTable } from '../physical/physical-schema.ts'

/** Tables in an order in which they can be created, and the foreign keys that can only be added once all are there. */
export interface TableOrder {
  readonly tables: readonly PhysicalTable[]
  readonly deferred: ReadonlySet<PhysicalForeignKey>
}

/** Orders tables so that each comes after those it refers to; in a circle, the key that closes it waits. */
export function orderTables(tables: readonly PhysicalTable[]): TableOrder {
  const tableByName = new Map(tables.map((table) => [keyOf(table), table]))
  const ordered = new Set<PhysicalTable>()
  const started = new Set<PhysicalTable>()
  const deferred = new Set<PhysicalForeignKey>()
  // Without recursion, so that no chain of tables is too long.
  const waiting = [...tables].reverse()
  for (let table = waiting.at(-1); table !== undefined; table = waiting.at(-1)) {
    if (started.has(table) || ordered.has(table)) {
      ordered.add(table)
      waiting.pop()
      continue
    }
    started.add(table)
    for (const key of table.foreignKeys.toReversed()) {
      const parent = tableByName.get(keyOf(key.parentTable))
      if (parent === undefined || parent === table || ordered.has(parent)) continue
      if (started.has(parent)) deferred.add(key)
      else waiting.push(parent)
    }
  }
  return { tables: [...ordered], deferred }
}

function keyOf({ schema, name }: { readonly schema: string | undefined; readonly name: string }): string {
  return JSON.stringify([schema, name])
}

import type { TreeRow } from './tree-rows.ts'

/**
 * The entities that a row stands for: of an entity that is selected with others, all that are selected; of an area,
 * those listed in it.
 */
export function entityIdsOf(rows: readonly TreeRow[], row: TreeRow, selection: readonly string[]): readonly string[] {
  if (row.kind === 'entity') {
    const selected = new Set(selection)
    return selected.has(row.key) ? entityKeys(rows.filter(({ key }) => selected.has(key))) : [row.key]
  }
  if (row.kind !== 'area') return []
  const start = rows.indexOf(row) + 1
  const end = rows.findIndex((other, index) => index >= start && other.level <= row.level)
  return entityKeys(rows.slice(start, end < 0 ? undefined : end))
}

/** The entities from one row to another, whichever is above. */
export function entitiesBetween(
  rows: readonly TreeRow[],
  fromKey: string | undefined,
  toKey: string,
): readonly string[] {
  const to = rows.findIndex(({ key }) => key === toKey)
  const from = rows.findIndex(({ key }) => key === fromKey)
  return entityKeys(rows.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1))
}

/** The row to stand on when one goes: the next one, or at the end the one before. */
export function neighbourKey(rows: readonly TreeRow[], row: TreeRow): string | undefined {
  const index = rows.indexOf(row)
  return (rows[index + 1] ?? rows[index - 1])?.key
}

/** Whether the row can be removed; a model keeps one diagram to draw on. */
export function isRemovable(row: TreeRow): boolean {
  if (row.kind === 'diagram') return row.siblings > 1
  return row.kind === 'entity' || (row.kind === 'area' && row.area !== undefined)
}

const entityKeys = (rows: readonly TreeRow[]): readonly string[] =>
  rows.filter(({ kind }) => kind === 'entity').map(({ key }) => key)

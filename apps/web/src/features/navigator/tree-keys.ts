import type { TreeRow } from './tree-rows.ts'

/** What a key does in a tree: go to a row, open or close one, or nothing. */
export type TreeMove =
  | { readonly kind: 'go'; readonly key: string }
  | { readonly kind: 'expand' | 'collapse'; readonly key: string }

/**
 * The tree pattern's arrow keys, Home and End. Undefined where the key moves nothing.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treeview/#keyboardinteraction
 */
export function treeMove(
  rows: readonly TreeRow[],
  activeKey: string | undefined,
  pressed: string,
): TreeMove | undefined {
  const index = rows.findIndex((row) => row.key === activeKey)
  const row = rows[index]
  if (row === undefined) return goTo(rows[0])
  switch (pressed) {
    case 'ArrowDown':
      return goTo(rows[index + 1])
    case 'ArrowUp':
      return goTo(rows[index - 1])
    case 'Home':
      return goTo(rows[0])
    case 'End':
      return goTo(rows.at(-1))
    case 'ArrowRight':
      return moveIn(rows, index, row)
    case 'ArrowLeft':
      return moveOut(rows, index, row)
    default:
      return undefined
  }
}

function moveIn(rows: readonly TreeRow[], index: number, row: TreeRow): TreeMove | undefined {
  if (!isGroup(row)) return undefined
  if (!row.isExpanded) return { kind: 'expand', key: row.key }
  const next = rows[index + 1]
  return next !== undefined && next.level > row.level ? goTo(next) : undefined
}

function moveOut(rows: readonly TreeRow[], index: number, row: TreeRow): TreeMove | undefined {
  if (isGroup(row) && row.isExpanded) return { kind: 'collapse', key: row.key }
  return goTo(rows.slice(0, index).findLast((above) => above.level < row.level))
}

/** The next row below (round the end) whose name starts with what was typed. A repeated letter walks on; a longer text may stay. */
export function typeaheadKey(
  rows: readonly { readonly key: string; readonly name: string }[],
  activeKey: string | undefined,
  typed: string,
): string | undefined {
  const isRepeat = [...typed].every((letter) => letter === typed[0])
  const wanted = (isRepeat ? typed.charAt(0) : typed).toLowerCase()
  const active = rows.findIndex((row) => row.key === activeKey)
  const start = isRepeat ? active + 1 : Math.max(active, 0)
  const ordered = [...rows.slice(start), ...rows.slice(0, start)]
  return ordered.find((row) => row.name.toLowerCase().startsWith(wanted))?.key
}

function isGroup(row: TreeRow): row is Extract<TreeRow, { isExpanded: boolean }> {
  return 'isExpanded' in row
}

function goTo(row: TreeRow | undefined): TreeMove | undefined {
  return row === undefined ? undefined : { kind: 'go', key: row.key }
}

/** A cell by its place among the rows and columns that are shown. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** The cells between two corners; the keyboard is at the second. */
export interface CellRange {
  readonly anchor: CellPlace
  readonly active: CellPlace
}

/** How many rows and columns there are. */
export interface GridSize {
  readonly rows: number
  readonly columns: number
}

/** A range of one cell. */
export function rangeAt(place: CellPlace): CellRange {
  return { anchor: place, active: place }
}

/** The corners of a range, top left and bottom right. */
export function boundsOf({ anchor, active }: CellRange): { readonly from: CellPlace; readonly to: CellPlace } {
  return {
    from: { row: Math.min(anchor.row, active.row), column: Math.min(anchor.column, active.column) },
    to: { row: Math.max(anchor.row, active.row), column: Math.max(anchor.column, active.column) },
  }
}

export function isInRange(range: CellRange, { row, column }: CellPlace): boolean {
  const { from, to } = boundsOf(range)
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageDown: [20, 0],
  PageUp: [-20, 0],
}

/** Where a key leads: arrows and pages step, Home and End go to the row's ends, with Ctrl or ⌘ to the grid's; Shift keeps the anchor. */
export function moveRange(
  range: CellRange,
  { key, shiftKey, isFar }: { readonly key: string; readonly shiftKey: boolean; readonly isFar: boolean },
  size: GridSize,
): CellRange | undefined {
  const active = nextPlace(range.active, key, isFar, size)
  if (active === undefined) return undefined
  const inside = {
    row: Math.max(0, Math.min(size.rows - 1, active.row)),
    column: Math.max(0, Math.min(size.columns - 1, active.column)),
  }
  return shiftKey ? { anchor: range.anchor, active: inside } : rangeAt(inside)
}

function nextPlace({ row, column }: CellPlace, key: string, isFar: boolean, size: GridSize): CellPlace | undefined {
  if (key === 'Home') return { row: isFar ? 0 : row, column: 0 }
  if (key === 'End') return { row: isFar ? size.rows - 1 : row, column: size.columns - 1 }
  const [rows, columns] = steps[key] ?? []
  if (rows === undefined || columns === undefined) return undefined
  const stride = isFar ? Math.max(size.rows, size.columns) : 1
  return { row: row + rows * stride, column: column + columns * stride }
}

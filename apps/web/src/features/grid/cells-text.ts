import { type AttributeColumn, attributeColumns } from '@c360/formats'
import type { Attribute, FieldEdit, Model } from '@c360/model'
import { boundsOf, type CellRange } from './cell-range.ts'
import { strings } from './strings.ts'

/** The cells of a range as a spreadsheet takes them from the clipboard: tabs between columns, a line a row. */
export function cellsToText(model: Model, rows: readonly Attribute[], range: CellRange): string {
  const { from, to } = boundsOf(range)
  const columns = attributeColumns.slice(from.column, to.column + 1)
  return rows
    .slice(from.row, to.row + 1)
    .map((row) => columns.map((column) => quoteCell(column.format(row, model))).join('\t'))
    .join('\n')
}

/** What texts put into cells come to. */
export interface CellEdits {
  readonly edits: readonly FieldEdit[]
  /** Why some cells were left as they are, each reason once. */
  readonly refusals: readonly string[]
}

/**
 * Puts a table of texts into the cells from the range's top left corner on; a single text goes into every cell of the range.
 * A cell that cannot take its text stays as it is.
 */
export function textToCells(
  model: Model,
  rows: readonly Attribute[],
  range: CellRange,
  table: readonly (readonly string[])[],
): CellEdits {
  const { from, to } = boundsOf(range)
  const only = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined
  const count = only === undefined ? table.length : to.row - from.row + 1
  const refusals = new Set<string>()
  const edits = rows.slice(from.row, from.row + count).map((attribute, offset): FieldEdit => {
    const texts = only === undefined ? (table[offset] ?? []) : Array(to.column - from.column + 1).fill(only)
    const fields: Record<string, unknown> = {}
    for (const [index, text] of texts.entries()) {
      const refusal = readInto(fields, attributeColumns[from.column + index], text, model)
      if (refusal !== undefined) refusals.add(refusal)
    }
    return { id: attribute.id, fields }
  })
  const lost = only === undefined ? from.row + table.length - rows.length : 0
  if (lost > 0) refusals.add(strings.below(lost))
  return { edits, refusals: [...refusals] }
}

function readInto(
  fields: Record<string, unknown>,
  column: AttributeColumn | undefined,
  text: string,
  model: Model,
): string | undefined {
  if (column?.read === undefined) return undefined
  const reading = column.read(text, model)
  if (!reading.ok) return `${column.label}: ${reading.reason}`
  Object.assign(fields, reading.fields)
  return undefined
}

function quoteCell(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

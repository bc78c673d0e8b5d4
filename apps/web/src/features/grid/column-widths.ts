import { attributeColumns } from '@c360/formats'

/** A row's height, in CSS pixels, its line included. */
export const rowHeightPx = 29

const widthsPx: Readonly<Record<string, number>> = {
  entity: 168,
  name: 192,
  type: 128,
  required: 80,
  label: 152,
  description: 320,
  pattern: 144,
}
const otherWidthPx = 120

/** The width of a column, in CSS pixels. */
export function columnWidthPx(id: string): number {
  return widthsPx[id] ?? otherWidthPx
}

/** The width of all columns together. */
export const tableWidthPx = attributeColumns.reduce((sum, { id }) => sum + columnWidthPx(id), 0)

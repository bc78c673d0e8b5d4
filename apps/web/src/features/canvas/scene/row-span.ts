import { cardMetrics } from '@c360/diagram'
import type { CardBox } from './scene.ts'

/** A part of a card's height, from its top. */
export interface RowSpan {
  readonly yPx: number
  readonly heightPx: number
}

type Rows = Pick<CardBox, 'geometry'>

/** The row of an attribute with its neighbours, so that one sees where one is. */
export function rowSpan({ geometry }: Rows, attributeId: string | undefined): RowSpan | undefined {
  const row = geometry.rows.find((candidate) => candidate.attributeId === attributeId)
  return row && around(row.yPx)
}

/** Where an attribute is typed that stands after another, or last. */
export function draftSpan(card: Rows, afterId: string | undefined): RowSpan {
  return rowSpan(card, afterId) ?? around(card.geometry.heightPx)
}

function around(yPx: number): RowSpan {
  const { rowHeightPx } = cardMetrics
  return { yPx: yPx - rowHeightPx, heightPx: 3 * rowHeightPx }
}

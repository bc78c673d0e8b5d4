import type { CardGeometry, PlacedCard } from '../card/card-geometry.ts'
import { cardMetrics } from '../card/card-metrics.ts'
import type { LinkEnd } from '../edge/diagram-link.ts'
import { markMetrics } from '../edge/end-mark.ts'
import { rectangleOf } from './rectangle.ts'
import type { Side } from './side.ts'

/** A place on a card's border where a link may end. */
export interface Port {
  readonly side: Side
  readonly x: number
  readonly y: number
  /** How far the line runs straight out before its first corner: room for the end mark. */
  readonly stubPx: number
}

const stubPx = 24

const rowTopsByGeometry = new WeakMap<CardGeometry, ReadonlyMap<string, number>>()

/** The centres of the rows a link's end is drawn to, from the drawing's top, upper first; empty where it is drawn to the header. */
export function rowCentres(card: PlacedCard, end: LinkEnd): number[] {
  const tops = rowTops(card.geometry)
  const centres: number[] = []
  for (const attributeId of end.attributeIds) {
    const top = tops.get(attributeId)
    if (top !== undefined) centres.push(card.y + top + cardMetrics.rowHeightPx / 2)
  }
  return centres.sort((a, b) => a - b)
}

/** Where a link's end may leave its card: left or right of its rows, or from any side where it has none to show. */
export function portsOf(card: PlacedCard, end: LinkEnd): Port[] {
  const { left, right, top, bottom } = rectangleOf(card)
  const centres = rowCentres(card, end)
  const first = centres[0]
  const last = centres.at(-1)
  if (first !== undefined && last !== undefined) {
    const y = (first + last) / 2
    const stub = first === last ? stubPx : stubPx + markMetrics.bracketPx
    return [
      { side: 'right', x: right, y, stubPx: stub },
      { side: 'left', x: left, y, stubPx: stub },
    ]
  }
  const y = top + cardMetrics.headerHeightPx / 2
  const x = Math.round((left + right) / 2)
  return [
    { side: 'right', x: right, y, stubPx },
    { side: 'left', x: left, y, stubPx },
    { side: 'bottom', x, y: bottom, stubPx },
    { side: 'top', x, y: top, stubPx },
  ]
}

function rowTops(geometry: CardGeometry): ReadonlyMap<string, number> {
  const known = rowTopsByGeometry.get(geometry)
  if (known) return known
  const tops = new Map(geometry.rows.map((row) => [row.attributeId, row.yPx]))
  rowTopsByGeometry.set(geometry, tops)
  return tops
}

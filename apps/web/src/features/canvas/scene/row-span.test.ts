import { cardMetrics } from '@c360/diagram'
import { expect, test } from 'vitest'
import { draftSpan, rowSpan } from './row-span.ts'

const { rowHeightPx } = cardMetrics
const card = {
  geometry: {
    widthPx: 220,
    heightPx: 1_000,
    rows: [
      { attributeId: 'att_first', yPx: 40, depth: 0 },
      { attributeId: 'att_second', yPx: 40 + rowHeightPx, depth: 0 },
    ],
  },
}

test('a row is seen with the one above and the one below', () => {
  expect(rowSpan(card, 'att_second')).toEqual({ yPx: 40, heightPx: 3 * rowHeightPx })
})

test('a new attribute is typed after another, or at the end of the card', () => {
  expect(draftSpan(card, 'att_second')).toEqual(rowSpan(card, 'att_second'))
  expect(draftSpan(card, undefined)).toEqual({ yPx: 1_000 - rowHeightPx, heightPx: 3 * rowHeightPx })
})

test('the name of an entity stands in no row', () => {
  expect(rowSpan(card, 'ent_1')).toBeUndefined()
})

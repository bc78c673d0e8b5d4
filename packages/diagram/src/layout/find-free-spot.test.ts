import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { gridStepPx } from '../card/card-metrics.ts'
import { type Box, findFreeSpot } from './find-free-spot.ts'

// Hundreds of diagrams a test: on a busy machine more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 })

const size = { widthPx: 240, heightPx: 160 }

test('an empty diagram gives the wanted place', () => {
  expect(findFreeSpot([], { x: 120, y: 80 }, size)).toEqual({ x: 0, y: 0 })
})

test('a card in the way is passed on the shorter side', () => {
  const card: Box = { x: 0, y: 0, widthPx: 400, heightPx: 160 }
  expect(findFreeSpot([card], { x: 200, y: 100 }, size)).toEqual({ x: 80, y: 192 })
})

test('the place found is free, on the grid and no further than any other on the grid', () => {
  const box = fc.record({
    x: fc.integer({ min: -600, max: 600 }),
    y: fc.integer({ min: -600, max: 600 }),
    widthPx: fc.constantFrom(220, 300, 380),
    heightPx: fc.constantFrom(68, 240, 400),
  })
  const isFree = (cards: readonly Box[], spot: { x: number; y: number }) =>
    cards.every(
      (card) =>
        spot.x >= card.x + card.widthPx + 32 ||
        spot.x + size.widthPx + 32 <= card.x ||
        spot.y >= card.y + card.heightPx + 32 ||
        spot.y + size.heightPx + 32 <= card.y,
    )
  fc.assert(
    fc.property(fc.array(box, { maxLength: 8 }), (cards) => {
      const spot = findFreeSpot(cards, { x: size.widthPx / 2, y: size.heightPx / 2 }, size)
      expect(isFree(cards, spot)).toBe(true)
      expect([spot.x % gridStepPx, spot.y % gridStepPx].map(Math.abs)).toEqual([0, 0])
      const found = Math.hypot(spot.x, spot.y)
      for (let x = -800; x <= 800; x += 80) {
        for (let y = -800; y <= 800; y += 80) {
          if (isFree(cards, { x, y })) expect(Math.hypot(x, y)).toBeGreaterThanOrEqual(found)
        }
      }
    }),
    { numRuns: 60 },
  )
})

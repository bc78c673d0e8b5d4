import { expect, test } from 'vitest'
import { boundsOf, overlaps, rectBetween, snapToGrid } from './rect.ts'

test('snapping rounds to the grid and never gives minus zero', () => {
  expect([snapToGrid(11), snapToGrid(12), snapToGrid(-3)]).toEqual([8, 16, 0])
  expect(Object.is(snapToGrid(-3), 0)).toBe(true)
})

test('a rectangle between two points does not care which was first', () => {
  expect(rectBetween({ x: 10, y: 2 }, { x: 4, y: 9 })).toEqual({ x: 4, y: 2, width: 6, height: 7 })
})

test('bounds of nothing are undefined', () => {
  expect(boundsOf([])).toBeUndefined()
  expect(
    boundsOf([
      { x: 0, y: 0, width: 2, height: 2 },
      { x: 5, y: -1, width: 1, height: 1 },
    ]),
  ).toEqual({ x: 0, y: -1, width: 6, height: 3 })
})

test('rectangles that touch overlap, apart they do not', () => {
  const square = { x: 0, y: 0, width: 10, height: 10 }
  expect(overlaps(square, { x: 10, y: 10, width: 5, height: 5 })).toBe(true)
  expect(overlaps(square, { x: 11, y: 0, width: 5, height: 5 })).toBe(false)
})

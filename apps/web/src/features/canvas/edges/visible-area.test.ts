import type { EdgeRoute } from '@c360/diagram'
import { expect, test } from 'vitest'
import { routesIn, visibleArea } from './visible-area.ts'

test('the area covers the view and stays the same for small moves', () => {
  const area = visibleArea([0, 0, 1], 1000, 700)
  expect(area).toEqual({ x: 0, y: 0, width: 1200, height: 800 })
  expect(visibleArea([-10, -10, 1], 1000, 700)).toEqual(area)
  expect(visibleArea([-450, 0, 1], 1000, 700)).not.toEqual(area)
})

test('zoomed out, tiles are larger in the drawing', () => {
  expect(visibleArea([0, 0, 0.5], 1000, 700)).toEqual({ x: 0, y: 0, width: 2400, height: 1600 })
})

test('a route that crosses the view is listed although both its ends are outside', () => {
  const route = (points: EdgeRoute['points']): EdgeRoute => ({
    points,
    path: '',
    parentMark: '',
    childMark: '',
    parentEnd: { point: { x: 0, y: 0 }, side: 'left' },
    childEnd: { point: { x: 0, y: 0 }, side: 'left' },
    labelPoint: { x: 0, y: 0 },
  })
  const routes = new Map([
    [
      'across',
      route([
        { x: -500, y: 50 },
        { x: 500, y: 50 },
      ]),
    ],
    [
      'far',
      route([
        { x: 900, y: 50 },
        { x: 950, y: 50 },
      ]),
    ],
  ])
  expect(routesIn({ x: 0, y: 0, width: 100, height: 100 }, routes)).toEqual(['across'])
})

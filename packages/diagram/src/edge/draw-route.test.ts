import { expect, test } from 'vitest'
import { routeRelationships } from '../routing/route-relationships.ts'
import { aCard, aLink } from '../testing/build-cards.ts'
import { roundedPath } from './draw-route.ts'
import { endMark, markMetrics, supertypeMark } from './end-mark.ts'

const cards = [aCard('a', 0, 0), aCard('b', 400, 200)]

test('the mark at an end says how many of that end there are', () => {
  const link = aLink('a', 'b', { parent: [0, 1], child: [1, 'many'] })
  const route = routeRelationships(cards, [link]).routes.get(link.id)
  expect(route?.parentMark).toBe(endMark(0, 1, { x: 220, y: 52 }, 'right'))
  expect(route?.childMark).toBe(endMark(1, 'many', { x: 400, y: 276 }, 'left'))
})

test('the line begins where the marks end', () => {
  const link = aLink('a', 'b')
  const route = routeRelationships(cards, [link]).routes.get(link.id)
  expect(route?.path.startsWith(`M${220 + markMetrics.lengthPx} 52L`)).toBe(true)
  expect(route?.path.endsWith(`L${400 - markMetrics.lengthPx} 276`)).toBe(true)
})

test('a supertype has a triangle at the parent and nothing at the child', () => {
  const link = aLink('a', 'b', { kind: 'supertype', parentRows: [], childRows: [] })
  const route = routeRelationships(cards, [link]).routes.get(link.id)
  expect(route?.childMark).toBe('')
  expect(route && route.parentMark === supertypeMark(route.parentEnd.point, route.parentEnd.side)).toBe(true)
})

test('a composite key is gathered by a bracket over its rows', () => {
  const link = aLink('a', 'b', { parentRows: [0, 2], childRows: [0, 1] })
  const route = routeRelationships(cards, [link]).routes.get(link.id)
  const x = 220 + markMetrics.bracketPx
  expect(route?.parentMark.startsWith(`M220 52L${x} 52M220 100L${x} 100M${x} 52L${x} 100`)).toBe(true)
})

test('corners are round, and less so where legs are short', () => {
  const path = roundedPath([
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 4 },
    { x: 200, y: 4 },
  ])
  expect(path).toBe('M0 0L98 0Q100 0 100 2L100 2Q100 4 102 4L200 4')
})

test('the label stands on the longest leg', () => {
  const link = aLink('a', 'b')
  const far = [aCard('a', 0, 0), aCard('b', 400, 2000)]
  const route = routeRelationships(far, [link]).routes.get(link.id)
  expect(route?.labelPoint).toEqual({ x: 310, y: 1064 })
})

import { expect, test } from 'vitest'
import { fromMinimap, minimapView, toMinimap } from './minimap-view.ts'

const cards = [{ x: 0, y: 0, width: 200, height: 100 }]

test('the minimap grows to show where the camera went', () => {
  const near = minimapView(cards, { x: 0, y: 0, width: 100, height: 100 }, 180, 120)
  const far = minimapView(cards, { x: 5000, y: 0, width: 100, height: 100 }, 180, 120)
  expect(far.scale).toBeLessThan(near.scale)
  expect(far.area.x + far.area.width).toBeGreaterThanOrEqual(5100)
})

test('a point goes to the minimap and back', () => {
  const view = minimapView(cards, { x: -50, y: 30, width: 700, height: 300 }, 180, 120)
  const there = toMinimap(view, { x: 123, y: 45 }, 180, 120)
  expect(fromMinimap(view, there, 180, 120).x).toBeCloseTo(123)
  expect(fromMinimap(view, there, 180, 120).y).toBeCloseTo(45)
})

test('the drawing stands in the middle of the minimap', () => {
  const view = minimapView(cards, { x: 0, y: 0, width: 200, height: 100 }, 180, 120)
  expect(toMinimap(view, { x: 100, y: 50 }, 180, 120)).toEqual({ x: 90, y: 60 })
})

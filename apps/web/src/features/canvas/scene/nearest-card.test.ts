import { expect, test } from 'vitest'
import { nearestInDirection, nearestTo } from './nearest-card.ts'

const at = (x: number, y: number) => ({ x: x - 50, y: y - 50, width: 100, height: 100 })
const cards = new Map([
  ['middle', at(0, 0)],
  ['right', at(400, 20)],
  ['far right', at(900, 0)],
  ['below right', at(200, 300)],
  ['below', at(-30, 400)],
])
const origin = { x: 0, y: 0 }

test('an arrow reaches the next card in its row before a nearer one in another', () => {
  expect(nearestInDirection(cards, origin, 'right', 'middle')).toBe('right')
})

test('an arrow down prefers the card straight below', () => {
  expect(nearestInDirection(cards, origin, 'down', 'middle')).toBe('below')
})

test('there is nothing above and nothing to the left', () => {
  expect(nearestInDirection(cards, origin, 'up', 'middle')).toBeUndefined()
  expect(nearestInDirection(cards, origin, 'left', 'middle')).toBeUndefined()
})

test('the nearest card to a point is by its centre', () => {
  expect(nearestTo(cards, { x: 350, y: 0 })).toBe('right')
  expect(nearestTo(new Map(), origin)).toBeUndefined()
})

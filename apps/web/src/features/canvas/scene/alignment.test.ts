import { expect, test } from 'vitest'
import { alignCards } from './alignment.ts'

const cards = new Map([
  ['a', { x: 0, y: 0, width: 100, height: 50 }],
  ['b', { x: 40, y: 200, width: 200, height: 80 }],
  ['c', { x: 600, y: 96, width: 100, height: 50 }],
])

test('aligning left moves every card that is not yet there to the leftmost edge', () => {
  expect(Object.fromEntries(alignCards(cards, 'left'))).toEqual({ b: { x: 0, y: 200 }, c: { x: 0, y: 96 } })
})

test('aligning right lines up the right edges whatever the widths', () => {
  expect(Object.fromEntries(alignCards(cards, 'right'))).toEqual({ a: { x: 600, y: 0 }, b: { x: 500, y: 200 } })
})

test('distributing leaves the outer cards and gives equal gaps on the grid', () => {
  expect(Object.fromEntries(alignCards(cards, 'distribute-horizontally'))).toEqual({ b: { x: 248, y: 200 } })
})

test('one card has nothing to align with', () => {
  expect(alignCards(new Map([['a', { x: 3, y: 3, width: 1, height: 1 }]]), 'left').size).toBe(0)
})

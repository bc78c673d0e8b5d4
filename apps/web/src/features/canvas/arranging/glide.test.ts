import { expect, test } from 'vitest'
import { offsetsAt } from './glide.ts'

const from = new Map([['a', { x: 100, y: -40 }]])

test('a glide starts where the card was and ends without offsets', () => {
  expect(offsetsAt(from, 0).get('a')).toEqual({ x: 100, y: -40 })
  expect(offsetsAt(from, 1).size).toBe(0)
})

test('a glide only ever gets nearer', () => {
  const distances = [0, 0.2, 0.5, 0.8].map((progress) => offsetsAt(from, progress).get('a')?.x ?? 0)
  expect(distances).toEqual([...distances].sort((a, b) => b - a))
  expect(new Set(distances).size).toBe(4)
})

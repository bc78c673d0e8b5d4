import { expect, test } from 'vitest'
import { placeBeside } from './popover-place.ts'

const size = { width: 200, height: 100 }
const frame = { width: 1000, height: 600 }
const line = { x: 450, y: 280, width: 100, height: 40 }

test('a popover stands centred below its line', () => {
  expect(placeBeside({ x: 500, y: 300 }, line, [], size, frame)).toEqual({ x: 400, y: 336 })
})

test('it stands above where a card is below', () => {
  const card = { x: 300, y: 330, width: 220, height: 200 }
  expect(placeBeside({ x: 500, y: 300 }, line, [card], size, frame)).toEqual({ x: 400, y: 164 })
})

test('it never leaves the frame, also when its line does', () => {
  expect(placeBeside({ x: -300, y: 300 }, { ...line, x: -350 }, [], size, frame).x).toBe(12)
  expect(placeBeside({ x: 2000, y: 5000 }, { ...line, x: 2000, y: 5000 }, [], size, frame)).toEqual({ x: 788, y: 488 })
})

import { expect, test } from 'vitest'
import { shiftInto } from './use-ensure-visible.ts'

test('what is in view stays where it is', () => {
  expect(shiftInto(100, 300, 1000)).toBe(0)
})

test('what is cut off is moved in just as far as needed', () => {
  expect(shiftInto(-20, 180, 1000)).toBe(68)
  expect(shiftInto(900, 1100, 1000)).toBe(-148)
})

test('of what is larger than the view its start is shown', () => {
  expect(shiftInto(500, 3000, 1000)).toBe(-452)
})

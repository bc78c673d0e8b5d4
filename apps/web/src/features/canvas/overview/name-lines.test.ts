import { expect, test } from 'vitest'
import { setName } from './name-lines.ts'

test('a long name is broken at its words and set larger than on one line', () => {
  const { lines, fontPx } = setName('customer_contact_point', 200, 200)
  expect(lines).toEqual(['customer_', 'contact_', 'point'])
  expect(fontPx).toBeGreaterThan(200 / ('customer_contact_point'.length * 0.6))
})

test('a name without words stays on one line and within the block', () => {
  const { lines, fontPx } = setName('abcdefghij', 120, 300)
  expect(lines).toEqual(['abcdefghij'])
  expect(fontPx).toBe(20)
})

test('camel case breaks before its capitals', () => {
  expect(setName('OrderCompletedEvent', 100, 300).lines).toEqual(['Order', 'Completed', 'Event'])
})

test('an empty name takes no line to break', () => {
  expect(setName('', 100, 100).lines).toEqual([''])
})

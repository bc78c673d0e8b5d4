import { describe, expect, it } from 'vitest'
import { propertyText, propertyValue, renameProperty } from './property-text.ts'

describe('a property as text', () => {
  it('reads back as what it was', () => {
    for (const value of [
      'plain',
      '',
      '5',
      'true',
      'null',
      '{',
      '{}',
      '"quoted"',
      ' 7 ',
      5,
      -0.5,
      true,
      null,
      [1, 'a'],
      { a: {} },
    ]) {
      expect(propertyValue(propertyText(value))).toEqual(value)
    }
  })

  it('shows plain text bare', () => {
    expect(propertyText('Retail data office')).toBe('Retail data office')
    expect(propertyText('5')).toBe('"5"')
    expect(propertyText(5)).toBe('5')
  })
})

describe('renameProperty', () => {
  it('keeps the order', () => {
    expect(Object.keys(renameProperty({ a: 1, b: 2, c: 3 }, 'b', 'z'))).toEqual(['a', 'z', 'c'])
  })
})

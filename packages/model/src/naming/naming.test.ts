import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinWords, type NameStyle, nameStyleOf, rewriteName, toSnakeCase } from './name-style.ts'
import { splitWords } from './split-words.ts'

const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string())
const plainWord = fc.stringMatching(/^[a-z]{2,8}$/)
const styles: readonly NameStyle[] = ['snake', 'upper-snake', 'camel', 'pascal', 'title', 'kebab', 'spaced']

describe('words of a name', () => {
  test.each([
    ['customer_id', ['customer', 'id']],
    ['customerID', ['customer', 'ID']],
    ['HTTPServer', ['HTTP', 'Server']],
    ['parseXMLDocument', ['parse', 'XML', 'Document']],
    ['Order Completed', ['Order', 'Completed']],
    ['  order--line__no ', ['order', 'line', 'no']],
    ['address2', ['address2']],
    ['line2Total', ['line2', 'Total']],
    ['HTTP2Server', ['HTTP2', 'Server']],
    ['B2BCustomer', ['B2B', 'Customer']],
    ['B2B', ['B2B']],
    ['2ndAddress', ['2nd', 'Address']],
    ['straßeNameÄnderung', ['straße', 'Name', 'Änderung']],
    ['заказИд', ['заказ', 'Ид']],
    ['顧客_番号', ['顧客', '番号']],
    ['cafe\u0301_id', ['café', 'id']],
    ['', []],
    ['_-!', []],
  ])('M72 %s', (name, words) => {
    expect(splitWords(name)).toEqual(words)
  })

  test('M72 hold the letters and digits of the name, in order and nothing else', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(splitWords(name).join('')).toBe(name.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]/gu, ''))
      }),
      { numRuns: 500 },
    )
  })

  test('M72 are whole: a word alone is one word', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        for (const word of splitWords(name)) expect(splitWords(word)).toEqual([word])
      }),
      { numRuns: 500 },
    )
  })

  test('M72 come back from every style, and the style is known again', () => {
    fc.assert(
      fc.property(fc.array(plainWord, { minLength: 2, maxLength: 5 }), fc.constantFrom(...styles), (words, style) => {
        const name = joinWords(words, style)
        expect(splitWords(name).map((word) => word.toLowerCase())).toEqual(words)
        expect(nameStyleOf(name)).toBe(style)
        expect(rewriteName(name, words)).toBe(name)
      }),
    )
  })

  test('M72 a name in snake_case stays as it is', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const once = toSnakeCase(name)
        expect(toSnakeCase(once)).toBe(once)
        expect(once).toBe(once.toLowerCase())
      }),
      { numRuns: 1000 },
    )
  })
})

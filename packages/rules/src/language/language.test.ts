import { describe, expect, test } from 'vitest'
import { numberOf, toPlural, toSingular } from './grammatical-number.ts'
import { isPastTense, pastOf } from './past-tense.ts'

describe('the number of a noun', () => {
  test.each([
    ['customer', 'customers'],
    ['person', 'people'],
    ['child', 'children'],
    ['address', 'addresses'],
    ['status', 'statuses'],
    ['analysis', 'analyses'],
    ['category', 'categories'],
    ['campus', 'campuses'],
    ['canvas', 'canvases'],
    ['basis', 'bases'],
    ['sku', 'skus'],
    ['branch', 'branches'],
    ['business', 'businesses'],
    ['household', 'households'],
    ['purchase', 'purchases'],
    ['database', 'databases'],
    ['criterion', 'criteria'],
    ['quiz', 'quizzes'],
    ['movie', 'movies'],
    ['tax', 'taxes'],
  ])('of %s and %s is told apart', (singular, plural) => {
    expect(toPlural(singular)).toBe(plural)
    expect(toSingular(plural)).toBe(singular)
    expect(numberOf(singular)).toBe('singular')
    expect(numberOf(plural)).toBe('plural')
  })

  test.each(['news', 'equipment', 'series', 'data', 'media', 'analytics', 'sheep', 'id', '顧客', 'b2b', 'metadata'])(
    'does not show in %s',
    (word) => {
      expect(numberOf(word)).toBe('either')
      expect(toSingular(word)).toBe(word)
      expect(toPlural(word)).toBe(word)
    },
  )
})

describe('the past of a verb', () => {
  test.each([
    'completed viewed sent resent paid bought read chosen taken begun seen left met set put cut won made',
    'unsubscribed overpaid rebuilt agreed freed opted signed guaranteed lost given withdrawn understood',
  ])('is known: %s', (words) => {
    for (const word of words.split(' ')) expect({ word, past: isPastTense(word) }).toEqual({ word, past: true })
  })

  test.each(['order product need speed feed newsfeed seed red bed id hundred view complete send buy 注文'])(
    'is not seen in: %s',
    (words) => {
      for (const word of words.split(' ')) {
        expect({ word, past: isPastTense(word) }).toEqual({ word, past: false })
      }
    },
  )

  test.each([
    ['complete', 'completed'],
    ['completes', 'completed'],
    ['viewing', 'viewed'],
    ['buy', 'bought'],
    ['send', 'sent'],
    ['sends', 'sent'],
    ['submit', 'submitted'],
    ['submitting', 'submitted'],
    ['apply', 'applied'],
    ['applies', 'applied'],
    ['pay', 'paid'],
    ['choose', 'chosen'],
    ['play', 'played'],
    ['cancel', 'cancelled'],
  ])('of %s is %s', (present, past) => {
    expect(pastOf(present)).toBe(past)
  })

  test('of what may be no verb is not guessed', () => {
    expect(pastOf('customer')).toBeUndefined()
    expect(pastOf('product')).toBeUndefined()
  })
})

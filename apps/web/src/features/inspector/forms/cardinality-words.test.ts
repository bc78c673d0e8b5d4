import { describe, expect, it } from 'vitest'
import { cardinalities, cardinalitySentence, toCardinalityName } from './cardinality-words.ts'

describe('cardinalitySentence', () => {
  it('says each count in words', () => {
    expect(cardinalitySentence('person', undefined, { min: 0, max: 'many' }, 'order')).toBe(
      'One person has zero or many orders',
    )
    expect(cardinalitySentence('order', undefined, { min: 1, max: 1 }, 'person')).toBe(
      'One order has exactly one person',
    )
    expect(cardinalitySentence('order', undefined, { min: 0, max: 1 }, 'person')).toBe(
      'One order has zero or one person',
    )
  })

  it('uses the verb phrase and readable names', () => {
    expect(cardinalitySentence('person', 'places', { min: 1, max: 'many' }, 'order_line')).toBe(
      'One person places one or many order lines',
    )
  })

  it('bends regular endings and leaves a plural alone', () => {
    const many = { min: 0, max: 'many' } as const
    expect(cardinalitySentence('a', 'has', many, 'company')).toMatch(/companies$/)
    expect(cardinalitySentence('a', 'has', many, 'address_history')).toMatch(/address histories$/)
    expect(cardinalitySentence('a', 'has', many, 'box')).toMatch(/boxes$/)
    expect(cardinalitySentence('a', 'has', many, 'orders')).toMatch(/ orders$/)
  })

  it('has a name for every end', () => {
    for (const [name, cardinality] of Object.entries(cardinalities)) expect(toCardinalityName(cardinality)).toBe(name)
  })
})

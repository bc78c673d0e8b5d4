import { allRules, readOptions } from '@c360/rules'
import { describe, expect, it } from 'vitest'
import { optionFactsOf, optionText, optionValue } from './option-facts.ts'

const withOptions = allRules.filter((rule) => Object.keys(rule.options.shape).length > 0)

it('finds rules with options', () => {
  expect(withOptions.length).toBeGreaterThan(3)
})

describe.each(withOptions)('the options of $id', (rule) => {
  const facts = optionFactsOf(rule.options)
  const defaults = readOptions(rule, {})

  it('are all shown, each with what it means', () => {
    expect(facts.map(({ name }) => name)).toEqual(Object.keys(rule.options.shape))
    for (const { name, hint } of facts) expect([name, hint]).not.toEqual([name, undefined])
  })

  it('read back as they are shown', () => {
    for (const fact of facts) {
      const value = defaults[fact.name]
      if (fact.control === 'switch') expect(typeof value).toBe('boolean')
      else if (fact.control === 'choice') expect(fact.choices).toContain(value)
      else expect(optionValue(fact, optionText(fact, value))).toEqual(value)
    }
  })
})

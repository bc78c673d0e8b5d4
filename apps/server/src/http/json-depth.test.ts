import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTooDeep, maxJsonDepth } from './json-depth.ts'

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}

describe('JSON depth', () => {
  it('agrees with the depth of what the text means', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.integer({ min: 0, max: maxJsonDepth + 5 }), (value, wraps) => {
        const text = '['.repeat(wraps) + JSON.stringify(value) + ']'.repeat(wraps)
        expect(isTooDeep(text)).toBe(wraps + depthOf(JSON.parse(JSON.stringify(value))) > maxJsonDepth)
      }),
    )
  })

  it('does not count brackets within strings, nor closing ones that open nothing', () => {
    expect(isTooDeep(JSON.stringify({ a: '['.repeat(1000), '"\\[{': '\\"['.repeat(1000) }))).toBe(false)
    expect(isTooDeep(`${']'.repeat(100)}${'['.repeat(100)}`)).toBe(false)
  })

  it('finds a bomb of a million levels', () => {
    expect(isTooDeep('{"a":'.repeat(1_000_000))).toBe(true)
  })
})

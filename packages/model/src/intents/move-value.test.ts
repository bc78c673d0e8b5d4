import { expect, test } from 'vitest'
import { childrenOf } from '../model/read.ts'
import { apply } from '../operations/apply.ts'
import { aModel, aValue, aValueSet } from '../testing/builders.ts'
import { moveValue } from './move-value.ts'

const set = aValueSet({ name: 'status' })
const values = ['new', 'open', 'done'].map((code) => aValue({ valueSet: set.id, code, order: 'a0' }))
const start = aModel(set, ...values)
const codesIn = (model: typeof start): readonly string[] => childrenOf(model, set.id, 'value').map(({ code }) => code)

test('M57 a value moves among its siblings, also where their order keys are equal', () => {
  for (const by of [-5, -2, -1, 1, 2, 5]) {
    for (const [from, code] of codesIn(start).entries()) {
      const id = values.find((value) => value.code === code)?.id ?? ''
      const { operations } = moveValue(start, { id, by })
      const to = Math.max(0, Math.min(2, from + by))
      if (to === from) {
        expect(operations).toEqual([])
        continue
      }
      const applied = apply(start, operations)
      expect(applied.ok && codesIn(applied.value.model).indexOf(code)).toBe(to)
    }
  }
})

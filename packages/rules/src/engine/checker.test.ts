import { apply, diff, invert, toOperations } from '@c360/model'
import { arbitraryModel, fittingOperations } from '@c360/model/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Checker, checkModel } from './checker.ts'

const options = { today: '2026-01-01' }

describe('a checker', () => {
  test('finds after any edit what a check from scratch finds', () => {
    const anEdit = arbitraryModel.chain((model) =>
      fc.tuple(fc.constant(model), fc.array(fittingOperations(model), { minLength: 1, maxLength: 4 })),
    )
    fc.assert(
      fc.property(anEdit, ([start, edits]) => {
        const checker = new Checker(start, options)
        let model = start
        for (const operations of edits) {
          const applied = apply(model, operations)
          if (!applied.ok) continue
          checker.update(applied.value.model, applied.value.changes)
          model = applied.value.model
          expect(checker.findings()).toEqual(checkModel(model, options))
        }
        const back = apply(model, toOperations(invert(diff(start, model))))
        if (!back.ok) return
        checker.update(back.value.model)
        expect(checker.findings()).toEqual(checkModel(start, options))
      }),
      { numRuns: 150 },
    )
  })
})

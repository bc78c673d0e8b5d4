import { apply, type Finding } from '@c360/model'
import { arbitraryModel } from '@c360/model/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Checker } from '../engine/checker.ts'
import { fingerprintOf } from '../engine/fingerprint.ts'

const today = '2026-01-01'

describe('a fix', () => {
  test('of whatever is found in any model is accepted by the model, and its finding is gone', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const checker = new Checker(model, { today })
        for (const finding of checker.findings()) {
          if (finding.fix === undefined) continue
          const mended = apply(model, finding.fix)
          if (!mended.ok) throw new Error(`the fix of ${finding.code} is refused: ${mended.error.message}`)
          checker.update(mended.value.model)
          const isSame = (other: Finding): boolean =>
            fingerprintOf(other) === fingerprintOf(finding) && other.message === finding.message
          expect(checker.findingsOf(finding.target ?? '').filter(isSame), finding.code).toEqual([])
          checker.update(model)
        }
      }),
      { numRuns: 200 },
    )
  })
})

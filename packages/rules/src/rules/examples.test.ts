import { apply, type Finding, fromRecords, type Model, type ModelRecord, recordKinds } from '@c360/model'
import { modelProperties } from '@c360/model/builders'
import { describe, expect, test } from 'vitest'
import { checkModel } from '../engine/checker.ts'
import { fingerprintOf } from '../engine/fingerprint.ts'
import type { Rule, RuleExample } from '../engine/rule.ts'
import { allRules } from './registry.ts'

const today = '2026-01-01'

function modelOf(rule: Rule, { records, options }: RuleExample): Model {
  const setting: ModelRecord[] =
    options === undefined
      ? []
      : [{ id: 'rls_example', kind: 'rule-setting', rule: rule.id, options: { ...options } as never }]
  const built = fromRecords([modelProperties(), ...records, ...setting])
  if (!built.ok) throw new Error(`${rule.id}: ${built.error.message}`)
  return built.value
}

const findingsOf = (rule: Rule, model: Model): readonly Finding[] => checkModel(model, { today, rules: [rule] })

describe.each(allRules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test('says what it is and why, and has examples of both kinds', () => {
    expect(rule.id).toMatch(/^(engine|convention|structure|governance)\/[a-z0-9-]+$/)
    expect(rule.id.split('/')[0]).toBe(rule.group)
    expect(rule.title.length).toBeGreaterThan(5)
    expect(rule.why).toMatch(/\.$/)
    expect(rule.examples.valid.length).toBeGreaterThan(0)
    expect(rule.examples.invalid.length).toBeGreaterThan(0)
    expect(rule.kinds.every((kind) => kind in recordKinds)).toBe(true)
    expect(rule.options.safeParse({}).success).toBe(true)
  })

  test.each(rule.examples.valid.map((example) => [example.title, example] as const))(
    'is content with %s',
    (_, example) => {
      expect(findingsOf(rule, modelOf(rule, example))).toEqual([])
    },
  )

  test.each(rule.examples.invalid.map((example) => [example.title, example] as const))('finds %s', (_, example) => {
    const model = modelOf(rule, example)
    const findings = findingsOf(rule, model)
    expect(findings.length).toBeGreaterThan(0)
    for (const finding of findings) expectMended(model, finding)
  })
})

/** A fix, applied, removes its finding and adds none, whichever rule looks. */
function expectMended(model: Model, finding: Finding): void {
  if (finding.fix === undefined) return
  const before = new Set(checkModel(model, { today }).map(fingerprintOf))
  const mended = apply(model, finding.fix)
  if (!mended.ok) throw new Error(`the fix of ${finding.code} is refused: ${mended.error.message}`)
  const after = checkModel(mended.value.model, { today }).map(fingerprintOf)
  expect(after).not.toContain(fingerprintOf(finding))
  expect(after.filter((one) => !before.has(one))).toEqual([])
}

test('rules are listed by id, each once', () => {
  const ids = allRules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

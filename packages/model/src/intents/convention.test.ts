import { describe, expect, test } from 'vitest'
import { recordsOf } from '../model/read.ts'
import {
  aModel,
  anAbbreviation,
  anEntity,
  anIntentContext,
  aRuleSetting,
  aTarget,
  modelProperties,
} from '../testing/builders.ts'
import { edit } from '../testing/edit.ts'
import { applyPreset, type PresetParts } from './apply-preset.ts'
import { setRule } from './set-rule.ts'
import { suppress } from './suppress.ts'

const rule = 'convention/case'

describe('setting a rule', () => {
  test('M73 there is one setting for a rule and scope', () => {
    const context = anIntentContext()
    let model = edit(aModel(), setRule(aModel(), { rule, severity: 'error' }, context)).model
    model = edit(model, setRule(model, { rule, severity: 'info', options: { entity: 'pascal' } }, context)).model
    model = edit(model, setRule(model, { rule, archetypes: ['event', 'other'], severity: 'off' }, context)).model
    model = edit(model, setRule(model, { rule, archetypes: ['other', 'event'], severity: 'warning' }, context)).model
    const said = recordsOf(model, 'rule-setting').map(({ id: _, kind, ...rest }) => rest)
    expect(said).toHaveLength(2)
    expect(said).toContainEqual({ rule, severity: 'info', options: { entity: 'pascal' } })
    expect(said).toContainEqual({ rule, archetypes: ['event', 'other'], severity: 'warning' })
    expect(setRule(model, { rule, severity: 'info', options: { entity: 'pascal' } }, context).operations).toEqual([])
  })

  test('M73 what is left out is not said any more, and the default is no setting', () => {
    const model = aModel(aRuleSetting({ rule, severity: 'error', reason: 'Agreed.' }))
    const context = anIntentContext()
    const quiet = edit(model, setRule(model, { rule, options: { entity: 'camel' } }, context)).model
    expect(recordsOf(quiet, 'rule-setting')).toEqual([
      { id: 'rls_convention-case', kind: 'rule-setting', rule, options: { entity: 'camel' } },
    ])
    expect(recordsOf(edit(quiet, setRule(quiet, { rule, toDefault: true }, context)).model, 'rule-setting')).toEqual([])
    expect(setRule(aModel(), { rule, toDefault: true }, context).operations).toEqual([])
  })

  test('M73 the default takes away every setting of the scope, where two were added at once', () => {
    const model = aModel(
      aRuleSetting({ rule }),
      aRuleSetting({ id: 'rls_2', rule }),
      aRuleSetting({ id: 'rls_3', rule, layers: ['mart'] }),
    )
    const left = edit(model, setRule(model, { rule, toDefault: true }, anIntentContext())).model
    expect(recordsOf(left, 'rule-setting').map(({ id }) => id)).toEqual(['rls_3'])
  })
})

describe('suppressing', () => {
  const order = anEntity({ name: 'order' })

  test('M74 says what is accepted, why and until when, once for a rule, record and field', () => {
    const context = anIntentContext()
    const input = { rule, record: order.id, field: 'name', reason: ' As the till has it. ', until: '2027-01-31' }
    let model = edit(aModel(order), suppress(aModel(order), input, context)).model
    expect(recordsOf(model, 'suppression')).toEqual([
      { ...input, id: 'sup_new1', kind: 'suppression', reason: 'As the till has it.' },
    ])
    model = edit(model, suppress(model, { ...input, reason: 'For good.', until: undefined }, context)).model
    expect(recordsOf(model, 'suppression')).toEqual([
      { id: 'sup_new1', kind: 'suppression', rule, record: order.id, field: 'name', reason: 'For good.' },
    ])
    expect(suppress(model, { ...input, reason: 'For good.', until: undefined }, context).operations).toEqual([])
    model = edit(model, suppress(model, { rule, record: order.id, reason: 'All of it.' }, context)).model
    expect(recordsOf(model, 'suppression')).toHaveLength(2)
  })

  test('M74 needs a reason, and a record that rules look at', () => {
    const model = aModel(order, anAbbreviation({ id: 'abb_1', word: 'customer', shortForm: 'cust' }))
    const context = anIntentContext()
    expect(suppress(model, { rule, record: order.id, reason: ' ' }, context).operations).toEqual([])
    expect(suppress(model, { rule, record: 'gone', reason: 'x' }, context).operations).toEqual([])
    expect(suppress(model, { rule, record: 'abb_1', reason: 'x' }, context).operations).toEqual([])
  })
})

describe('a preset', () => {
  const preset: PresetParts = {
    id: 'house',
    settings: [
      { rule, severity: 'error' },
      { rule: 'convention/plural', layers: ['mart'], options: { number: 'plural' } },
    ],
    abbreviations: [
      { word: 'customer', shortForm: 'cust', use: 'forbidden' },
      { word: 'quantity', shortForm: 'qty', use: 'approved' },
    ],
    prefixes: { profile: 'dim_', event: 'fct_' },
  }

  test('M75 sets its rules, adds to the dictionary, and is noted', () => {
    const model = edit(aModel(), applyPreset(aModel(), { preset }, anIntentContext())).model
    expect(recordsOf(model, 'model')[0]?.preset).toBe('house')
    expect(recordsOf(model, 'rule-setting').map((one) => [one.rule, one.severity, one.layers])).toEqual([
      [rule, 'error', undefined],
      ['convention/plural', undefined, ['mart']],
    ])
    expect(recordsOf(model, 'abbreviation').map(({ shortForm }) => shortForm)).toEqual(['cust', 'qty'])
    expect(applyPreset(model, { preset }, anIntentContext()).operations).toEqual([])
  })

  test('M75 leaves what people wrote: other settings, words decided otherwise, prefixes', () => {
    const before = aModel(
      modelProperties({ preset: 'other' }),
      aRuleSetting({ id: 'rls_a', rule, severity: 'info', options: { entity: 'camel' } }),
      aRuleSetting({ id: 'rls_b', rule: 'convention/unit', severity: 'off' }),
      anAbbreviation({ id: 'abb_a', word: 'customer', shortForm: 'cust', use: 'approved' }),
      anAbbreviation({ id: 'abb_b', word: 'quantity', shortForm: 'qnt', use: 'approved' }),
      aTarget({ id: 'tgt_a', prefixes: { profile: 'd_' } }),
      aTarget({ id: 'tgt_b', name: 'Other' }),
    )
    const { model } = edit(before, applyPreset(before, { preset, targets: ['tgt_a', 'gone'] }, anIntentContext()))
    expect(recordsOf(model, 'rule-setting').map(({ id, severity }) => [id, severity])).toEqual([
      ['rls_a', 'error'],
      ['rls_b', 'off'],
      ['rls_new1', undefined],
    ])
    expect(recordsOf(model, 'abbreviation').map(({ id }) => id)).toEqual(['abb_a', 'abb_b'])
    expect(recordsOf(model, 'target').map(({ prefixes }) => prefixes)).toEqual([
      { profile: 'd_', event: 'fct_' },
      undefined,
    ])
  })
})

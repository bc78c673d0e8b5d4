import { applyPreset, createModel, emptyModel, type ModelRecord, recordsOf } from '@c360/model'
import { aKey, aModel, anAttribute, anEntity, anIntentContext, aTarget, edit } from '@c360/model/testing'
import { describe, expect, test } from 'vitest'
import { checkModel } from '../engine/checker.ts'
import { allRules } from '../rules/registry.ts'
import { allPresets } from './registry.ts'

const today = '2026-01-01'
const convention = allRules.filter(({ group }) => group === 'convention')

describe.each(allPresets.map((preset) => [preset.id, preset] as const))('%s', (_, preset) => {
  test('sets rules that exist to options that they take', () => {
    for (const { rule, options = {} } of preset.settings) {
      const known = allRules.find(({ id }) => id === rule)
      expect({ rule, isKnown: known !== undefined }).toEqual({ rule, isKnown: true })
      expect({ rule, options: known?.options.partial().safeParse(options).success }).toEqual({ rule, options: true })
    }
  })

  test('sets each rule once for a scope, and each short form once', () => {
    const scopes = preset.settings.map(({ rule, archetypes, layers }) => JSON.stringify([rule, archetypes, layers]))
    expect(new Set(scopes).size).toBe(scopes.length)
    expect(new Set(preset.abbreviations.map(({ shortForm }) => shortForm)).size).toBe(preset.abbreviations.length)
  })

  test('is brought into a new model as a whole', () => {
    const context = anIntentContext()
    const begun = edit(emptyModel, createModel(emptyModel, { name: 'New' }, context)).model
    const { model } = edit(begun, applyPreset(begun, { preset }, context))
    expect(recordsOf(model, 'rule-setting')).toHaveLength(preset.settings.length)
    expect(recordsOf(model, 'abbreviation')).toHaveLength(preset.abbreviations.length)
    expect(recordsOf(model, 'model')[0]?.preset).toBe(preset.id)
  })
})

function findingsUnder(id: string, ...records: readonly ModelRecord[]): readonly string[] {
  const preset = allPresets.find((one) => one.id === id)
  if (preset === undefined) throw new Error(`no preset ${id}`)
  const plain = aModel(...records)
  const { model } = edit(plain, applyPreset(plain, { preset, targets: ['tgt_Warehouse'] }, anIntentContext()))
  return checkModel(model, { today, rules: convention }).map(({ code, target }) => `${code} ${target}`)
}

test('dbt / Kimball wants orders with order_id, and its events in snake_case', () => {
  const orders = anEntity({ name: 'orders' })
  const key = anAttribute({ parent: orders.id, name: 'order_id' })
  const made = aKey({ entity: orders.id, attributes: [key.id], keyType: 'surrogate' })
  expect(findingsUnder('dbt-kimball', orders, key, made)).toEqual([])
  expect(findingsUnder('dbt-kimball', anEntity({ name: 'order' }))).toEqual(['convention/plural ent_order'])
  expect(findingsUnder('dbt-kimball', anEntity({ name: 'order', layer: 'source' }))).toEqual([])
  const completed = anEntity({ id: 'ent_1', name: 'Order Completed', archetype: 'event' })
  expect(findingsUnder('dbt-kimball', completed)).toEqual(['convention/case ent_1'])
})

test('dbt / Kimball gives a warehouse dim_ and fct_', () => {
  const plain = aModel(aTarget())
  const [preset] = allPresets
  if (preset === undefined) throw new Error('no preset')
  const { model } = edit(plain, applyPreset(plain, { preset, targets: ['tgt_Warehouse'] }, anIntentContext()))
  expect(recordsOf(model, 'target')[0]?.prefixes).toMatchObject({ profile: 'dim_', transaction: 'fct_' })
})

test('Segment is at home with its own specification', () => {
  const event = anEntity({ name: 'Order Completed', archetype: 'event', callType: 'track' })
  const fields = ['order_id', 'coupon', 'currency', 'message_id'].map((name) => anAttribute({ parent: event.id, name }))
  const timestamp = anAttribute({ parent: event.id, name: 'timestamp', type: { kind: 'timestamp', timezone: true } })
  expect(findingsUnder('segment', event, ...fields, timestamp)).toEqual([])
  const wrong = anEntity({ id: 'ent_1', name: 'order_complete_2024', archetype: 'event' })
  expect(findingsUnder('segment', wrong)).toEqual(['convention/case ent_1', 'convention/event-name ent_1'])
})

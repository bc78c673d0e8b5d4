import {
  apply,
  diff,
  type Finding,
  invert,
  type Model,
  type ModelRecord,
  type Operation,
  toOperations,
  toSet,
} from '@c360/model'
import {
  aKey,
  aModel,
  anAttribute,
  anEntity,
  aRuleSetting,
  arbitraryModel,
  arbitraryName,
  aSuppression,
  aTarget,
  fittingOperations,
} from '@c360/model/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { allRules } from '../rules/registry.ts'
import { Checker, checkModel } from './checker.ts'
import { fingerprintOf, newSince } from './fingerprint.ts'
import { defineRule } from './rule.ts'
import type { Derivation, RecordIndex, RecordTally } from './rule-context.ts'

const today = '2026-01-01'
const options = { today }

function edited(model: Model, operations: readonly Operation[]): Model {
  const applied = apply(model, operations)
  if (!applied.ok) throw new Error(applied.error.message)
  return applied.value.model
}

/** Names that meet each other, and what checks read besides the drawn model: targets, options, settings, suppressions. */
const meetingName = fc.oneof(arbitraryName, fc.constantFrom('order', 'Order', 'email', 'phone', 'x'.repeat(70)))
const ruleId = fc.constantFrom(...allRules.map(({ id }) => id), 'nobody/knows')
const anEntityId = fc.nat({ max: 3 }).map((number) => `entity_${number}`)
const anAttributeId = fc.nat({ max: 7 }).map((number) => `attribute_${number}`)
const aRecordId = fc.oneof(anEntityId, anAttributeId)
const aTargetId = fc.constantFrom('target_0', 'target_1')

const settingRecord: fc.Arbitrary<ModelRecord> = fc.oneof(
  fc.record({ dialect: fc.constantFrom('postgres', 'snowflake', 'bigquery'), id: aTargetId }).map(({ id, dialect }) => {
    return aTarget({ id, dialect: dialect as 'postgres', prefixes: { other: 'dim_' } })
  }),
  fc.record({ target: aTargetId, entity: anEntityId, physicalName: meetingName }).map((fields): ModelRecord => {
    return { id: `tbo_${fields.entity}`, kind: 'table-option', ...fields }
  }),
  fc.record({ target: aTargetId, attribute: anAttributeId, physicalName: meetingName }).map((fields): ModelRecord => {
    return { id: `clo_${fields.attribute}`, kind: 'column-option', ...fields }
  }),
  fc
    .record({ rule: ruleId, severity: fc.constantFrom('off', 'info', 'error'), id: fc.constantFrom('rls_0', 'rls_1') })
    .map(({ severity, ...fields }) => aRuleSetting({ ...fields, severity: severity as 'off' })),
  fc
    .record({ rule: ruleId, record: aRecordId, until: fc.constantFrom('2025-12-31', '2026-01-01') })
    .map((fields) => aSuppression({ ...fields, id: `sup_${fields.record}` })),
)

const moreOperations: fc.Arbitrary<readonly Operation[]> = fc.oneof(
  settingRecord.map((record): Operation[] => [{ op: 'add', record }]),
  fc.constantFrom('target_0', 'rls_0', 'rls_1').map((id): Operation[] => [{ op: 'remove', id }]),
  fc.record({ id: aRecordId, name: meetingName }).map(({ id, name }) => [toSet(id, { name })]),
)

describe('a checker', () => {
  test('finds after any edit what a check from scratch finds', () => {
    const anEdit = arbitraryModel.chain((model) =>
      fc.tuple(
        fc.constant(model),
        fc.array(fc.oneof(fittingOperations(model), moreOperations), { minLength: 1, maxLength: 8 }),
      ),
    )
    fc.assert(
      fc.property(anEdit, ([start, edits]) => {
        const checker = new Checker(start, options)
        let model = start
        for (const operations of edits) {
          const applied = apply(model, operations)
          if (!applied.ok) continue
          const before = checker.findings()
          const changed = checker.update(applied.value.model, applied.value.changes)
          model = applied.value.model
          expect(checker.findings()).toEqual(checkModel(model, options))
          expect(checker.suppressed()).toEqual(new Checker(model, options).suppressed())
          const isUntouched = ({ target = '' }: Finding): boolean => !changed.has(target)
          expect(checker.findings().filter(isUntouched)).toEqual(before.filter(isUntouched))
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

const order = anEntity({ name: 'order', archetype: 'transaction' })
const orderId = anAttribute({ parent: order.id, name: 'order_id', required: true })
const unkeyed = aModel(order, orderId)
const missingKey = 'structure/missing-key'
const severitiesOf = (model: Model, code = missingKey): string[] =>
  checkModel(model, options).flatMap((finding) => (finding.code === code ? [finding.severity] : []))

describe('settings', () => {
  const set = (fields: Partial<Parameters<typeof aRuleSetting>[0]>): ModelRecord =>
    aRuleSetting({ rule: missingKey, ...fields })

  test('the one that says most about where it is meant decides', () => {
    const everywhere = set({ id: 'rls_1', severity: 'off' })
    const core = set({ id: 'rls_2', layers: ['core'], severity: 'info' })
    const transactions = set({ id: 'rls_3', archetypes: ['transaction'], severity: 'error' })
    const elsewhere = set({ id: 'rls_4', archetypes: ['event'], layers: ['core'], severity: 'off' })
    expect(severitiesOf(unkeyed)).toEqual(['warning'])
    expect(severitiesOf(aModel(order, everywhere))).toEqual([])
    expect(severitiesOf(aModel(order, everywhere, core))).toEqual(['info'])
    expect(severitiesOf(aModel(order, everywhere, core, transactions, elsewhere))).toEqual(['error'])
  })

  test('of a target hold for what a rule says of that target', () => {
    const rule = defineRule({
      id: 'engine/every-target',
      group: 'engine',
      severity: 'warning',
      title: 'Says something of every target',
      why: 'For the test.',
      kinds: ['entity'],
      options: z.strictObject({}),
      examples: { valid: [], invalid: [] },
      *check(_, context) {
        for (const { id } of context.recordsOf('target')) yield { message: 'Something.', warehouse: id }
      },
    })
    const [first, second] = [aTarget({ name: 'a' }), aTarget({ name: 'b' })]
    const quiet = aRuleSetting({ rule: rule.id, severity: 'off' })
    const loud = aRuleSetting({ id: 'rls_b', rule: rule.id, target: second.id, severity: 'error' })
    const found = (...settings: ModelRecord[]) =>
      checkModel(aModel(order, first, second, ...settings), { today, rules: [rule] }).map(
        ({ warehouse, severity }) => `${warehouse} ${severity}`,
      )
    expect(found()).toEqual([`${first.id} warning`, `${second.id} warning`])
    expect(found(quiet)).toEqual([])
    expect(found(quiet, loud)).toEqual([`${second.id} error`])
  })

  test('that are hostile leave every rule with its defaults', () => {
    const hostile = fc.dictionary(
      fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom(...optionNames, 'constructor', 'toString')),
      fc.jsonValue({ maxDepth: 2 }),
    )
    fc.assert(
      fc.property(ruleId, hostile, (rule, stored) => {
        const setting = aRuleSetting({
          rule,
          options: JSON.parse(JSON.stringify(stored).replaceAll('__proto__', 'prototype')),
        })
        const model = aModel(order, orderId, setting)
        expect(checkModel(model, options)).toBeInstanceOf(Array)
      }),
    )
    const wrong = aRuleSetting({ rule: missingKey, options: { constructor: 1, unknown: [] } as never })
    expect(severitiesOf(aModel(order, orderId, wrong))).toEqual(['warning'])
  })
})

const optionNames = allRules.flatMap(({ options: { shape } }) => Object.keys(shape))

describe('a suppression', () => {
  const accepted = aSuppression({ rule: missingKey, record: order.id, until: '2026-01-01' })

  test('sets a finding apart, up to its last day', () => {
    const checker = new Checker(aModel(order, orderId, accepted), options)
    const codes = (findings: readonly Finding[]): string[] => findings.map(({ code }) => code)
    expect(codes(checker.suppressed())).toEqual([missingKey])
    expect(codes(checker.findingsOf(order.id))).not.toContain(missingKey)
    expect([...checker.setToday('2026-01-02')]).toContain(order.id)
    expect(codes(checker.findingsOf(order.id))).toContain(missingKey)
    expect(checker.suppressed()).toEqual([])
    expect([...checker.setToday('2026-01-02')]).toEqual([])
  })
})

describe('a baseline', () => {
  test('leaves what is new since', () => {
    const refund = anEntity({ name: 'refund' })
    const find = (model: Model) => checkModel(model, { today, rules: allRules.filter(({ id }) => id === missingKey) })
    const before = find(unkeyed)
    const fresh = newSince(find(edited(unkeyed, [{ op: 'add', record: refund }])), before)
    expect(fresh.map(({ target }) => target)).toEqual([refund.id])
    expect(newSince(find(edited(unkeyed, [toSet(order.id, { name: 'purchase' })])), before)).toEqual([])
  })

  test('knows as many of a kind as it has', () => {
    const finding: Finding = { code: 'a/b', severity: 'info', message: 'One.', target: order.id }
    const other = { ...finding, message: 'Two.' }
    expect(fingerprintOf(finding)).toBe(fingerprintOf(other))
    expect(newSince([finding, other], [finding])).toEqual([other])
    // Where one record is mended and another spoiled, the count is the same and the finding is new.
    const elsewhere = { ...finding, target: 'ent_elsewhere' }
    expect(newSince([elsewhere], [finding])).toEqual([elsewhere])
  })
})

describe('a legacy name', () => {
  const rule = defineRule({
    id: 'convention/lower',
    group: 'convention',
    severity: 'warning',
    title: 'Names are in lower case',
    why: 'For the test.',
    kinds: ['entity', 'attribute'],
    options: z.strictObject({}),
    examples: { valid: [], invalid: [] },
    *check({ name }) {
      if (name !== name.toLowerCase()) yield { message: 'Not lower.', field: 'name' }
    },
  })
  const find = (...records: ModelRecord[]) =>
    checkModel(aModel(warehouse, legacy, column, ...records), { today, rules: [rule, engineRule] }).map(
      ({ code, target }) => `${code} ${target}`,
    )
  const warehouse = aTarget()
  const legacy = anEntity({ name: 'TBL_CUST' })
  const column = anAttribute({ parent: legacy.id, name: 'X'.repeat(64), id: 'att_long' })
  const [engineRule = rule] = allRules.filter(({ id }) => id === 'engine/name-length')

  test('is left alone by conventions, never by engines', () => {
    const engineSays = 'engine/name-length att_long'
    expect(find()).toEqual([engineSays, 'convention/lower att_long', `convention/lower ${legacy.id}`])
    const table = {
      id: 'tbo_1',
      kind: 'table-option',
      entity: legacy.id,
      target: warehouse.id,
      nameFixed: true,
    } as const
    const fixed = { id: 'clo_1', kind: 'column-option', attribute: column.id, target: warehouse.id } as const
    expect(find(table, fixed)).toEqual([engineSays, 'convention/lower att_long'])
    expect(find(table, { ...fixed, nameFixed: true })).toEqual([engineSays])
  })
})

describe('what is read', () => {
  test('of a tally is what most say, and makes stale only who hears something else', () => {
    const checked: string[] = []
    const typeByName: RecordTally<'attribute'> = {
      id: 'test/type-by-name',
      kinds: ['attribute'],
      voteOf: ({ name, type }) => ({ key: name, value: type.kind }),
    }
    const rule = defineRule({
      id: 'convention/most-say',
      group: 'convention',
      severity: 'info',
      title: 'Tells what most say',
      why: 'For the test.',
      kinds: ['attribute'],
      options: z.strictObject({}),
      examples: { valid: [], invalid: [] },
      *check({ id, name }, context) {
        checked.push(id)
        yield { message: context.leading(typeByName, name) ?? '' }
      },
    })
    const types = ['string', 'string', 'text', 'text', 'text'] as const
    const attributes = types.map((kind, number) =>
      anAttribute({ parent: order.id, id: `att_${number}`, name: 'note', type: { kind } }),
    )
    const model = aModel(order, ...attributes)
    const checker = new Checker(model, { today, rules: [rule] })
    const heard = (): string[] => [...new Set(checker.findings().map(({ message }) => message))]
    expect(heard()).toEqual(['text'])
    checked.length = 0
    const even = edited(model, [{ op: 'remove', id: 'att_4' }])
    checker.update(even)
    expect(heard()).toEqual(['string'])
    expect(checked.sort()).toEqual(['att_0', 'att_1', 'att_2', 'att_3'])
    checked.length = 0
    checker.update(edited(even, [toSet('att_3', { type: { kind: 'date' } })]))
    expect(heard()).toEqual(['string'])
    expect(checked).toEqual(['att_3'])
  })

  test('is worked out again only where it changed', () => {
    const derived: string[] = []
    const checked: string[] = []
    const byName: RecordIndex<'entity'> = {
      id: 'test/by-name',
      kinds: ['entity'],
      keysOf: ({ name, id }, reader) => [name, ...reader.childrenOf(id, 'attribute').map((one) => one.name)],
    }
    const count: Derivation<number> = {
      id: 'test/count',
      derive: (name, reader) => {
        derived.push(name)
        return reader.find(byName, name).length
      },
    }
    const rule = defineRule({
      id: 'structure/counts',
      group: 'structure',
      severity: 'info',
      title: 'Counts those of a name',
      why: 'For the test.',
      kinds: ['entity'],
      options: z.strictObject({}),
      examples: { valid: [], invalid: [] },
      *check(entity, context) {
        checked.push(entity.id)
        yield { message: String(context.derive(count, 'order')) }
      },
    })
    const others = ['refund', 'payment'].map((name) => anEntity({ name }))
    const model = aModel(order, ...others)
    const checker = new Checker(model, { today, rules: [rule] })
    const messages = (): string[] => checker.findings().map(({ message }) => message)
    expect(derived).toEqual(['order'])
    expect(messages()).toEqual(['1', '1', '1'])

    // Found under the same name, and as many as before: only what was edited is checked again.
    checked.length = 0
    const described = edited(model, [toSet(order.id, { description: 'A purchase.' })])
    checker.update(described)
    expect(derived).toEqual(['order', 'order'])
    expect(checked).toEqual([order.id])

    // An attribute of that name makes one more; nobody edited the entities.
    const attribute = anAttribute({ parent: others[0]?.id ?? '', name: 'order' })
    const changed = checker.update(edited(described, [{ op: 'add', record: attribute }]))
    expect(messages()).toEqual(['2', '2', '2'])
    expect(changed.size).toBe(3)

    // Nothing to do for an edit of what nobody looked at.
    derived.length = 0
    checker.update(edited(described, [{ op: 'add', record: aKey({ entity: order.id }) }]))
    expect(messages()).toEqual(['1', '1', '1'])
  })
})

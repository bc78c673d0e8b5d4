import { apply, type Finding, fromRecords, type ModelRecord, toSet } from '@c360/model'
import { anAttribute, anEntity, aTarget, modelProperties } from '@c360/model/testing'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { Checker, checkModel } from './checker.ts'
import { defineRule, type RuleGroup } from './rule.ts'

/** A rule that finds something about every name. */
function complains(group: RuleGroup) {
  return defineRule({
    id: `${group}/complains`,
    group,
    severity: 'error',
    title: 'Complains',
    why: 'It complains.',
    kinds: ['attribute', 'entity'],
    options: z.strictObject({}),
    examples: { valid: [], invalid: [] },
    *check({ name }) {
      yield { message: `${name} is not to its liking.` }
    },
  })
}

const rules = [complains('convention'), complains('engine')]
const options = { today: '2026-01-01', rules }
const order = anEntity({ name: 'ORDERS' })
const total = anAttribute({ parent: order.id, name: 'TOT' })
const warehouse = aTarget()
const lake = aTarget({ name: 'Lake' })
const fixed = { target: lake.id, nameFixed: true }
const said = (findings: readonly Finding[]): string[] => findings.map(({ code, target }) => `${code} ${target}`)

function modelOf(...records: readonly ModelRecord[]) {
  const built = fromRecords([modelProperties(), order, total, warehouse, lake, ...records])
  if (!built.ok) throw new Error(built.error.message)
  return built.value
}

test('a name that is fixed in any target is left alone by the convention, never by engines', () => {
  const table: ModelRecord = { id: 'tbo_1', kind: 'table-option', entity: order.id, ...fixed }
  const column: ModelRecord = { id: 'clo_1', kind: 'column-option', attribute: total.id, ...fixed }
  const engine = [`engine/complains ${total.id}`, `engine/complains ${order.id}`]
  expect(said(checkModel(modelOf(), options))).toEqual([
    `convention/complains ${total.id}`,
    `convention/complains ${order.id}`,
    ...engine,
  ])
  expect(said(checkModel(modelOf(table), options))).toEqual([`convention/complains ${total.id}`, ...engine])
  expect(said(checkModel(modelOf(table, column), options))).toEqual(engine)
})

test('a name that is fixed, or not any more, is seen at once', () => {
  const column: ModelRecord = { id: 'clo_1', kind: 'column-option', attribute: total.id, ...fixed }
  const start = modelOf(column)
  const checker = new Checker(start, options)
  expect(said(checker.findingsOf(total.id))).toEqual([`engine/complains ${total.id}`])
  const loosened = apply(start, [toSet('clo_1', { nameFixed: null })])
  if (!loosened.ok) throw new Error(loosened.error.message)
  checker.update(loosened.value.model, loosened.value.changes)
  expect(said(checker.findingsOf(total.id))).toEqual([
    `convention/complains ${total.id}`,
    `engine/complains ${total.id}`,
  ])
})

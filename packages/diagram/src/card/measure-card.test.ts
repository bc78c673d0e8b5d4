import { aModel, anAttribute, anEntity, edit } from '@c360/model/testing'
import { expect, test } from 'vitest'
import { cardMetrics } from './card-metrics.ts'
import { measureCard } from './measure-card.ts'

const person = anEntity({ name: 'person' })
const email = anAttribute({ parent: person.id, name: 'email', order: 'a1' })
const products = anAttribute({
  parent: person.id,
  name: 'products',
  type: { kind: 'array', items: { kind: 'object' } },
  order: 'a2',
})
const sku = anAttribute({ parent: products.id, name: 'sku' })
const phone = anAttribute({ parent: person.id, name: 'phone', order: 'a3' })
const model = aModel(person, email, products, sku, phone)

test('rows stand in order, nested ones below their parent and one deeper', () => {
  const { rows } = measureCard(model, person.id)
  expect(rows.map((row) => [row.attributeId, row.depth])).toEqual([
    [email.id, 0],
    [products.id, 0],
    [sku.id, 1],
    [phone.id, 0],
  ])
})

test('rows follow each other without gaps and the card ends below the last', () => {
  const { rows, heightPx } = measureCard(model, person.id)
  const tops = rows.map((row) => row.yPx)
  const first = cardMetrics.headerHeightPx + cardMetrics.bodyPaddingPx
  expect(tops).toEqual(tops.map((_, index) => first + index * cardMetrics.rowHeightPx))
  expect(heightPx).toBe((tops.at(-1) ?? 0) + cardMetrics.rowHeightPx + cardMetrics.bodyPaddingPx)
})

test('an entity without attributes keeps the height of one row', () => {
  const empty = measureCard(aModel(person), person.id)
  expect(empty.rows).toEqual([])
  expect(empty.heightPx).toBe(measureCard(aModel(person, email), person.id).heightPx)
})

test('the width grows in steps with the longest text and stays within its bounds', () => {
  const widthFor = (name: string) => measureCard(aModel(person, { ...email, name }), person.id).widthPx
  expect(widthFor('id')).toBe(cardMetrics.minWidthPx)
  expect(widthFor('a'.repeat(20))).toBeGreaterThan(cardMetrics.minWidthPx)
  expect(widthFor('a'.repeat(20)) % cardMetrics.widthStepPx).toBe(0)
  expect(widthFor('漢'.repeat(1000))).toBe(cardMetrics.maxWidthPx)
})

test('a long entity name widens the card', () => {
  const named = { ...person, name: 'Subscription Renewal Reminder Sent' }
  expect(measureCard(aModel(named), named.id).widthPx).toBeGreaterThan(cardMetrics.minWidthPx)
})

test('the geometry is the same object until something shown changes', () => {
  const before = measureCard(model, person.id)
  expect(measureCard(model, person.id)).toBe(before)
  const rename = (id: string, name: string) =>
    edit(model, { name: 'rename', operations: [{ op: 'set', id, fields: { name } }] }).model
  expect(measureCard(rename(sku.id, 'stock_keeping_unit_of_the_product'), person.id)).not.toBe(before)
})

test('edits of what no card shows keep the geometry', () => {
  const before = measureCard(model, person.id)
  const described = edit(model, {
    name: 'edit',
    operations: [{ op: 'set', id: email.id, fields: { description: 'Work or home.' } }],
  })
  expect(measureCard(described.model, person.id)).toBe(before)
  const other = anEntity({ name: 'other' })
  const beside = edit(described.model, { name: 'add-entity', operations: [{ op: 'add', record: other }] })
  expect(measureCard(beside.model, person.id)).toBe(before)
})

test('an unknown entity measures as an empty card', () => {
  expect(measureCard(model, 'ent_gone').rows).toEqual([])
})

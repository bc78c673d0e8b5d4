import { fromRecords } from '@c360/model'
import { aKey, anAttribute, anEntity, aRelationship, modelProperties } from '@c360/model/testing'
import { expect, test } from 'vitest'
import { connectionOf } from './connection.ts'

const made = fromRecords([
  modelProperties(),
  anEntity({ id: 'ent_customer', name: 'customer' }),
  anAttribute({ id: 'att_customer_id', parent: 'ent_customer', name: 'customer_id' }),
  anAttribute({ id: 'att_email', parent: 'ent_customer', name: 'email' }),
  aKey({ id: 'key_customer', entity: 'ent_customer', attributes: ['att_customer_id'], primary: true }),
  anEntity({ id: 'ent_order', name: 'order' }),
  anAttribute({ id: 'att_order_id', parent: 'ent_order', name: 'order_id' }),
  anAttribute({ id: 'att_buyer', parent: 'ent_order', name: 'buyer' }),
  anAttribute({ id: 'att_shop', parent: 'ent_order', name: 'shop_id' }),
  aRelationship({
    id: 'rel_shop',
    parentEntity: 'ent_customer',
    childEntity: 'ent_order',
    attributePairs: [{ parent: 'att_customer_id', child: 'att_shop' }],
  }),
  anAttribute({ id: 'att_note', parent: 'ent_order', name: 'note', type: { kind: 'integer' } }),
  aKey({ id: 'key_order', entity: 'ent_order', attributes: ['att_order_id'], primary: true }),
])
if (!made.ok) throw new Error(made.error.message)
const model = made.value
const customer = { entityId: 'ent_customer' }
const order = { entityId: 'ent_order' }
const key = { ...customer, attributeId: 'att_customer_id' }
const buyer = { ...order, attributeId: 'att_buyer' }

test('from card to card, the first is the parent', () => {
  expect(connectionOf(model, customer, order)).toEqual({ parent: 'ent_customer', child: 'ent_order' })
})

test('from a key to an attribute, that attribute becomes the foreign key', () => {
  expect(connectionOf(model, key, buyer)).toEqual({
    parent: 'ent_customer',
    child: 'ent_order',
    parentAttribute: 'att_customer_id',
    childAttribute: 'att_buyer',
  })
})

test('from an attribute that is no key to a card, that card is the parent', () => {
  expect(connectionOf(model, buyer, customer)).toEqual({
    parent: 'ent_customer',
    child: 'ent_order',
    childAttribute: 'att_buyer',
  })
})

test('from an attribute that is no key to a key, the key is referred to', () => {
  expect(connectionOf(model, buyer, key)).toEqual({
    parent: 'ent_customer',
    child: 'ent_order',
    parentAttribute: 'att_customer_id',
    childAttribute: 'att_buyer',
  })
})

test('a card dropped on a primary key means the card, a key dropped on it means that both share it', () => {
  const orderKey = { ...order, attributeId: 'att_order_id' }
  expect(connectionOf(model, customer, orderKey)).toEqual({ parent: 'ent_customer', child: 'ent_order' })
  expect(connectionOf(model, key, orderKey)).toMatchObject({ childAttribute: 'att_order_id' })
})

test('a card dropped on a row means that row only where it could hold the key as it is', () => {
  expect(connectionOf(model, customer, { ...order, attributeId: 'att_note' })).toEqual({
    parent: 'ent_customer',
    child: 'ent_order',
  })
  expect(connectionOf(model, customer, { ...order, attributeId: 'att_shop' })).not.toHaveProperty('childAttribute')
  expect(connectionOf(model, customer, buyer)).toMatchObject({ childAttribute: 'att_buyer' })
})

import { aModel, anAttribute, anEntity, aRelationship } from '@c360/model/testing'
import { expect, test } from 'vitest'
import { linksAmong, supertypeLinkId } from './diagram-link.ts'

const person = anEntity({ name: 'person' })
const order = anEntity({ name: 'order' })
const customer = anEntity({ name: 'customer', supertype: person.id })
const personId = anAttribute({ parent: person.id, name: 'person_id' })
const orderPersonId = anAttribute({ parent: order.id, name: 'person_id' })
const places = aRelationship({
  parentEntity: person.id,
  parentMin: 0,
  parentMax: 1,
  childEntity: order.id,
  childMin: 1,
  childMax: 'many',
  attributePairs: [{ parent: personId.id, child: orderPersonId.id }],
})
const model = aModel(person, order, customer, personId, orderPersonId, places)

test('a relationship is a link between the attributes of its pairs, with how many of each end there are', () => {
  expect(linksAmong(model, new Set([person.id, order.id]))).toEqual([
    {
      id: places.id,
      kind: 'relationship',
      parent: { entityId: person.id, attributeIds: [personId.id], min: 0, max: 1 },
      child: { entityId: order.id, attributeIds: [orderPersonId.id], min: 1, max: 'many' },
    },
  ])
})

test('a supertype is a link whose parent is the supertype', () => {
  const [link] = linksAmong(model, new Set([person.id, customer.id]))
  expect(link).toMatchObject({ id: supertypeLinkId(customer.id), kind: 'supertype', parent: { entityId: person.id } })
})

test('links to entities that are not drawn are left out', () => {
  expect(linksAmong(model, new Set([order.id, customer.id]))).toEqual([])
})

test('a link is the same object as long as its record is', () => {
  const drawn = new Set([person.id, order.id, customer.id])
  const [first, second] = [linksAmong(model, drawn), linksAmong(model, drawn)]
  expect(first).toHaveLength(2)
  for (const [index, link] of first.entries()) expect(second[index]).toBe(link)
})

import { fromRecords } from '@c360/model'
import { anAttribute, anEntity, aRelationship, modelProperties } from '@c360/model/testing'
import { expect, test } from 'vitest'
import { relatedTo } from './related-cards.ts'
import { entityOf, indexSelection } from './selection-index.ts'

const made = fromRecords([
  modelProperties(),
  anEntity({ id: 'ent_a', name: 'a' }),
  anEntity({ id: 'ent_b', name: 'b' }),
  anAttribute({ id: 'att_object', parent: 'ent_a', name: 'address', type: { kind: 'object' } }),
  anAttribute({ id: 'att_nested', parent: 'att_object', name: 'city' }),
  aRelationship({ id: 'rel_1', parentEntity: 'ent_a', childEntity: 'ent_b', attributePairs: [] }),
])
if (!made.ok) throw new Error(made.error.message)
const model = made.value

test('selected ids are sorted by what they stand for; gone ones are left out', () => {
  const index = indexSelection(model, ['ent_b', 'rel_1', 'att_nested', 'ent_gone'])
  expect([...index.entityIds]).toEqual(['ent_b'])
  expect([...index.linkIds]).toEqual(['rel_1'])
  expect([...(index.attributeIds.get('ent_a') ?? [])]).toEqual(['att_nested'])
})

test('a property of an object belongs to the card of the entity at the top', () => {
  expect(entityOf(model, 'att_nested')).toBe('ent_a')
  expect(entityOf(model, 'ent_b')).toBe('ent_b')
  expect(entityOf(model, 'rel_1')).toBeUndefined()
})

test('what is related to a card are its lines and the cards at their other ends', () => {
  const end = (entityId: string) => ({ entityId, attributeIds: [], min: 1, max: 1 }) as const
  const link = (id: string, parent: string, child: string) =>
    ({ id, kind: 'relationship', parent: end(parent), child: end(child) }) as const
  const related = relatedTo([link('ab', 'a', 'b'), link('bc', 'b', 'c')], new Set(['a']), new Set())
  expect([...related.entityIds]).toEqual(['a', 'b'])
  expect([...related.linkIds]).toEqual(['ab'])
})

import { describe, expect, test } from 'vitest'
import type { Model } from '../model/model.ts'
import { childrenOf, getRecord, getRecordOf, recordsOf } from '../model/read.ts'
import type { ModelRecord } from '../records/registry.ts'
import type { Relationship } from '../records/relationship.ts'
import { aKey, aModel, anAttribute, anEntity, anIntentContext } from '../testing/builders.ts'
import { edit } from '../testing/edit.ts'
import { type ConnectEntitiesInput, connectEntities } from './connect-entities.ts'
import { editFields } from './edit-fields.ts'
import { flipRelationship, makeManyToMany, makeOneToMany, setCardinality } from './set-cardinality.ts'

const context = anIntentContext()

/** An entity with a key of these attributes. */
function keyed(name: string, ...attributes: string[]): ModelRecord[] {
  const entity = anEntity({ name })
  const records = attributes.map((attribute, index) =>
    anAttribute({
      parent: entity.id,
      name: attribute,
      type: { kind: 'integer', bits: 64 },
      required: true,
      order: `a${index}`,
    }),
  )
  return [entity, ...records, aKey({ entity: entity.id, attributes: records.map(({ id }) => id) })]
}

const shop = aModel(...keyed('person', 'person_id'), ...keyed('order', 'order_id'), ...keyed('store', 'id'))
const order = 'ent_order'
const person = 'ent_person'

function connect(model: Model, input: Partial<ConnectEntitiesInput> = {}) {
  const edited = edit(model, connectEntities(model, { parent: person, child: order, ...input }, context))
  const relationship = edited.changes.added.find((record) => record.kind === 'relationship')
  if (relationship === undefined) throw new Error('no relationship was added')
  return { ...edited, relationship }
}

function namesIn(model: Model, entity: string): string[] {
  return childrenOf(model, entity, 'attribute').map(({ name }) => name)
}

function pairsOf(model: Model, { id }: Relationship): string[] {
  const name = (attribute: string) => getRecordOf(model, 'attribute', attribute)?.name
  const { attributePairs = [] } = getRecordOf(model, 'relationship', id) ?? {}
  return attributePairs.map(({ parent, child }) => `${name(parent)} → ${name(child)}`)
}

describe('connecting', { timeout: 60_000 }, () => {
  test('M53 M65 the child gets the foreign key, named and typed after the key it refers to', () => {
    const { model, relationship, label } = connect(shop)
    expect(label).toBe('connect person to order')
    expect(namesIn(model, order)).toEqual(['order_id', 'person_id'])
    expect(pairsOf(model, relationship)).toEqual(['person_id → person_id'])
    expect(relationship).toMatchObject({ parentMin: 1, parentMax: 1, childMin: 0, childMax: 'many' })
    const [, foreignKey] = childrenOf(model, order, 'attribute')
    expect(foreignKey).toMatchObject({ type: { kind: 'integer', bits: 64 }, required: true })
  })

  test('M53 a key called just id gets its entity before it, and a role before that', () => {
    expect(namesIn(connect(shop, { parent: 'ent_store' }).model, order)).toContain('store_id')
    const { model, relationship } = connect(shop, { parent: 'ent_store', role: 'Pickup' })
    expect(namesIn(model, order)).toContain('pickup_store_id')
    expect(relationship.parentRole).toBe('Pickup')
  })

  test('M53 a composite key gives several pairs', () => {
    const model = aModel(...keyed('line', 'order_id', 'line_no'), ...keyed('return', 'return_id'))
    const connected = connect(model, { parent: 'ent_line', child: 'ent_return' })
    expect(pairsOf(connected.model, connected.relationship)).toEqual(['order_id → order_id', 'line_no → line_no'])
  })

  test('M53 an entity related to itself plays a role, and may be without', () => {
    const { model, relationship } = connect(shop, { child: person })
    expect(namesIn(model, person)).toEqual(['person_id', 'parent_person_id'])
    expect(relationship.parentRole).toBe('parent')
    expect(relationship.parentMin).toBe(0)
    expect(childrenOf(model, person, 'attribute')[1]?.required).toBe(false)
  })

  test('M53 a second foreign key to the same entity gets a name that is free', () => {
    const { model } = connect(connect(shop).model)
    expect(namesIn(model, order)).toEqual(['order_id', 'person_id', 'person_id_2'])
  })

  test('M53 an attribute of that name that is unused is taken, one of another type is not', () => {
    const records = [...keyed('person', 'person_id'), ...keyed('order', 'order_id')]
    const ready = anAttribute({ parent: order, name: 'person_id', type: { kind: 'integer' }, order: 'a5' })
    const taken = connect(aModel(...records, ready))
    expect(taken.relationship.attributePairs).toEqual([{ parent: 'att_ent_person_person_id', child: ready.id }])
    const odd = connect(aModel(...records, { ...ready, type: { kind: 'text' } }))
    expect(namesIn(odd.model, order)).toEqual(['order_id', 'person_id', 'person_id_2'])
  })

  test('M53 the attribute dropped on is used, and the one dragged from is referred to', () => {
    const email = anAttribute({ parent: person, name: 'email', order: 'a5' })
    const buyer = anAttribute({ parent: order, name: 'buyer', order: 'a5' })
    const model = aModel(...keyed('person', 'person_id'), ...keyed('order', 'order_id'), email, buyer)
    const onto = connect(model, { childAttribute: buyer.id })
    expect(pairsOf(onto.model, onto.relationship)).toEqual(['person_id → buyer'])
    expect(onto.changes.added).toHaveLength(1)
    const from = connect(model, { parentAttribute: email.id, childAttribute: buyer.id })
    expect(pairsOf(from.model, from.relationship)).toEqual(['email → buyer'])
  })

  test('M53 without a key to refer to there is a relationship without pairs', () => {
    const model = aModel(anEntity({ name: 'person' }), anEntity({ name: 'order' }))
    const { relationship, changes } = connect(model)
    expect(relationship.attributePairs).toEqual([])
    expect(changes.added).toHaveLength(1)
  })

  test('M50 what is gone cannot be connected', () => {
    expect(connectEntities(shop, { parent: 'gone', child: order }, context).operations).toEqual([])
  })

  test('M54 many-to-many has no pairs; a parent that may be many is the child', () => {
    const many = connect(shop, { cardinality: { parentMax: 'many' } })
    expect(many.relationship.attributePairs).toEqual([])
    expect(namesIn(many.model, order)).toEqual(['order_id'])
    const turned = connect(shop, { cardinality: { parentMin: 0, parentMax: 'many', childMin: 1, childMax: 1 } })
    expect(turned.relationship).toMatchObject({
      parentEntity: order,
      childEntity: person,
      parentMin: 1,
      parentMax: 1,
      childMin: 0,
      childMax: 'many',
    })
    expect(namesIn(turned.model, person)).toEqual(['person_id', 'order_id'])
  })
})

describe('changing', { timeout: 60_000 }, () => {
  test('M54 M65 to many-to-many and back', () => {
    const { model, relationship } = connect(shop)
    const target = { relationship: relationship.id }
    const many = edit(model, makeManyToMany(model, target, context))
    expect(namesIn(many.model, order)).toEqual(['order_id'])
    expect(getRecord(many.model, relationship.id)).toMatchObject({
      parentMax: 'many',
      childMax: 'many',
      attributePairs: [],
    })
    expect(many.label).toBe('make person to order many-to-many')
    expect(makeManyToMany(many.model, target, context).operations).toEqual([])
    const back = edit(many.model, makeOneToMany(many.model, target, context))
    expect(namesIn(back.model, order)).toEqual(['order_id', 'person_id'])
    expect(pairsOf(back.model, relationship)).toEqual(['person_id → person_id'])
  })

  test('M54 a foreign key that somebody uses or described stays', () => {
    const { model, relationship } = connect(shop)
    const foreignKey = relationship.attributePairs[0]?.child ?? ''
    const described = edit(model, editFields(model, { id: foreignKey, fields: { description: 'Who bought' } })).model
    const keyOnIt = aKey({ id: 'key_fk', entity: order, primary: false, attributes: [foreignKey] })
    const used = edit(model, { name: 'add-key', operations: [{ op: 'add', record: keyOnIt }] }).model
    const renamed = edit(model, editFields(model, { id: foreignKey, fields: { name: 'buyer' } })).model
    for (const kept of [described, used, renamed]) {
      const many = edit(kept, makeManyToMany(kept, { relationship: relationship.id }, context)).model
      expect(getRecord(many, foreignKey)).toBeDefined()
    }
  })

  test('M55 M65 flipping turns the arrow and the foreign key', () => {
    const connected = connect(shop)
    const words = { verbPhrase: 'places', inverseVerbPhrase: 'is placed by' }
    const { model } = edit(
      connected.model,
      editFields(connected.model, { id: connected.relationship.id, fields: words }),
    )
    const flipped = edit(model, flipRelationship(model, { relationship: connected.relationship.id }, context))
    expect(getRecord(flipped.model, connected.relationship.id)).toMatchObject({
      parentEntity: order,
      childEntity: person,
      parentMax: 1,
      childMax: 'many',
      verbPhrase: 'is placed by',
      inverseVerbPhrase: 'places',
    })
    expect(namesIn(flipped.model, order)).toEqual(['order_id'])
    expect(namesIn(flipped.model, person)).toEqual(['person_id', 'order_id'])
    expect(flipped.label).toBe('flip order to person')
    const self = connect(shop, { child: person })
    expect(flipRelationship(self.model, { relationship: self.relationship.id }, context).operations).toEqual([])
  })

  test('M56 the foreign key follows whether a parent must be', () => {
    const { model, relationship } = connect(shop)
    const foreignKey = relationship.attributePairs[0]?.child ?? ''
    const optional = edit(model, setCardinality(model, { relationship: relationship.id, parentMin: 0 }, context))
    expect(getRecordOf(optional.model, 'attribute', foreignKey)?.required).toBe(false)
    expect(optional.label).toBe('set cardinality of person to order')
    const own = edit(optional.model, editFields(optional.model, { id: foreignKey, fields: { required: true } })).model
    const again = edit(own, setCardinality(own, { relationship: relationship.id, parentMin: 1 }, context))
    expect(getRecordOf(again.model, 'attribute', foreignKey)?.required).toBe(true)
    expect(setCardinality(model, { relationship: relationship.id, parentMin: 1 }, context).operations).toEqual([])
    expect(setCardinality(model, { relationship: 'gone', parentMin: 1 }, context).operations).toEqual([])
  })

  test('M54 where only the parent may be many, the ends change places', () => {
    const { model, relationship } = connect(shop, { role: 'buyer' })
    const asked = { relationship: relationship.id, parentMax: 'many', childMax: 1 } as const
    const { model: next } = edit(model, setCardinality(model, asked, context))
    expect(getRecord(next, relationship.id)).toMatchObject({
      parentEntity: order,
      childEntity: person,
      childRole: 'buyer',
      parentMin: 0,
      parentMax: 1,
      childMin: 1,
      childMax: 'many',
    })
    expect(getRecord(next, relationship.id)).not.toHaveProperty('parentRole')
    expect(namesIn(next, person)).toEqual(['person_id', 'order_id'])
    expect(namesIn(next, order)).toEqual(['order_id'])
    const self = connect(shop, { child: person })
    const turned = edit(
      self.model,
      setCardinality(self.model, { ...asked, relationship: self.relationship.id }, context),
    )
    expect(pairsOf(turned.model, self.relationship)).toEqual(['person_id → parent_person_id'])
    expect(recordsOf(turned.model, 'relationship')[0]).toMatchObject({ parentMax: 1, childMax: 'many' })
  })
})

import { describe, expect, test } from 'vitest'
import { emptyModel, type Model } from '../model/model.ts'
import { childrenOf, getRecord, getRecordOf, recordsOf, sizeOf } from '../model/read.ts'
import { placementOf, primaryKeyOf } from '../model/structure.ts'
import { apply } from '../operations/apply.ts'
import {
  aDiagram,
  aKey,
  aModel,
  anAttribute,
  anEntity,
  anIntentContext,
  aPlacement,
  aRelationship,
} from '../testing/builders.ts'
import { edit } from '../testing/edit.ts'
import { addAttribute } from './add-attribute.ts'
import { addDiagram } from './add-diagram.ts'
import { addEntity } from './add-entity.ts'
import { addKey } from './add-key.ts'
import { addSubjectArea, assignSubjectArea } from './add-subject-area.ts'
import { createModel } from './create-model.ts'
import { editFields } from './edit-fields.ts'
import { moveAttribute } from './move-attribute.ts'
import { arrange, movePlacements } from './move-placements.ts'
import { placeEntities, takeOffDiagram } from './place-entities.ts'
import { removeRecords } from './remove-records.ts'
import { rename } from './rename.ts'
import { setPrimaryKey, togglePrimaryKey } from './set-primary-key.ts'
import { setSupertype } from './set-supertype.ts'

const context = anIntentContext()
const diagram = aDiagram()
const person = anEntity({ name: 'person' })
const order = anEntity({ name: 'order' })
const personId = anAttribute({ parent: person.id, name: 'person_id', order: 'a0', required: true })
const email = anAttribute({ parent: person.id, name: 'email', order: 'a1' })
const key = aKey({ entity: person.id, attributes: [personId.id], keyType: 'surrogate' })

function namesIn(model: Model, parent: string): string[] {
  return childrenOf(model, parent, 'attribute').map(({ name }) => name)
}

describe('drawing', { timeout: 60_000 }, () => {
  test('M50 M65 a model begins with its properties and a diagram, once', () => {
    const { model, label } = edit(emptyModel, createModel(emptyModel, { name: ' Retail ' }, context))
    expect(getRecordOf(model, 'model', 'model')?.name).toBe('Retail')
    expect(recordsOf(model, 'diagram')).toHaveLength(1)
    expect(label).toBe('create model')
    expect(createModel(model, { name: 'again' }, context).operations).toEqual([])
  })

  test('M52 M65 an entity comes with a surrogate key and stands where it was drawn', () => {
    const input = { diagram: diagram.id, x: 10.4, y: -0.2, archetype: 'profile' as const, name: 'Loyalty Member' }
    const { model, label } = edit(aModel(diagram), addEntity(aModel(diagram), input, context))
    const [entity] = recordsOf(model, 'entity')
    expect(entity).toMatchObject({ name: 'Loyalty Member', archetype: 'profile', layer: 'core', history: 'overwrite' })
    const primary = primaryKeyOf(model, entity?.id ?? '')
    expect(primary).toMatchObject({ keyType: 'surrogate' })
    expect(getRecord(model, primary?.attributes[0] ?? '')).toMatchObject({ name: 'loyalty_member_id', required: true })
    expect(placementOf(model, diagram.id, entity?.id ?? '')).toMatchObject({ x: 10, y: 0 })
    expect(label).toBe('add Loyalty Member')
  })

  test('M52 an event comes with the time it occurred at and no key', () => {
    const { model } = edit(aModel(), addEntity(aModel(), { archetype: 'event' }, context))
    const [event] = recordsOf(model, 'entity')
    expect(event).toMatchObject({ name: 'Event Occurred', history: 'append', callType: 'track' })
    const [attribute, ...others] = childrenOf(model, event?.id ?? '', 'attribute')
    expect(attribute).toMatchObject({ name: 'occurred_at', timeRole: 'occurred', required: true })
    expect(attribute?.type).toEqual({ kind: 'timestamp', timezone: true })
    expect(others).toEqual([])
    expect(recordsOf(model, 'key')).toEqual([])
  })

  test('M52 an entity that keeps versions comes with the times between which one holds', () => {
    const { model } = edit(aModel(), addEntity(aModel(), { archetype: 'consent' }, context))
    const [consent] = recordsOf(model, 'entity')
    const attributes = childrenOf(model, consent?.id ?? '', 'attribute')
    expect(attributes.map(({ name, timeRole, required }) => [name, timeRole, required])).toEqual([
      ['consent_id', undefined, true],
      ['valid_from', 'valid-from', true],
      ['valid_to', 'valid-to', false],
    ])
  })

  test('M51 entities without a name get one that is free', () => {
    let model = aModel()
    for (let number = 0; number < 3; number += 1) {
      model = edit(model, addEntity(model, { archetype: 'profile' }, context)).model
    }
    const names = recordsOf(model, 'entity').map(({ name }) => name)
    expect(names.toSorted()).toEqual(['customer', 'customer_2', 'customer_3'])
  })

  test.each(['O\'Brien "quoted"', '👩‍👩‍👧', '__proto__', '🤷'.repeat(500)])(
    'M51 the name %.20s loses nothing',
    (name) => {
      const added = edit(aModel(), addEntity(aModel(), { archetype: 'other', name }, context)).model
      const [entity] = recordsOf(added, 'entity')
      expect(entity?.name).toBe(name)
      const id = entity?.id ?? ''
      const { model, label } = edit(added, addAttribute(added, { parent: id, name }, context))
      expect(namesIn(model, id)).toContain(name)
      expect([...label].length).toBeLessThan(100)
      expect(edit(model, rename(model, { id, name: 'plain' })).model).toBeDefined()
    },
  )

  test('M50 a name of 10,000 characters or with NUL is refused by code, and nothing is lost', () => {
    const model = aModel(person, personId, key)
    for (const name of ['x'.repeat(10_000), 'a\u0000b']) {
      for (const command of [
        rename(model, { id: person.id, name }),
        addEntity(model, { archetype: 'profile', name }, context),
        addAttribute(model, { parent: person.id, name }, context),
      ]) {
        const result = apply(model, command.operations)
        expect(!result.ok && result.error.code).toBe('model/invalid-record')
      }
    }
  })

  test('M51 M57 an attribute stands where it was asked to, last by default', () => {
    let model = aModel(person, personId, email)
    const add = (input: object) => {
      const { model: next, label } = edit(model, addAttribute(model, { parent: person.id, ...input }, context))
      model = next
      return label
    }
    expect(add({ name: 'phone', type: { kind: 'text' }, required: true })).toBe('add phone to person')
    add({ name: 'first', after: null })
    add({ name: 'between', after: personId.id })
    add({})
    add({})
    expect(namesIn(model, person.id)).toEqual([
      'first',
      'person_id',
      'between',
      'email',
      'phone',
      'new_attribute',
      'new_attribute_2',
    ])
    expect(childrenOf(model, person.id, 'attribute')[4]).toMatchObject({ type: { kind: 'text' }, required: true })
  })

  test('M50 an attribute goes only under what can hold it', () => {
    const address = anAttribute({
      parent: person.id,
      name: 'addresses',
      type: { kind: 'array', items: { kind: 'object' } },
    })
    const model = aModel(person, email, address)
    expect(addAttribute(model, { parent: email.id }, context).operations).toEqual([])
    expect(addAttribute(model, { parent: 'ent_gone' }, context).operations).toEqual([])
    const { model: next } = edit(model, addAttribute(model, { parent: address.id, name: 'city' }, context))
    expect(namesIn(next, address.id)).toEqual(['city'])
  })

  test('M51 M65 diagrams and subject areas', () => {
    const model = aModel(person, order)
    const drawn = edit(model, addDiagram(model, { entities: [{ entity: person.id, x: 1, y: 2 }] }, context))
    expect(drawn.label).toBe('add diagram New diagram')
    expect(recordsOf(drawn.model, 'placement')).toHaveLength(1)
    const second = edit(drawn.model, addDiagram(drawn.model, {}, context))
    expect(second.label).toBe('add diagram New diagram 2')

    const area = edit(model, addSubjectArea(model, { name: 'Sales', entities: [order.id] }, context))
    const [sales] = recordsOf(area.model, 'subject-area')
    expect(getRecordOf(area.model, 'entity', order.id)?.subjectArea).toBe(sales?.id)
    const next = edit(area.model, addSubjectArea(area.model, {}, context))
    const colours = recordsOf(next.model, 'subject-area').map(({ colour }) => colour)
    expect(new Set(colours).size).toBe(2)

    const both = { entities: [person.id, order.id], subjectArea: sales?.id ?? '' }
    const assigned = edit(area.model, assignSubjectArea(area.model, both))
    expect(assigned.label).toBe('put person into Sales')
    expect(assignSubjectArea(assigned.model, both).operations).toEqual([])
    const out = edit(assigned.model, assignSubjectArea(assigned.model, { ...both, subjectArea: null }))
    expect(out.label).toBe('take 2 entities out of its area')
    expect(assignSubjectArea(model, { ...both, subjectArea: 'area_gone' }).operations).toEqual([])
  })
})

describe('editing', { timeout: 60_000 }, () => {
  test('M50 M65 fields are edited, those that hold the value already left out', () => {
    const model = aModel(person, email)
    const fields = { type: { kind: 'uuid' }, required: false, label: null }
    const command = editFields(model, { id: email.id, fields })
    expect(command.operations).toEqual([{ op: 'set', id: email.id, fields: { type: { kind: 'uuid' } } }])
    expect(edit(model, command).label).toBe('edit type of email')
    expect(edit(model, editFields(model, { id: email.id, fields: { semanticType: 'email' } })).label).toBe(
      'edit semantic type of email',
    )
    expect(editFields(model, { id: email.id, fields: { required: false } }).operations).toEqual([])
    expect(editFields(model, { id: 'gone', fields }).operations).toEqual([])
  })

  test('M60 M65 a rename is one field; names are trimmed, empty and equal ones are nothing to do', () => {
    const model = aModel(person, email)
    const { changes, label } = edit(model, rename(model, { id: email.id, name: ' customer_email ' }))
    expect(changes.updated).toEqual([{ id: email.id, before: { name: 'email' }, after: { name: 'customer_email' } }])
    expect(label).toBe('rename customer_email')
    for (const name of ['email', ' email', '', '  '])
      expect(rename(model, { id: email.id, name }).operations).toEqual([])
    expect(rename(model, { id: 'gone', name: 'x' }).operations).toEqual([])
  })

  test('M60 a draft entity takes its surrogate key and the foreign keys called after it along', () => {
    const reference = anAttribute({ parent: order.id, name: 'person_id', order: 'a0' })
    const billing = anAttribute({ parent: order.id, name: 'billing_person_id', order: 'a1' })
    const other = anAttribute({ parent: order.id, name: 'buyer', order: 'a2' })
    const relations = [reference, billing, other].map(({ id }, index) =>
      aRelationship({
        id: `rel_${index}`,
        parentEntity: person.id,
        childEntity: order.id,
        attributePairs: [{ parent: personId.id, child: id }],
      }),
    )
    const records = [order, personId, key, reference, billing, other, ...relations]
    const draft = aModel(person, ...records)
    const { model } = edit(draft, rename(draft, { id: person.id, name: 'Customer' }))
    expect(namesIn(model, person.id)).toEqual(['customer_id'])
    expect(namesIn(model, order.id)).toEqual(['customer_id', 'billing_customer_id', 'buyer'])

    const active = aModel({ ...person, lifecycle: 'active' }, ...records)
    expect(rename(active, { id: person.id, name: 'Customer' }).operations).toHaveLength(1)
    const natural = aModel(person, personId, { ...key, keyType: 'natural' })
    expect(rename(natural, { id: person.id, name: 'Customer' }).operations).toHaveLength(1)
  })

  test('M57 moving an attribute among its siblings, and nowhere', () => {
    const model = aModel(person, personId, email)
    const first = edit(model, moveAttribute(model, { id: email.id, after: null }))
    expect(namesIn(first.model, person.id)).toEqual(['email', 'person_id'])
    expect(first.label).toBe('move email')
    const last = edit(first.model, moveAttribute(first.model, { id: email.id }))
    expect(namesIn(last.model, person.id)).toEqual(['person_id', 'email'])
    for (const after of [personId.id, undefined, email.id]) {
      expect(moveAttribute(model, { id: email.id, ...(after === undefined ? {} : { after }) }).operations).toEqual([])
    }
    expect(moveAttribute(model, { id: 'gone', after: null }).operations).toEqual([])
  })

  test.each([
    ['equal', ['a0', 'a0', 'a0', 'a0', 'a1']],
    ['all equal', ['a0', 'a0', 'a0', 'a0', 'a0']],
    ['no fractional indexes', ['1', '2', '3', '4', 'zz']],
    ['endless', Array.from({ length: 5 }, (_, index) => `a0${'V'.repeat(150)}${index + 1}`)],
  ])('M57 where keys are %s an attribute can be put between any two', (_, orders) => {
    const attributes = orders.map((key, index) => anAttribute({ parent: person.id, name: `n${index}`, order: key }))
    const model = aModel(person, ...attributes)
    const names = attributes.map(({ name }) => name)
    for (let index = 0; index <= names.length; index += 1) {
      const after = attributes[index - 1]?.id ?? null
      const added = edit(model, addAttribute(model, { parent: person.id, name: 'new', after }, context)).model
      expect(namesIn(added, person.id)).toEqual(names.toSpliced(index, 0, 'new'))
      const moved = edit(added, moveAttribute(added, { id: attributes[4]?.id ?? '', after: null })).model
      expect(namesIn(moved, person.id)[0]).toBe('n4')
    }
  })

  test('M57 only the siblings of a tie are re-keyed, and only those after the gap', () => {
    const orders = ['Zz', 'a0', 'a0', 'a0', 'a1']
    const attributes = orders.map((one, index) => anAttribute({ parent: person.id, name: `n${index}`, order: one }))
    const model = aModel(person, ...attributes)
    const { changes } = edit(model, addAttribute(model, { parent: person.id, after: attributes[1]?.id ?? '' }, context))
    expect(changes.updated.map(({ id }) => id)).toEqual([attributes[2]?.id, attributes[3]?.id])
  })

  test('M57 a thousand inserts into one gap stay in order with keys of bounded length', () => {
    let model = aModel(person, personId, email)
    for (let number = 0; number < 1_000; number += 1) {
      model = edit(
        model,
        addAttribute(model, { parent: person.id, name: `n${number}`, after: personId.id }, context),
      ).model
    }
    const attributes = childrenOf(model, person.id, 'attribute')
    expect(attributes[1]?.name).toBe('n999')
    expect(attributes.at(-2)?.name).toBe('n0')
    expect(Math.max(...attributes.map(({ order: one }) => one.length))).toBeLessThanOrEqual(100)
  })

  test('M58 an attribute moved into another entity leaves keys and foreign keys, nested ones too', () => {
    const address = anAttribute({ parent: person.id, name: 'address', type: { kind: 'object' }, order: 'a2' })
    const city = anAttribute({ parent: address.id, name: 'city' })
    const reference = anAttribute({ parent: order.id, name: 'city' })
    const relationship = aRelationship({
      parentEntity: person.id,
      childEntity: order.id,
      attributePairs: [{ parent: city.id, child: reference.id }],
    })
    const wide = aKey({ entity: person.id, name: 'wide', primary: false, attributes: [email.id, city.id] })
    const only = aKey({ entity: person.id, name: 'only', primary: false, attributes: [city.id] })
    const model = aModel(person, order, email, address, city, reference, relationship, wide, only)
    const { model: next } = edit(model, moveAttribute(model, { id: address.id, parent: order.id, after: null }))
    expect(namesIn(next, order.id)).toEqual(['address', 'city'])
    expect(getRecordOf(next, 'key', wide.id)?.attributes).toEqual([email.id])
    expect(getRecord(next, only.id)).toBeUndefined()
    expect(getRecordOf(next, 'relationship', relationship.id)?.attributePairs).toEqual([])

    const inside = edit(model, moveAttribute(model, { id: email.id, parent: address.id })).model
    expect(namesIn(inside, address.id)).toEqual(['city', 'email'])
    expect(getRecordOf(inside, 'key', wide.id)?.attributes).toEqual([email.id, city.id])
    expect(moveAttribute(model, { id: address.id, parent: address.id }).operations).toEqual([])
    expect(moveAttribute(model, { id: address.id, parent: city.id }).operations).toEqual([])
  })

  test('M59 the primary key is set, toggled and taken away', () => {
    const model = aModel(person, personId, email, key)
    const both = edit(model, togglePrimaryKey(model, { attribute: email.id }, context))
    expect(primaryKeyOf(both.model, person.id)?.attributes).toEqual([personId.id, email.id])
    expect(getRecordOf(both.model, 'attribute', email.id)?.required).toBe(true)
    expect(both.label).toBe('set primary key of person')
    const one = edit(both.model, togglePrimaryKey(both.model, { attribute: personId.id }, context)).model
    expect(primaryKeyOf(one, person.id)?.attributes).toEqual([email.id])
    const none = edit(one, togglePrimaryKey(one, { attribute: email.id }, context)).model
    expect(primaryKeyOf(none, person.id)).toBeUndefined()
    const fresh = edit(none, setPrimaryKey(none, { entity: person.id, attributes: [email.id, 'gone'] }, context))
    expect(primaryKeyOf(fresh.model, person.id)).toMatchObject({ attributes: [email.id], keyType: 'natural' })
    expect(setPrimaryKey(fresh.model, { entity: person.id, attributes: [email.id] }, context).operations).toEqual([])
    expect(togglePrimaryKey(model, { attribute: 'gone' }, context).operations).toEqual([])
  })

  test('M50 M65 an alternate key holds the attributes of its entity', () => {
    const model = aModel(person, order, personId, email)
    const input = { entity: person.id, attributes: [email.id, email.id, order.id], name: 'by email' }
    const { changes, label } = edit(model, addKey(model, input, context))
    expect(changes.added).toMatchObject([{ name: 'by email', attributes: [email.id], primary: false }])
    expect(label).toBe('add key to person')
    expect(addKey(model, { ...input, entity: 'gone' }, context).operations).toEqual([])
  })

  test('M50 M65 an entity becomes a subtype, but never of itself', () => {
    const vip = anEntity({ name: 'vip', supertype: person.id })
    const model = aModel(person, vip)
    expect(setSupertype(model, { entity: person.id, supertype: person.id }).operations).toEqual([])
    expect(setSupertype(model, { entity: person.id, supertype: vip.id }).operations).toEqual([])
    expect(setSupertype(model, { entity: person.id, supertype: 'gone' }).operations).toEqual([])
    const { model: next, label } = edit(model, setSupertype(model, { entity: vip.id, supertype: null }))
    expect(getRecord(next, vip.id)).not.toHaveProperty('supertype')
    expect(label).toBe('set supertype of vip')
    expect(edit(next, setSupertype(next, { entity: person.id, supertype: vip.id })).changes.updated).toHaveLength(1)
  })

  test('M62 M65 removing attributes takes emptied keys along, and nothing is removed twice', () => {
    const address = anAttribute({ parent: person.id, name: 'address', type: { kind: 'object' } })
    const city = anAttribute({ parent: address.id, name: 'city' })
    const byCity = aKey({ entity: person.id, name: 'city', primary: false, attributes: [city.id] })
    const wide = aKey({ entity: person.id, name: 'wide', primary: false, attributes: [email.id, city.id] })
    const model = aModel(person, order, personId, email, key, address, city, byCity, wide)
    const { model: next, label } = edit(model, removeRecords(model, { ids: [address.id, city.id, 'gone', 'model'] }))
    expect(getRecord(next, byCity.id)).toBeUndefined()
    expect(getRecordOf(next, 'key', wide.id)?.attributes).toEqual([email.id])
    expect(label).toBe('remove address')
    const all = removeRecords(model, { ids: [city.id, key.id, person.id, order.id] })
    expect(all.operations).toEqual([
      { op: 'remove', id: person.id },
      { op: 'remove', id: order.id },
    ])
    expect(edit(model, all).label).toBe('remove 2 entities')
    expect(sizeOf(edit(model, all).model)).toBe(1)
    expect(removeRecords(model, { ids: ['gone', 'model'] }).operations).toEqual([])
  })
})

describe('drawings', { timeout: 60_000 }, () => {
  const placement = aPlacement({ diagram: diagram.id, entity: person.id, x: 10, y: 20 })
  const pinned = aPlacement({ diagram: diagram.id, entity: order.id, pinned: true })
  const model = aModel(diagram, person, order, placement, pinned)

  test('M63 M65 moving leaves out what is gone or stands there already', () => {
    const moves = [
      { placement: placement.id, x: 10.2, y: 20 },
      { placement: 'gone', x: 1, y: 1 },
      { placement: pinned.id, x: 5, y: Number.NaN },
    ]
    const command = movePlacements(model, { moves })
    expect(command.operations).toEqual([{ op: 'set', id: pinned.id, fields: { x: 5, y: 0 } }])
    expect(edit(model, command).label).toBe('move order')
    const far = edit(model, movePlacements(model, { moves: [{ placement: placement.id, x: 1e12, y: -1e12 }] }))
    expect(getRecord(far.model, placement.id)).toMatchObject({ x: 1_000_000, y: -1_000_000 })
  })

  test('M63 arranging leaves pinned cards', () => {
    const moves = [placement, pinned].map(({ id }) => ({ placement: id, x: 100, y: 100 }))
    const { changes, label } = edit(model, arrange(model, { moves }))
    expect(changes.updated.map(({ id }) => id)).toEqual([placement.id])
    expect(label).toBe('arrange person')
  })

  test('M50 M65 entities are placed once in a diagram, and taken off it', () => {
    const empty = aModel(diagram, person, order)
    const entities = [person.id, order.id, person.id, 'gone'].map((entity) => ({ entity, x: 1, y: 1 }))
    const placed = edit(empty, placeEntities(empty, { diagram: diagram.id, entities }, context))
    expect(placed.label).toBe('place 2 entities')
    expect(childrenOf(placed.model, diagram.id, 'placement')).toHaveLength(2)
    expect(placeEntities(placed.model, { diagram: diagram.id, entities }, context).operations).toEqual([])
    expect(placeEntities(empty, { diagram: 'gone', entities }, context).operations).toEqual([])
    const off = edit(placed.model, takeOffDiagram(placed.model, { diagram: diagram.id, entities: [person.id] }))
    expect(off.label).toBe('take person off the diagram')
    expect(getRecord(off.model, person.id)).toBeDefined()
  })
})

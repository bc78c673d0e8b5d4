import { describe, expect, test } from 'vitest'
import type { Model } from '../model/model.ts'
import { allRecords, childrenOf, recordsOf } from '../model/read.ts'
import { placementOf, primaryKeyOf } from '../model/structure.ts'
import type { ModelRecord } from '../records/registry.ts'
import {
  aDiagram,
  aKey,
  aModel,
  anAttribute,
  anEntity,
  anIntentContext,
  aPlacement,
  aRelationship,
  aSubjectArea,
  modelProperties,
} from '../testing/builders.ts'
import { edit } from '../testing/edit.ts'
import { generateModel } from '../testing/generate-model.ts'
import { parseClipboard, pasteClipboard, toClipboard } from './clipboard.ts'
import { duplicateEntities } from './duplicate-entities.ts'
import { importModel } from './import-model.ts'

const context = anIntentContext()
const diagram = aDiagram()
const area = aSubjectArea()
const person = anEntity({ name: 'person', subjectArea: area.id })
const order = anEntity({ name: 'order' })
const personId = anAttribute({ parent: person.id, name: 'person_id', order: 'a0' })
const address = anAttribute({ parent: person.id, name: 'address', type: { kind: 'object' }, order: 'a1' })
const city = anAttribute({ parent: address.id, name: 'city' })
const key = aKey({ entity: person.id, attributes: [personId.id] })
const foreignKey = anAttribute({ parent: order.id, name: 'person_id' })
const relationship = aRelationship({
  parentEntity: person.id,
  childEntity: order.id,
  attributePairs: [{ parent: personId.id, child: foreignKey.id }],
})
const records: ModelRecord[] = [
  diagram,
  area,
  person,
  order,
  personId,
  address,
  city,
  key,
  foreignKey,
  relationship,
  aPlacement({ diagram: diagram.id, entity: person.id, x: 100, y: 50 }),
  aPlacement({ diagram: diagram.id, entity: order.id, x: 500, y: 80 }),
]
const model = aModel(...records)

function entityNamed(in_: Model, name: string) {
  const found = recordsOf(in_, 'entity').find((entity) => entity.name === name)
  if (found === undefined) throw new Error(`no entity ${name}`)
  return found
}

describe('duplicating', { timeout: 60_000 }, () => {
  test('M61 M65 copies get everything of their own and are related to each other', () => {
    const input = { diagram: diagram.id, entities: [person.id, order.id, 'gone'], dx: 40, dy: 30 }
    const { model: next, label } = edit(model, duplicateEntities(model, input, context))
    const copy = entityNamed(next, 'person_2')
    const orderCopy = entityNamed(next, 'order_2')
    expect(label).toBe('duplicate 2 entities')
    expect(copy.subjectArea).toBe(area.id)
    const [idCopy, addressCopy] = childrenOf(next, copy.id, 'attribute')
    expect(childrenOf(next, addressCopy?.id ?? '', 'attribute')).toMatchObject([{ name: 'city' }])
    expect(primaryKeyOf(next, copy.id)?.attributes).toEqual([idCopy?.id])
    const [foreignCopy] = childrenOf(next, orderCopy.id, 'attribute')
    expect(recordsOf(next, 'relationship')).toContainEqual(
      expect.objectContaining({
        parentEntity: copy.id,
        childEntity: orderCopy.id,
        attributePairs: [{ parent: idCopy?.id, child: foreignCopy?.id }],
      }),
    )
    expect(placementOf(next, diagram.id, copy.id)).toMatchObject({ x: 140, y: 80 })
  })

  test('M61 a foreign key to an entity that is not copied is kept, one from it is not', () => {
    const input = { diagram: diagram.id, dx: 0, dy: 0 }
    const child = edit(model, duplicateEntities(model, { ...input, entities: [order.id] }, context)).model
    const copied = recordsOf(child, 'relationship').find(({ id }) => id !== relationship.id)
    expect(copied).toMatchObject({ parentEntity: person.id, childEntity: entityNamed(child, 'order_2').id })
    const parent = edit(model, duplicateEntities(model, { ...input, entities: [person.id] }, context)).model
    expect(recordsOf(parent, 'relationship')).toHaveLength(1)
    expect(duplicateEntities(model, { ...input, entities: ['gone'] }, context).operations).toEqual([])
  })
})

describe('clipboard', { timeout: 60_000 }, () => {
  test('M61 M66 it goes through text into another model, references to what is not there cleared', () => {
    const clipboard = parseClipboard(
      JSON.stringify(toClipboard(model, [person.id, order.id, relationship.id], diagram.id)),
    )
    if (clipboard === undefined) throw new Error('not read')
    const other = aModel(aDiagram({ name: 'Other' }), anEntity({ id: 'ent_else', name: 'person' }))
    const input = { clipboard, diagram: 'dia_Other', x: 0, y: 0 }
    const { model: next, label } = edit(other, pasteClipboard(other, input, context))
    const copy = entityNamed(next, 'person_2')
    expect(copy).not.toHaveProperty('subjectArea')
    expect(label).toBe('paste 2 entities')
    expect(recordsOf(next, 'relationship')).toHaveLength(1)
    expect(placementOf(next, 'dia_Other', copy.id)).toMatchObject({ x: 0, y: 0 })
    expect(placementOf(next, 'dia_Other', entityNamed(next, 'order').id)).toMatchObject({ x: 400, y: 30 })
  })

  test('M61 a foreign key to an entity that was not copied needs that entity', () => {
    const clipboard = toClipboard(model, [order.id])
    const here = edit(model, pasteClipboard(model, { clipboard, diagram: diagram.id, x: 0, y: 0 }, context)).model
    expect(recordsOf(here, 'relationship')).toHaveLength(2)
    const there = edit(aModel(), pasteClipboard(aModel(), { clipboard }, context)).model
    expect(recordsOf(there, 'relationship')).toHaveLength(0)
    expect(childrenOf(there, entityNamed(there, 'order').id, 'attribute')).toHaveLength(1)
  })

  test('M61 M65 attributes copied alone go into the entity they are pasted into', () => {
    const clipboard = toClipboard(model, [address.id, personId.id])
    const { model: next, label } = edit(model, pasteClipboard(model, { clipboard, into: order.id }, context))
    expect(childrenOf(next, order.id, 'attribute').map(({ name }) => name)).toEqual([
      'person_id',
      'address',
      'person_id_2',
    ])
    expect(label).toBe('paste 3 attributes')
    expect(pasteClipboard(model, { clipboard }, context).operations).toEqual([])
    expect(pasteClipboard(model, { clipboard, into: 'gone' }, context).operations).toEqual([])
  })

  test.each([
    '',
    'hello',
    '{"format":"c360-clipboard"}',
    '{"format":"c360-clipboard","version":2,"records":[],"positions":[]}',
    `"c360-clipboard"${'['.repeat(100_000)}`,
  ])('M66 %.60s is no clipboard', (text) => {
    expect(parseClipboard(text)).toBeUndefined()
  })

  test('M66 records of a clipboard that do not fit are left out', () => {
    const hostile = [
      null,
      1,
      { id: 'x', kind: 'entity' },
      modelProperties(),
      { ...person, name: 'x'.repeat(2_000) },
      order,
    ]
    const clipboard = parseClipboard(
      JSON.stringify({
        format: 'c360-clipboard',
        version: 1,
        records: hostile,
        positions: [{ entity: 'x', x: 0, y: 0 }],
      }),
    )
    if (clipboard === undefined) throw new Error('not read')
    const { changes } = edit(
      aModel(diagram),
      pasteClipboard(aModel(diagram), { clipboard, diagram: diagram.id }, context),
    )
    expect(changes.added.filter(({ kind }) => kind === 'entity')).toMatchObject([{ name: 'order' }])
  })
})

describe('importing', { timeout: 60_000 }, () => {
  test('M64 M65 a whole model comes in with its ids', () => {
    const { model: next, label } = edit(aModel(), importModel(aModel(), { records: allRecords(model) }, context))
    expect([...allRecords(next)]).toEqual([...allRecords(model)])
    expect(label).toBe('import 12 records')
  })

  test('M64 ids in use get new ones and references follow', () => {
    const { model: next } = edit(model, importModel(model, { records: allRecords(model) }, context))
    expect([...allRecords(next)]).toHaveLength(2 * records.length + 1)
    const people = recordsOf(next, 'entity').filter(({ name }) => name === 'person')
    expect(people.map(({ id }) => childrenOf(next, id, 'attribute').length)).toEqual([2, 2])
  })

  test('M64 references that lead nowhere cost no more than what needs them', () => {
    const cut = records.filter(({ id }) => id !== person.id && id !== area.id)
    const { changes } = edit(aModel(), importModel(aModel(), { records: cut }, context))
    expect(changes.added.map(({ kind }) => kind).toSorted()).toEqual(['attribute', 'diagram', 'entity', 'placement'])
  })

  test('M64 a large model is one command', () => {
    const large = generateModel({ entities: 500 })
    const { model: next } = edit(aModel(), importModel(aModel(), { records: allRecords(large) }, context))
    expect([...allRecords(next)].length).toBe([...allRecords(large)].length)
  })
})

import { apply, fromRecords, type Model, type ModelRecord, type Operation, recordsOf } from '@c360/model'
import { aDiagram, anEntity, aPlacement, aRelationship, generateModel, modelProperties } from '@c360/model/testing'
import { expect, test } from 'vitest'
import { emptyScene, firstSceneOf, noOffsets, sceneOf, shiftScene } from './scene.ts'

function modelOf(records: readonly ModelRecord[]): Model {
  const made = fromRecords(records)
  if (!made.ok) throw new Error(made.error.message)
  return made.value
}

const diagram = aDiagram({ id: 'dia_1' })
const place = (entity: string, x: number) => aPlacement({ id: `pla_${entity}`, diagram: diagram.id, entity, x, y: 0 })
const base: ModelRecord[] = [
  modelProperties(),
  diagram,
  anEntity({ id: 'ent_a', name: 'a' }),
  anEntity({ id: 'ent_b', name: 'b' }),
  anEntity({ id: 'ent_c', name: 'c' }),
  place('ent_a', 0),
  place('ent_b', 600),
  place('ent_c', 1200),
  aRelationship({ id: 'rel_ab', parentEntity: 'ent_a', childEntity: 'ent_b', attributePairs: [] }),
  aRelationship({ id: 'rel_bc', parentEntity: 'ent_b', childEntity: 'ent_c', attributePairs: [] }),
]
const model = modelOf(base)
const scene = sceneOf(model, 'dia_1', emptyScene, noOffsets)

function edited(...operations: Operation[]): Model {
  const applied = apply(model, operations)
  if (!applied.ok) throw new Error(applied.error.message)
  return applied.value.model
}

test('a diagram shows its placed entities and the lines among them', () => {
  expect([...scene.cards.keys()]).toEqual(['ent_a', 'ent_b', 'ent_c'])
  expect([...scene.routes.keys()]).toEqual(['rel_ab', 'rel_bc'])
})

test('a large diagram shows its cards before its lines, a small one both at once', () => {
  expect(firstSceneOf(model, 'dia_1').routes.size).toBe(2)
  const large = generateModel({ entities: 100 })
  const id = recordsOf(large, 'diagram')[0]?.id
  const first = firstSceneOf(large, id)
  expect(first.cards.size).toBe(100)
  expect(first.routes.size).toBe(0)
  const second = sceneOf(large, id, first, noOffsets)
  expect(second.cards).toBe(first.cards)
  expect(second.routes.size).toBe(first.links.length)
})

test('an entity that two people placed at once stands there once', () => {
  const twice = [...base, aPlacement({ id: 'pla_zz', diagram: 'dia_1', entity: 'ent_a', x: 80, y: 80 })]
  expect(sceneOf(modelOf(twice), 'dia_1', emptyScene, noOffsets).cards.size).toBe(3)
})

test('reading an equal model again gives the same scene', () => {
  expect(sceneOf(model, 'dia_1', scene, noOffsets)).toBe(scene)
  const elsewhere = edited({ op: 'add', record: anEntity({ id: 'ent_z', name: 'placed nowhere' }) })
  expect(sceneOf(elsewhere, 'dia_1', scene, noOffsets)).toBe(scene)
})

test('a change of one card leaves the others the same objects', () => {
  const next = sceneOf(edited({ op: 'set', id: 'pla_ent_b', fields: { x: 640 } }), 'dia_1', scene, noOffsets)
  expect(next.cards.get('ent_a')).toBe(scene.cards.get('ent_a'))
  expect(next.cards.get('ent_b')?.x).toBe(640)
})

test('a dragged card pulls its lines along and leaves the others alone', () => {
  const dragged = shiftScene(scene, noOffsets, new Map([['ent_a', { x: 0, y: 304 }]]))
  expect(dragged.cards.get('ent_a')?.y).toBe(304)
  expect(dragged.routes.get('rel_ab')).not.toBe(scene.routes.get('rel_ab'))
  expect(dragged.routes.get('rel_bc')).toBe(scene.routes.get('rel_bc'))
})

test('a line whose both ends are dragged alike moves with them as it is', () => {
  const by = { x: 16, y: 64 }
  const offsets = new Map([
    ['ent_a', by],
    ['ent_b', by],
  ])
  const dragged = shiftScene(scene, noOffsets, offsets)
  expect(dragged.shifts.get('rel_ab')).toEqual(by)
  expect(dragged.routes.get('rel_ab')).toBe(scene.routes.get('rel_ab'))
  expect(dragged.shifts.has('rel_bc')).toBe(false)
})

test('dropping where the model then says the card stands draws no card again', () => {
  const dragged = shiftScene(scene, noOffsets, new Map([['ent_a', { x: 0, y: 304 }]]))
  const moved = edited({ op: 'set', id: 'pla_ent_a', fields: { y: 304 } })
  const dropped = sceneOf(moved, 'dia_1', dragged, noOffsets)
  expect(dropped.cards.get('ent_a')).toBe(dragged.cards.get('ent_a'))
  expect(dropped.routes).toEqual(sceneOf(moved, 'dia_1', emptyScene, noOffsets).routes)
})

test('putting cards back gives the lines they had', () => {
  const offsets = new Map([['ent_b', { x: 8, y: 400 }]])
  const back = shiftScene(shiftScene(scene, noOffsets, offsets), offsets, noOffsets)
  expect(back.routes).toEqual(scene.routes)
})

test('while very many cards glide their own ways, their lines wait until the cards stand', () => {
  const generated = generateModel({ entities: 200 })
  const [first] = recordsOf(generated, 'diagram')
  const large = sceneOf(generated, first?.id, emptyScene, noOffsets)
  const offsets = new Map([...large.cards.keys()].map((id, index) => [id, { x: 8 * index, y: 0 }]))
  expect(large.routes.size).toBeGreaterThan(100)
  expect(shiftScene(large, noOffsets, offsets).routes.size).toBe(0)
})

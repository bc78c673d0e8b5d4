import { fromRecords } from '@c360/model'
import { aDiagram, anAttribute, anEntity, aPlacement, modelProperties } from '@c360/model/testing'
import { expect, test } from 'vitest'
import { emptyScene, noOffsets, sceneOf } from '../scene/scene.ts'
import { rectOfRecord } from './marked-rects.ts'

const made = fromRecords([
  modelProperties(),
  aDiagram({ id: 'dia_1' }),
  aDiagram({ id: 'dia_2' }),
  anEntity({ id: 'ent_a', name: 'a' }),
  anAttribute({ id: 'att_1', parent: 'ent_a', name: 'email' }),
  aPlacement({ id: 'pla_1', diagram: 'dia_1', entity: 'ent_a', x: 80, y: 40 }),
  aPlacement({ id: 'pla_2', diagram: 'dia_2', entity: 'ent_a', x: 0, y: 0 }),
])
if (!made.ok) throw new Error(made.error.message)
const model = made.value
const scene = sceneOf(model, 'dia_1', emptyScene, noOffsets)

test('an entity and its placement here are its card', () => {
  expect(rectOfRecord(scene, model, 'ent_a')).toMatchObject({ x: 80, y: 40 })
  expect(rectOfRecord(scene, model, 'pla_1')).toMatchObject({ x: 80, y: 40 })
})

test('an attribute is its row, within the card', () => {
  const row = rectOfRecord(scene, model, 'att_1')
  expect(row?.x).toBe(80)
  expect(row?.y).toBeGreaterThan(40)
  expect(row?.height).toBe(24)
})

test('what moved in another diagram is nowhere here', () => {
  expect(rectOfRecord(scene, model, 'pla_2')).toBeUndefined()
  expect(rectOfRecord(scene, model, 'ent_gone')).toBeUndefined()
})

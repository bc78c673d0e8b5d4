import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from '../operations/apply.ts'
import { type Operation, toAdd, toRemove, toSet } from '../operations/operation.ts'
import { createId } from '../records/create-id.ts'
import { kindNames } from '../records/kind-rules.ts'
import { arbitraryModel, fittingOperations } from '../testing/arbitraries.ts'
import { aModel, anAttribute, anEntity } from '../testing/builders.ts'
import { generateRecords } from '../testing/generate-model.ts'
import { createRandom } from '../testing/random.ts'
import { fromRecords } from './from-records.ts'
import { emptyModel, type Model, state } from './model.ts'
import { allRecords, childrenOf, countOf, getRecordOf, recordsOf, referrersOf } from './read.ts'
import { nestedAttributesOf, ownerEntityOf } from './structure.ts'

const person = anEntity({ name: 'person' })

function edited(model: Model, ...operations: Operation[]): Model {
  const result = apply(model, operations)
  if (!result.ok) throw new Error(result.error.message)
  return result.value.model
}

/** Adds the attribute where it is not there yet, else moves or removes it. */
function addOrChange(model: Model, id: string, random: () => number): Operation {
  const parent = random() < 0.9 ? person.id : 'ent_order'
  const order = `a${Math.floor(random() * 10)}`
  if (getRecordOf(model, 'attribute', id) === undefined) return toAdd(anAttribute({ id, parent, order }))
  return random() < 0.5 ? toRemove(id) : toSet(id, { parent, order })
}

/** Every index as plain data. */
function indexesOf(model: Model) {
  const { recordById, byKind, referrersByTarget } = model[state]
  const sorted = <Value>(entries: Iterable<[string, Value]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    records: sorted(recordById.entries()),
    kinds: kindNames.map((kind) => ({
      kind,
      size: byKind[kind].records.size,
      records: byKind[kind].records.toArray(),
      children: sorted(byKind[kind].childrenByParent.map((list) => list.toArray()).entries()),
    })),
    referrers: sorted(referrersByTarget.map((list) => list.toArray()).entries()),
  }
}

function rebuilt(model: Model): Model {
  const shuffled = [...allRecords(model)].reverse()
  const built = fromRecords(shuffled, { trusted: true })
  if (!built.ok) throw new Error(built.error.message)
  return built.value
}

describe('indexes', { timeout: 60_000 }, () => {
  test('M30 M31 after any command they equal those built fresh', () => {
    const edit = arbitraryModel.chain((model) => fc.tuple(fc.constant(model), fittingOperations(model)))
    fc.assert(
      fc.property(edit, ([model, operations]) => {
        const result = apply(model, operations)
        if (!result.ok) return
        expect(indexesOf(result.value.model)).toEqual(indexesOf(rebuilt(result.value.model)))
      }),
      { numRuns: 400 },
    )
  })

  test('M30 M31 they hold for thousands of records added, moved and removed', () => {
    const random = createRandom(7)
    let model = aModel(person, anEntity({ name: 'order' }))
    for (let round = 0; round < 40; round += 1) {
      const numbers = new Set(Array.from({ length: 60 }, () => Math.floor(random() * 1_500)))
      model = edited(model, ...[...numbers].map((number) => addOrChange(model, `att_${number}`, random)))
    }
    expect(countOf(model, 'attribute')).toBeGreaterThan(500)
    expect(indexesOf(model)).toEqual(indexesOf(rebuilt(model)))
  })

  test('M30 M31 they hold for commands of thousands of operations', () => {
    const records = generateRecords({ entities: 300 })
    const model = edited(emptyModel, ...records.map(toAdd))
    expect(indexesOf(model)).toEqual(indexesOf(rebuilt(model)))
    const half = recordsOf(model, 'attribute').filter((_, index) => index % 2 === 0)
    const next = edited(
      model,
      ...half.map(({ id }, index) => (index % 3 === 0 ? toSet(id, { parent: 'ent_7', name: 'moved' }) : toRemove(id))),
      ...half.slice(0, 900).map(({ id }) => toAdd(anAttribute({ id: `${id}_new`, parent: 'ent_7' }))),
    )
    expect(indexesOf(next)).toEqual(indexesOf(rebuilt(next)))
    expect(indexesOf(model)).toEqual(indexesOf(rebuilt(model)))
  })

  test('M31 siblings stand by order key compared bytewise, then id', () => {
    const model = aModel(
      person,
      anAttribute({ id: 'c', parent: person.id, order: 'a0' }),
      anAttribute({ id: 'a', parent: person.id, order: 'aV' }),
      anAttribute({ id: 'b', parent: person.id, order: 'aa' }),
      anAttribute({ id: 'B', parent: person.id, order: 'a0' }),
    )
    expect(childrenOf(model, person.id, 'attribute').map(({ id }) => id)).toEqual(['B', 'c', 'a', 'b'])
  })

  test('M32 a list stays the same array while nothing in it changed', () => {
    const model = aModel(person, anEntity({ name: 'order' }), anAttribute({ parent: person.id }))
    const next = edited(model, toSet('ent_order', { name: 'purchase' }))
    expect(childrenOf(next, person.id, 'attribute')).toBe(childrenOf(model, person.id, 'attribute'))
    expect(childrenOf(next, 'ent_order', 'attribute')).toBe(childrenOf(model, 'ent_order', 'attribute'))
    expect(recordsOf(next, 'attribute')).toBe(recordsOf(model, 'attribute'))
    expect(recordsOf(next, 'entity')).not.toBe(recordsOf(model, 'entity'))
    expect(referrersOf(next, person.id)).toBe(referrersOf(model, person.id))
  })

  test('M32 also where the list is long', () => {
    const attributes = Array.from({ length: 2_000 }, (_, index) => anAttribute({ id: `a${index}`, parent: person.id }))
    const model = aModel(person, ...attributes)
    const list = recordsOf(model, 'attribute')
    expect(recordsOf(model, 'attribute')).toBe(list)
    expect(recordsOf(edited(model, toSet(person.id, { name: 'x' })), 'attribute')).toBe(list)
    const renamed = recordsOf(edited(model, toSet('a7', { name: 'x' })), 'attribute')
    expect(renamed.filter((record, index) => record !== list[index]).map(({ id }) => id)).toEqual(['a7'])
  })
})

describe('records', { timeout: 60_000 }, () => {
  test('M33 an id has its prefix and follows from the bytes', () => {
    const bytes = Uint8Array.from({ length: 16 }, (_, index) => index * 16 + 1)
    expect(createId('entity', bytes)).toBe(createId('entity', bytes))
    expect(createId('entity', bytes)).toMatch(/^ent_[0-9a-z]{16}$/)
    expect(createId('subject-area', new Uint8Array(16))).toBe('area_0000000000000000')
    expect(() => createId('entity', new Uint8Array(4))).toThrow()
  })

  test('M11 an attribute knows its entity, an entity its nested attributes in order', () => {
    const model = aModel(
      person,
      anAttribute({ id: 'address', parent: person.id, order: 'a0' }),
      anAttribute({ id: 'city', parent: 'address', order: 'a1' }),
      anAttribute({ id: 'zip', parent: 'address', order: 'a0' }),
      anAttribute({ id: 'email', parent: person.id, order: 'a1' }),
    )
    expect(ownerEntityOf(model, 'city')).toEqual(person)
    expect(nestedAttributesOf(model, person.id).map(({ id }) => id)).toEqual(['address', 'zip', 'city', 'email'])
  })
})

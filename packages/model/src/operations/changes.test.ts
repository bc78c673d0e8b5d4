import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Model } from '../model/model.ts'
import { toCanonicalJson } from '../stored/canonical-json.ts'
import { arbitraryModel, fittingOperations } from '../testing/arbitraries.ts'
import { aModel, anAttribute, anEntity } from '../testing/builders.ts'
import { apply } from './apply.ts'
import { applyChanges } from './apply-changes.ts'
import { invert, isEmptyChanges, noChanges } from './changes.ts'
import { diff } from './diff.ts'
import { type Operation, toAdd, toRemove, toSet } from './operation.ts'
import { squash } from './squash.ts'
import { toOperations } from './to-operations.ts'

const person = anEntity({ name: 'person' })
const email = anAttribute({ parent: person.id, name: 'email' })

function applied(model: Model, operations: readonly Operation[]) {
  const result = apply(model, operations)
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`)
  return result.value
}

/** A model, and the models that random commands lead to from it one after the other. */
const history = arbitraryModel.chain((model) =>
  fc.tuple(fc.constant(model), ...[1, 2, 3].map(() => fittingOperations(model))).map(([first, ...commands]) => {
    const models = [first as Model]
    for (const operations of commands as Operation[][]) {
      const result = apply(models.at(-1) as Model, operations)
      if (result.ok) models.push(result.value.model)
    }
    return models
  }),
)

const edit = arbitraryModel.chain((model) => fc.tuple(fc.constant(model), fittingOperations(model)))
const runs = { numRuns: 400 }

// Random models take their time where the machine is busy.
describe('laws', { timeout: 60_000 }, () => {
  test('M21 undo leads back and skips nothing', () => {
    fc.assert(
      fc.property(edit, ([model, operations]) => {
        const result = apply(model, operations)
        if (!result.ok || isEmptyChanges(result.value.changes)) return
        const undone = applied(result.value.model, toOperations(invert(result.value.changes)))
        expect(toCanonicalJson(undone.model)).toBe(toCanonicalJson(model))
        expect(undone.skipped).toEqual([])
        expect(undone.changes).toEqual(invert(result.value.changes))
      }),
      runs,
    )
  })

  test('M22 the difference is what changed', () => {
    fc.assert(
      fc.property(edit, ([model, operations]) => {
        const result = apply(model, operations)
        if (result.ok) expect(diff(model, result.value.model)).toEqual(result.value.changes)
      }),
      runs,
    )
  })

  test('M23 squash is associative and joins differences', () => {
    fc.assert(
      fc.property(history, ([a, b, c, d]) => {
        if (a === undefined || b === undefined || c === undefined) return
        expect(squash(diff(a, b), diff(b, c))).toEqual(diff(a, c))
        if (d === undefined) return
        const [x, y, z] = [diff(a, b), diff(b, c), diff(c, d)]
        expect(squash(squash(x, y), z)).toEqual(squash(x, squash(y, z)))
      }),
      runs,
    )
  })

  test('M23 joining with the inverse, or with nothing, is as it should be', () => {
    fc.assert(
      fc.property(fc.tuple(arbitraryModel, arbitraryModel), ([a, b]) => {
        const changes = diff(a, b)
        expect(squash(changes, invert(changes))).toEqual(noChanges)
        expect(squash(changes, noChanges)).toEqual(changes)
        expect(squash(noChanges, changes)).toEqual(changes)
      }),
    )
  })

  test('M24 the difference of unrelated models leads from one to the other', () => {
    fc.assert(
      fc.property(fc.tuple(arbitraryModel, arbitraryModel), ([a, b]) => {
        const { model, skipped } = applied(a, toOperations(diff(a, b)))
        expect(toCanonicalJson(model)).toBe(toCanonicalJson(b))
        expect(skipped).toEqual([])
      }),
      runs,
    )
  })

  test('M25 confirmed changes give the model that apply gave', () => {
    fc.assert(
      fc.property(edit, ([model, operations]) => {
        const result = apply(model, operations)
        if (!result.ok) return
        const replica = applyChanges(model, result.value.changes)
        expect(toCanonicalJson(replica)).toBe(toCanonicalJson(result.value.model))
      }),
      runs,
    )
  })
})

describe('examples', { timeout: 60_000 }, () => {
  test('M20 changes are the net effect, sorted, fields as before and after', () => {
    const model = aModel({ ...person, label: 'Person' }, anEntity({ name: 'a' }))
    const { changes } = applied(model, [
      toAdd(email),
      toRemove(email.id),
      toSet(person.id, { label: null, name: 'x' }),
      toSet(person.id, { name: 'person', grain: 'One row a person' }),
      toSet('ent_a', { name: 'b' }),
    ])
    expect(changes).toEqual({
      added: [],
      updated: [
        { id: 'ent_a', before: { name: 'a' }, after: { name: 'b' } },
        {
          id: person.id,
          before: { label: 'Person', grain: null },
          after: { label: null, grain: 'One row a person' },
        },
      ],
      removed: [],
    })
  })

  test('M20 the order of members is no change', () => {
    const model = aModel({ ...person, customProperties: { a: 1, b: [2] } })
    expect(applied(model, [toSet(person.id, { customProperties: { b: [2], a: 1 } })]).changes).toEqual(noChanges)
  })

  test('M25 changes that do not fit are a bug that is noticed', () => {
    const { changes } = applied(aModel(person), [toSet(person.id, { name: 'x' })])
    expect(() => applyChanges(aModel(), changes)).toThrow('ent_person')
    expect(() => applyChanges(aModel(person), { ...noChanges, added: [person] })).toThrow('twice')
    expect(() => applyChanges(aModel(), { ...noChanges, removed: [person] })).toThrow('not there')
  })
})

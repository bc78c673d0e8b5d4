import {
  Archetype,
  addEntity,
  apply,
  connectEntities,
  createModel,
  emptyModel,
  type Finding,
  fromRecords,
  type LogicalType,
  type Model,
  type ModelRecord,
  recordsOf,
  toSet,
} from '@c360/model'
import {
  aKey,
  aModel,
  anAbbreviation,
  anAttribute,
  anEntity,
  anIntentContext,
  aRelationship,
  edit,
  modelProperties,
} from '@c360/model/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Checker, checkModel } from '../../engine/checker.ts'
import { fingerprintOf } from '../../engine/fingerprint.ts'
import { allRules } from '../registry.ts'

const today = '2026-01-01'
const rules = allRules.filter(({ group }) => group === 'convention')
const options = { today, rules }
const said = (findings: readonly Finding[]): string[] => findings.map(({ code, message }) => `${code}: ${message}`)

/** A name of some of these words, each once, in one of three styles. */
function aNameOf(words: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 3 }),
      fc.constantFrom('_', ' ', 'camel'),
    )
    .map(([parts, separator]) => {
      const capital = (part: string) => part.slice(0, 1).toUpperCase() + part.slice(1)
      if (separator !== 'camel') return parts.join(separator)
      return parts.map((part, index) => (index === 0 ? part : capital(part))).join('')
    })
}

/** What a flaw may hide until it is mended: the rest is not to come of a fix. */
const hidden = new Set(['governance/unmarked-personal-data', 'convention/same-name-different-meaning'])
const weighsMore = ({ code, severity }: Finding): boolean => severity !== 'info' && !hidden.has(code)

const anEntityName = aNameOf('customer customers order orders address sales line viewed')
const aName = aNameOf(
  'customer order orders email cust created updated at on date active id code 2 is not flag amount valid from',
)
const aType = fc.constantFrom<LogicalType>(
  { kind: 'string' },
  { kind: 'boolean' },
  { kind: 'integer' },
  { kind: 'date' },
  { kind: 'timestamp', timezone: true },
  { kind: 'timestamp', timezone: false },
)
const entityCount = 3
const attributeCount = 4
const someEntity = fc.nat({ max: entityCount - 1 })
const someAttribute = fc.integer({ min: 1, max: attributeCount - 1 })

/** A model of few words, so that names meet: three entities of four attributes, each with a key, and two relationships. */
const aSmallModel: fc.Arbitrary<Model> = fc
  .record({
    entities: fc.array(
      fc.tuple(anEntityName, fc.constantFrom('profile' as const, 'event' as const, 'other' as const)),
      {
        minLength: entityCount,
        maxLength: entityCount,
      },
    ),
    attributes: fc.array(fc.tuple(aName, aType), {
      minLength: entityCount * attributeCount,
      maxLength: entityCount * attributeCount,
    }),
    relationships: fc.array(fc.tuple(someEntity, someEntity, someAttribute, fc.constantFrom(undefined, 'billing')), {
      maxLength: 2,
    }),
  })
  .map(({ entities, attributes, relationships }) => {
    const records: ModelRecord[] = [
      ...entities.map(([name, archetype], index) => anEntity({ id: `ent_${index}`, name, archetype })),
      ...attributes.map(([name, type], index) => {
        const parent = Math.floor(index / attributeCount)
        return anAttribute({ id: `att_${parent}_${index % attributeCount}`, parent: `ent_${parent}`, name, type })
      }),
      ...entities.map((_, index) =>
        aKey({ id: `key_${index}`, entity: `ent_${index}`, attributes: [`att_${index}_0`], keyType: 'surrogate' }),
      ),
      ...relationships.map(([parent, child, attribute, parentRole], index) =>
        aRelationship({
          id: `rel_${index}`,
          parentEntity: `ent_${parent}`,
          childEntity: `ent_${child}`,
          ...(parentRole === undefined ? {} : { parentRole }),
          attributePairs: [{ parent: `att_${parent}_0`, child: `att_${child}_${attribute}` }],
        }),
      ),
      anAbbreviation({ word: 'customer', shortForm: 'cust', use: 'forbidden' }),
    ]
    return aModel(modelProperties(), ...records)
  })

describe('the convention', () => {
  test('has fixes that remove what they are for, and add no error or warning that was not there', () => {
    fc.assert(
      fc.property(aSmallModel, (model) => {
        const checker = new Checker(model, { today })
        const found = checker.findings()
        const before = new Set(found.map(fingerprintOf))
        for (const finding of found) {
          if (finding.fix === undefined) continue
          const mended = apply(model, finding.fix)
          if (!mended.ok) throw new Error(mended.error.message)
          checker.update(mended.value.model, mended.value.changes)
          const after = checker.findings()
          const same = after.find((one) => fingerprintOf(one) === fingerprintOf(finding))
          const added = after.filter((one) => !before.has(fingerprintOf(one)) && weighsMore(one))
          expect({ of: finding, left: same?.message, added: said(added) }).toEqual({ of: finding, added: [] })
          checker.update(model)
        }
      }),
      // The same models each time: a clash of three rules over one name is to be found here, not in somebody else's change.
      { numRuns: 150, seed: 360 },
    )
  })

  test('finds after renaming what it finds from scratch', () => {
    const renames = fc.array(fc.tuple(someEntity, someAttribute, aName, aType), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(aSmallModel, renames, (start, edits) => {
        const checker = new Checker(start, options)
        let model = start
        for (const [entity, attribute, name, type] of edits) {
          const operations = [toSet(`att_${entity}_${attribute}`, { name, type }), toSet(`ent_${entity}`, { name })]
          const edited = apply(model, operations)
          if (!edited.ok) throw new Error(edited.error.message)
          checker.update(edited.value.model, edited.value.changes)
          model = edited.value.model
          expect(checker.findings()).toEqual(checkModel(model, options))
        }
      }),
      { numRuns: 100 },
    )
  })

  test('has nothing to say about what is drawn and named well', () => {
    const context = anIntentContext()
    let model = edit(emptyModel, createModel(emptyModel, { name: 'Drawn' }, context)).model
    for (const archetype of Archetype.options) {
      const name = archetype === 'event' ? 'Order Completed' : `${archetype.replace('-', '_')}_example`
      model = edit(model, addEntity(model, { archetype, name }, context)).model
    }
    const [first, ...others] = recordsOf(model, 'entity').map(({ id }) => id)
    for (const child of others)
      model = edit(model, connectEntities(model, { parent: first ?? '', child }, context)).model
    model = edit(model, connectEntities(model, { parent: first ?? '', child: first ?? '' }, context)).model
    expect(said(checkModel(model, options))).toEqual([])
  })
})

test('a strange model is no trouble', () => {
  const built = fromRecords([modelProperties(), anEntity({ name: '' }), anEntity({ id: 'ent_x', name: '__proto__' })])
  expect(built.ok && said(checkModel(built.value, options)).length).toBeGreaterThan(0)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromRecords } from '../model/from-records.ts'
import type { Model } from '../model/model.ts'
import { allRecords, getRecord } from '../model/read.ts'
import { apply } from '../operations/apply.ts'
import { diff } from '../operations/diff.ts'
import { type Operation, toAdd, toRemove, toSet } from '../operations/operation.ts'
import { arbitraryModel, fittingOperations } from '../testing/arbitraries.ts'
import {
  aDiagram,
  aKey,
  aModel,
  anAttribute,
  anEntity,
  aPlacement,
  aRelationship,
  aRuleSetting,
  aSubjectArea,
} from '../testing/builders.ts'
import { describeChanges, summarizeParts } from './describe-changes.ts'

const customer = anEntity({ name: 'customer' })
const order = anEntity({ name: 'order' })
const email = anAttribute({ parent: customer.id, name: 'email' })
const customerId = anAttribute({ parent: customer.id, name: 'customer_id' })
const overview = aDiagram()
const card = aPlacement({ diagram: overview.id, entity: customer.id })
const sales = aSubjectArea({ name: 'Sales' })
const start = aModel(customer, order, email, customerId, overview, card, sales)

function after(...operations: readonly Operation[]): Model {
  const applied = apply(start, operations)
  if (!applied.ok) throw new Error(applied.error.message)
  return applied.value.model
}
const tell = (...operations: readonly Operation[]): string[] =>
  describeChanges(start, after(...operations)).flatMap(({ name, items }) => items.map(({ text }) => `${name}: ${text}`))

const aPair = arbitraryModel.chain((model) =>
  fittingOperations(model).map((operations) => {
    const applied = apply(model, operations)
    return [model, applied.ok ? applied.value.model : model] as const
  }),
)

describe('changes in words', { timeout: 60_000 }, () => {
  test('M80 every record is told under its own id, and nothing of equal models', () => {
    fc.assert(
      fc.property(aPair, ([before, now]) => {
        const changes = diff(before, now)
        const groups = describeChanges(before, now)
        const items = groups.flatMap((group) => group.items)
        const told = (kind: string) => items.filter((item) => item.kind === kind).map(({ recordId }) => recordId)
        expect(told('added').sort()).toEqual(changes.added.map(({ id }) => id))
        expect(told('removed').sort()).toEqual(changes.removed.map(({ id }) => id))
        const fieldCount = changes.updated.flatMap((update) => Object.keys(update.after)).length
        const coordinates = changes.updated.flatMap((update) =>
          getRecord(now, update.id)?.kind === 'placement'
            ? Object.keys(update.after).filter((field) => field === 'x' || field === 'y')
            : [],
        )
        expect(items.filter(({ field }) => field !== undefined)).toHaveLength(fieldCount - coordinates.length)
        expect(groups.every((group) => group.items.length > 0)).toBe(true)
        expect(describeChanges(now, now)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('M80 cards that moved are counted with their diagram', () => {
    expect(tell(toSet(card.id, { x: 50, y: 70 }))).toEqual(['Overview: 1 card moved'])
    expect(tell(toSet(card.id, { x: 50, pinned: true }))).toEqual([
      'Overview: 1 card moved',
      'Overview: pinned of placement customer set to yes',
    ])
  })

  test('M81 another name is a rename, another parent a move', () => {
    expect(tell(toSet(email.id, { name: 'email_address' }))).toEqual([
      'customer: attribute email renamed to email_address',
    ])
    expect(tell(toSet(email.id, { parent: order.id }))).toEqual(['order: attribute email moved from customer to order'])
    expect(tell(toSet(customer.id, { name: 'person' }))).toEqual(['person: entity customer renamed to person'])
  })

  test('M82 what is told follows from the two models alone', () => {
    fc.assert(
      fc.property(aPair, fc.infiniteStream(fc.nat()), ([before, now], random) => {
        const shuffled = (model: Model): Model => {
          const keyed = [...allRecords(model)].map((record) => [random.next().value ?? 0, record] as const)
          const built = fromRecords(keyed.sort(([a], [b]) => a - b).map(([, record]) => record))
          if (!built.ok) throw new Error(built.error.message)
          return built.value
        }
        expect(describeChanges(shuffled(before), shuffled(now))).toEqual(describeChanges(before, now))
      }),
      { numRuns: 100 },
    )
  })

  test.each<[string, Operation, string]>([
    [
      'a type',
      toSet(email.id, { type: { kind: 'string', maxLength: 320 } }),
      'customer: attribute email retyped from string to string(320)',
    ],
    ['a duty', toSet(email.id, { required: true }), 'customer: attribute email made required'],
    ['an order', toSet(email.id, { order: 'a1' }), 'customer: attribute email moved among its siblings'],
    [
      'a reference',
      toSet(customer.id, { subjectArea: sales.id }),
      'customer: subject area of entity customer set to Sales',
    ],
    [
      'a default',
      toSet(email.id, { default: { kind: 'value', value: '' } }),
      'customer: default of attribute email set to ""',
    ],
    [
      'a long text',
      toSet(email.id, { description: 'x\n'.repeat(500) }),
      `customer: description of attribute email set to ${'x '.repeat(29)}x…`,
    ],
    ['a setting', toAdd(aRuleSetting({ rule: 'convention/case' })), 'Test model: rule setting convention/case added'],
  ])('M83 %s is told as people read it', (_, operation, text) => {
    expect(tell(operation)).toEqual([text])
  })

  test('M83 a foreign key is told by the names of its attributes', () => {
    const customerRef = anAttribute({ parent: order.id, name: 'customer_ref' })
    const relationship = aRelationship({ parentEntity: customer.id, childEntity: order.id })
    const before = aModel(customer, order, customerId, customerRef, relationship)
    const pairs = toSet(relationship.id, { attributePairs: [{ parent: customerId.id, child: customerRef.id }] })
    const applied = apply(before, [pairs])
    const [group] = applied.ok ? describeChanges(before, applied.value.model) : []
    expect(group?.items).toMatchObject([{ name: 'customer to order', before: '', after: 'customer_ref = customer_id' }])
  })

  test('M84 what came or went with its entity is part of it', () => {
    const [added, ...others] = describeChanges(
      aModel(),
      aModel(customer, email, customerId, aKey({ entity: customer.id })),
    )
    expect(others).toEqual([])
    expect(added).toMatchObject({ recordId: customer.id, recordKind: 'entity', state: 'added' })
    expect(added?.items.map(({ text, isPart }) => [text, isPart])).toEqual([
      ['entity customer added', undefined],
      ['attribute customer_id added', true],
      ['attribute email added', true],
      ['primary key added', true],
    ])
    expect(added && summarizeParts(added)).toBe('2 attributes, 1 key')
    const renamed = after(toRemove(email.id), toSet(customer.id, { name: 'person' }))
    expect(describeChanges(start, renamed)).toMatchObject([{ name: 'person', state: 'kept' }])
    const [removed] = describeChanges(start, after(toRemove(customer.id)))
    expect(removed).toMatchObject({ name: 'customer', state: 'removed' })
  })
})

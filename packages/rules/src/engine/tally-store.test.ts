import type { RecordOf } from '@c360/model'
import { aModel, anAttribute, anEntity } from '@c360/model/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RecordTally } from './rule-context.ts'
import { TallyStore, tallyReading } from './tally-store.ts'

const typeByName: RecordTally = {
  id: 'type-by-name',
  kinds: ['attribute'],
  voteOf: (record) => {
    const { name, type } = record as RecordOf<'attribute'>
    return { key: name, value: type.kind }
  },
}
const order = anEntity({ name: 'order' })

const anyAttribute = fc
  .record({
    index: fc.nat({ max: 4 }),
    name: fc.constantFrom('a', 'b'),
    kind: fc.constantFrom('text' as const, 'date' as const, 'uuid' as const),
  })
  .map(({ index, name, kind }) => anAttribute({ id: `att_${index}`, parent: order.id, name, type: { kind } }))

test('what leads is what most say, however it came about, and who asked is told when it is another', () => {
  fc.assert(
    fc.property(fc.array(anyAttribute, { maxLength: 12 }), (states) => {
      const tallies = new TallyStore()
      const now = new Map<string, (typeof states)[number]>()
      const led = new Map(['a', 'b'].map((key) => [key, tallies.leading(aModel(), typeByName, key)]))
      for (const state of states) {
        const touched = tallies.move(now.get(state.id), state)
        now.set(state.id, state)
        const model = aModel(order, ...now.values())
        for (const [key, before] of led) {
          const leading = tallies.leading(model, typeByName, key)
          expect(leading).toBe(new TallyStore().leading(model, typeByName, key))
          if (leading !== before) expect(touched).toContain(tallyReading('type-by-name', key))
          led.set(key, leading)
        }
      }
    }),
  )
})

test('the first by text leads among equals, and nothing among none', () => {
  const [one, other] = (['uuid', 'date'] as const).map((kind, index) =>
    anAttribute({ id: `att_${index}`, parent: order.id, name: 'a', type: { kind } }),
  )
  if (one === undefined || other === undefined) throw new Error('two attributes were made')
  const tallies = new TallyStore()
  expect(tallies.leading(aModel(order, one, other), typeByName, 'a')).toBe('date')
  expect(tallies.leading(aModel(order, one, other), typeByName, 'b')).toBeUndefined()
  expect(tallies.move(other, undefined)).toEqual([tallyReading('type-by-name', 'a')])
  expect(tallies.move(one, { ...one, description: 'Said more.' })).toEqual([])
})

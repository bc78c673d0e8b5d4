import type { Model, ModelRecord, RecordOf } from '@c360/model'
import { aModel, anAttribute, anEntity } from '@c360/model/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading, Unit } from './reading.ts'
import { RecordTallies } from './record-tallies.ts'
import type { RecordTally } from './rule-context.ts'
import { Tracker } from './tracker.ts'

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

/** Tallies with one reader for each key that was asked for. */
class Asked {
  readonly #tracker = new Tracker()
  readonly #tallies = new RecordTallies(this.#tracker)
  readonly #units = new Map<string, Unit>()

  leading(model: Model, key: string): string | undefined {
    const unit = this.#units.get(key) ?? { read: [] }
    this.#units.set(key, unit)
    return this.#tracker.run(unit, () => this.#tallies.leading(model, typeByName, key))
  }

  /** The keys whose readers are told. */
  move(before: ModelRecord | undefined, after: ModelRecord | undefined): string[] {
    const touched: Reading[] = []
    this.#tallies.move(before, after, (reading) => touched.push(reading))
    const told = new Set(touched.flatMap(({ readers }) => readers))
    return [...this.#units].flatMap(([key, unit]) => (told.has(unit) ? [key] : []))
  }
}

test('what leads is what most say, however it came about, and who asked is told when it is another', () => {
  fc.assert(
    fc.property(fc.array(anyAttribute, { maxLength: 12 }), (states) => {
      const tallies = new Asked()
      const now = new Map<string, (typeof states)[number]>()
      const led = new Map(['a', 'b'].map((key) => [key, tallies.leading(aModel(), key)]))
      for (const state of states) {
        const told = tallies.move(now.get(state.id), state)
        now.set(state.id, state)
        const model = aModel(order, ...now.values())
        for (const [key, before] of led) {
          const leading = tallies.leading(model, key)
          expect(leading).toBe(new Asked().leading(model, key))
          if (leading !== before) expect(told).toContain(key)
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
  const tallies = new Asked()
  expect(tallies.leading(aModel(order, one, other), 'a')).toBe('date')
  expect(tallies.leading(aModel(order, one, other), 'b')).toBeUndefined()
  expect(tallies.move(other, undefined)).toEqual(['a'])
  expect(tallies.move(one, { ...one, description: 'Said more.' })).toEqual([])
})

import type { RecordOf } from '@c360/model'
import { aModel, anAttribute, anEntity } from '@c360/model/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from './reading.ts'
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
  .record({ index: fc.nat({ max: 4 }), kind: fc.constantFrom('text' as const, 'date' as const, 'uuid' as const) })
  .map(({ index, kind }) => anAttribute({ id: `att_${index}`, parent: order.id, name: 'a', type: { kind } }))

test('what leads is what most say, however it came about, and who asked is told when it is another', () => {
  fc.assert(
    fc.property(fc.array(anyAttribute, { maxLength: 12 }), (states) => {
      const tallies = new RecordTallies(new Tracker())
      const now = new Map<string, (typeof states)[number]>()
      let led = tallies.leading(aModel(), typeByName, 'a')
      for (const state of states) {
        const touched: Reading[] = []
        tallies.move(now.get(state.id), state, (reading) => touched.push(reading))
        now.set(state.id, state)
        const model = aModel(order, ...now.values())
        const leading = tallies.leading(model, typeByName, 'a')
        expect(leading).toBe(new RecordTallies(new Tracker()).leading(model, typeByName, 'a'))
        if (leading !== led) expect(touched.length).toBeGreaterThan(0)
        led = leading
      }
    }),
  )
})

import { aKey, anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { nameOf } from './record-name.ts'
import { allKeysOf } from './supertypes.ts'

const order = anEntity({ name: 'order' })
const orderId = anAttribute({ parent: order.id, name: 'order_id', required: true })
const key = aKey({ entity: order.id, attributes: [orderId.id] })

/** An entity without a key. */
export const missingKey = defineRule({
  id: 'structure/missing-key',
  group: 'structure',
  severity: 'warning',
  title: 'Every entity has a key',
  why: 'Without a key nothing tells two instances apart: rows are loaded twice, and nothing can refer to them.',
  kinds: ['entity'],
  options: z.strictObject({
    events: z.boolean().default(false).describe('Events need a key, too.'),
  }),
  examples: {
    valid: [
      { title: 'a primary key', records: [order, orderId, key] },
      {
        title: 'the key of its supertype',
        records: [order, orderId, key, anEntity({ name: 'store_order', supertype: order.id })],
      },
      {
        title: 'an event, which is told apart by its time',
        records: [anEntity({ name: 'Viewed', archetype: 'event' })],
      },
    ],
    invalid: [
      { title: 'attributes alone', records: [order, orderId] },
      { title: 'a key without attributes', records: [order, orderId, aKey({ entity: order.id })] },
    ],
  },
  *check(entity, context, { events }) {
    if (entity.archetype === 'event' && !events) return
    if (allKeysOf(entity, context).length > 0) return
    yield { message: `${nameOf(entity)} has no key: nothing tells two of its instances apart.` }
  },
})

import { aKey, anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'

const order = anEntity({ name: 'order' })
const orderId = anAttribute({ parent: order.id, name: 'order_id', required: true })

/** An entity without a key. */
export const missingKey = defineRule({
  id: 'structure/missing-key',
  group: 'structure',
  severity: 'warning',
  title: 'Every entity has a key',
  why: 'Without a key nothing tells two instances apart: rows are loaded twice, and nothing can refer to them.',
  kinds: ['entity'],
  options: z.strictObject({}),
  examples: {
    valid: [
      { title: 'a primary key', records: [order, orderId, aKey({ entity: order.id, attributes: [orderId.id] })] },
    ],
    invalid: [{ title: 'attributes alone', records: [order, orderId] }],
  },
  *check(entity, context) {
    if (entity.archetype === 'event') return
    if (context.childrenOf(entity.id, 'key').some(({ attributes }) => attributes.length > 0)) return
    yield { message: `${entity.name} has no key: nothing tells two of its instances apart.` }
  },
})

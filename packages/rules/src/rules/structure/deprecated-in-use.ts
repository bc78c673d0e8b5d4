import type { Entity } from '@c360/model'
import { aKey, anAttribute, anEntity, aRelationship } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { RuleContext } from '../../engine/rule-context.ts'
import { nameOf } from './record-name.ts'

const person = anEntity({ name: 'person', lifecycle: 'deprecated' })
const order = anEntity({ name: 'order', lifecycle: 'active' })
const orderId = anAttribute({ parent: order.id, name: 'order_id', lifecycle: 'deprecated' })
const places = aRelationship({ parentEntity: person.id, childEntity: order.id })

/** Something deprecated on which something active depends. */
export const deprecatedInUse = defineRule({
  id: 'structure/deprecated-in-use',
  group: 'structure',
  severity: 'warning',
  title: 'Nothing active depends on what is deprecated',
  why: 'What is deprecated is to go; what still depends on it breaks that day.',
  kinds: ['entity', 'attribute'],
  options: z.strictObject({}),
  examples: {
    valid: [
      { title: 'used by what is deprecated, too', records: [person, { ...order, lifecycle: 'deprecated' }, places] },
      { title: 'used by nothing', records: [person, order] },
    ],
    invalid: [
      { title: 'an active entity refers to it', records: [person, order, places] },
      {
        title: 'an active entity is a kind of it',
        records: [person, anEntity({ name: 'employee', lifecycle: 'active', supertype: person.id })],
      },
      {
        title: 'an attribute in the key of an active entity',
        records: [order, orderId, aKey({ entity: order.id, attributes: [orderId.id] })],
      },
    ],
  },
  *check(record, context) {
    if (record.lifecycle !== 'deprecated') return
    const users = context.referrersOf(record.id).flatMap(({ id, field }) => userOf(record.id, id, field, context) ?? [])
    const active = users.find((user) => user.id !== record.id && user.lifecycle === 'active')
    if (active === undefined) return
    yield {
      message: `${nameOf(record)} is deprecated, but ${nameOf(active)}, which is active, depends on it.`,
      field: 'lifecycle',
    }
  },
})

/** The entity that depends on a record by a reference to it. */
function userOf(recordId: string, referrerId: string, field: string, context: RuleContext): Entity | undefined {
  const referrer = context.get(referrerId)
  if (referrer?.kind === 'entity') return field === 'supertype' ? referrer : undefined
  if (referrer?.kind === 'key') return field === 'attributes' ? context.getOf('entity', referrer.entity) : undefined
  if (referrer?.kind !== 'relationship') return undefined
  const isReferredTo =
    field === 'parentEntity' ||
    (field === 'attributePairs' && referrer.attributePairs.some(({ parent }) => parent === recordId))
  return isReferredTo ? context.getOf('entity', referrer.childEntity) : undefined
}

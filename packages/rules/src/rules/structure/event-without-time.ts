import { toSet } from '@c360/model'
import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { nameOf } from './record-name.ts'
import { allAttributesOf } from './supertypes.ts'

const viewed = anEntity({ name: 'Product Viewed', archetype: 'event' })
const type = { kind: 'timestamp', timezone: true } as const
const occurredAt = anAttribute({ parent: viewed.id, name: 'occurred_at', type })
const sentAt = anAttribute({ parent: viewed.id, name: 'sent_at', type })

/** An event of which nobody knows when it happened. */
export const eventWithoutTime = defineRule({
  id: 'structure/event-without-time',
  group: 'structure',
  severity: 'error',
  title: 'Every event says when it occurred',
  why: 'Without the time at which they occurred events cannot be put in order, counted by day, or joined to what held at that moment.',
  kinds: ['entity'],
  options: z.strictObject({}),
  examples: {
    valid: [
      { title: 'an attribute of time role occurred', records: [viewed, { ...occurredAt, timeRole: 'occurred' }] },
      { title: 'an entity that is no event', records: [anEntity({ name: 'product' })] },
    ],
    invalid: [
      { title: 'one time whose role is not said', records: [viewed, occurredAt] },
      { title: 'two times of which either may be meant', records: [viewed, occurredAt, sentAt] },
      { title: 'no time at all', records: [viewed] },
    ],
  },
  *check(entity, context) {
    if (entity.archetype !== 'event') return
    const attributes = allAttributesOf(entity, context)
    if (attributes.some(({ timeRole }) => timeRole === 'occurred')) return
    const candidates = attributes.filter((one) => one.type.kind === 'timestamp' && one.timeRole === undefined)
    const [candidate, ...others] = candidates
    const isSure = candidate !== undefined && others.length === 0
    yield {
      message: isSure
        ? `${nameOf(entity)} does not say when it occurred; ${nameOf(candidate)} is probably meant.`
        : `${nameOf(entity)} does not say when it occurred: give one of its attributes the time role “occurred”.`,
      ...(isSure && { fix: [toSet(candidate.id, { timeRole: 'occurred' })] }),
    }
  },
})

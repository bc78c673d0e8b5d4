import { type Attribute, type Entity, type Operation, toAdd, toSet } from '@c360/model'
import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { RuleContext } from '../../engine/rule-context.ts'
import { nameOf } from './record-name.ts'
import { allAttributesOf, withSupertypes } from './supertypes.ts'

const person = anEntity({ name: 'person', history: 'versioned' })
const type = { kind: 'timestamp', timezone: true } as const
const validFrom = anAttribute({ parent: person.id, name: 'valid_from', type, required: true })

/** An entity whose versions do not say from when they hold. */
export const versionedWithoutValidity = defineRule({
  id: 'structure/versioned-without-validity',
  group: 'structure',
  severity: 'warning',
  title: 'Versions say from when they hold',
  why: 'Without a valid-from time nobody can tell which version held at a moment, which is what versions are kept for.',
  kinds: ['entity'],
  options: z.strictObject({}),
  examples: {
    valid: [
      { title: 'an attribute of time role valid-from', records: [person, { ...validFrom, timeRole: 'valid-from' }] },
      {
        title: 'a kind of an entity that says it',
        records: [
          person,
          { ...validFrom, timeRole: 'valid-from' },
          anEntity({ name: 'employee', history: 'versioned', supertype: person.id }),
        ],
      },
      { title: 'an entity that is overwritten', records: [anEntity({ name: 'product' })] },
    ],
    invalid: [
      { title: 'no such attribute', records: [person, anAttribute({ parent: person.id, name: 'email' })] },
      { title: 'a valid_from whose role is not said', records: [person, validFrom] },
    ],
  },
  *check(entity, context) {
    const [, ...supertypes] = withSupertypes(entity, context)
    // Where a supertype keeps versions, that is where the time belongs.
    if (entity.history !== 'versioned' || supertypes.some(({ history }) => history === 'versioned')) return
    const attributes = allAttributesOf(entity, context)
    if (attributes.some(({ timeRole }) => timeRole === 'valid-from')) return
    yield {
      message: `${nameOf(entity)} keeps versions, but none of its attributes says from when a version holds.`,
      field: 'history',
      fix: [mend(entity, attributes, context)],
    }
  },
})

function mend(entity: Entity, attributes: readonly Attribute[], context: RuleContext): Operation {
  const known = attributes.find(({ name, type: { kind } }) => {
    return name.toLowerCase() === 'valid_from' && (kind === 'timestamp' || kind === 'date')
  })
  if (known !== undefined) return toSet(known.id, { timeRole: 'valid-from' })
  const lastOrder = context.childrenOf(entity.id, 'attribute').at(-1)?.order
  return toAdd({
    id: freeId(entity.id, context),
    kind: 'attribute',
    parent: entity.id,
    name: 'valid_from',
    description: 'From when this version holds.',
    type,
    timeRole: 'valid-from',
    required: true,
    // What continues an order key sorts right behind it.
    order: lastOrder === undefined ? 'a0' : `${lastOrder.slice(0, 199)}V`,
    lifecycle: 'draft',
  })
}

/** An id that follows from the entity's: two people who apply the fix at once add one attribute, not two. */
function freeId(entityId: string, context: RuleContext): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '_valid_from' : `_valid_from_${number}`
    const id = `att_${entityId}`.slice(0, 64 - suffix.length) + suffix
    if (context.get(id) === undefined) return id
  }
}

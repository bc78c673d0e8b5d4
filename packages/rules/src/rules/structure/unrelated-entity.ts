import { Archetype } from '@c360/model'
import { anEntity, aRelationship } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { Derivation } from '../../engine/rule-context.ts'
import { nameOf } from './record-name.ts'

const person = anEntity({ name: 'person' })
const order = anEntity({ name: 'order' })

/** An entity that nothing connects with the rest of the model. */
export const unrelatedEntity = defineRule({
  id: 'structure/unrelated-entity',
  group: 'structure',
  severity: 'info',
  title: 'Every entity is related to another',
  why: 'What nothing connects cannot be joined to the customer: either a relationship is missing, or the entity is not needed.',
  kinds: ['entity'],
  options: z.strictObject({
    exceptArchetypes: z.array(Archetype).max(20).default([]).describe('Archetypes that may stand alone.'),
  }),
  examples: {
    valid: [
      {
        title: 'two that are related',
        records: [person, order, aRelationship({ parentEntity: person.id, childEntity: order.id })],
      },
      { title: 'a kind of another', records: [person, anEntity({ name: 'employee', supertype: person.id })] },
      { title: 'the first entity of a model', records: [person] },
      {
        title: 'an archetype that may stand alone',
        records: [person, order].map((entity) => ({ ...entity, archetype: 'reference' as const })),
        options: { exceptArchetypes: ['reference'] },
      },
    ],
    invalid: [{ title: 'two that are not', records: [person, order] }],
  },
  *check(entity, context, { exceptArchetypes }) {
    if (exceptArchetypes.includes(entity.archetype) || entity.supertype !== undefined) return
    if (context.referrersOf(entity.id).some(({ field }) => connecting.has(field))) return
    if (!context.derive(hasSeveralEntities, '')) return
    yield { message: `${nameOf(entity)} has no relationship to any other entity.` }
  },
})

const connecting = new Set(['parentEntity', 'childEntity', 'supertype', 'evidence', 'profileEntity'])

const hasSeveralEntities: Derivation<boolean> = {
  id: 'structure/has-several-entities',
  derive: (_, reader) => reader.recordsOf('entity').length > 1,
}

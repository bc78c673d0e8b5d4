import { aDiagram, anEntity, aPlacement } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { Derivation } from '../../engine/rule-context.ts'
import { nameOf } from './record-name.ts'

const overview = aDiagram({ name: 'Overview' })
const person = anEntity({ name: 'person' })

/** An entity that no diagram shows. */
export const onNoDiagram = defineRule({
  id: 'structure/on-no-diagram',
  group: 'structure',
  severity: 'info',
  title: 'Every entity stands on a diagram',
  why: 'Those who read the model by its diagrams never see what is on none.',
  kinds: ['entity'],
  options: z.strictObject({}),
  examples: {
    valid: [
      {
        title: 'an entity on a diagram',
        records: [overview, person, aPlacement({ diagram: overview.id, entity: person.id })],
      },
      { title: 'a model that is not drawn', records: [person] },
    ],
    invalid: [{ title: 'an entity on none', records: [overview, person] }],
  },
  *check(entity, context) {
    const isPlaced = context
      .referrersOf(entity.id)
      .some(({ id, field }) => field === 'entity' && context.getOf('placement', id) !== undefined)
    if (isPlaced || !context.derive(hasDiagram, '')) return
    yield { message: `${nameOf(entity)} stands on no diagram: who reads the model by its diagrams does not see it.` }
  },
})

const hasDiagram: Derivation<boolean> = {
  id: 'structure/has-diagram',
  derive: (_, reader) => reader.recordsOf('diagram').length > 0,
}

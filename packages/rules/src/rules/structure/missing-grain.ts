import { Archetype, Layer } from '@c360/model'
import { anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { nameOf } from './record-name.ts'

const grain = 'One line of one order.'

/** An entity that does not say what one instance stands for. */
export const missingGrain = defineRule({
  id: 'structure/missing-grain',
  group: 'structure',
  severity: 'warning',
  title: 'Facts say what one instance stands for',
  why: 'Who does not know the grain adds up what was counted twice.',
  kinds: ['entity'],
  options: z.strictObject({
    archetypes: z
      .array(Archetype)
      .max(20)
      .default(['transaction'])
      .describe('Entities of these archetypes need a grain.'),
    layers: z.array(Layer).max(10).default(['mart']).describe('So does every entity of these layers.'),
  }),
  examples: {
    valid: [
      {
        title: 'a transaction with its grain',
        records: [anEntity({ name: 'order_line', archetype: 'transaction', grain })],
      },
      { title: 'a profile, which speaks for itself', records: [anEntity({ name: 'person', archetype: 'profile' })] },
    ],
    invalid: [
      { title: 'a transaction without', records: [anEntity({ name: 'order_line', archetype: 'transaction' })] },
      { title: 'an entity of a mart', records: [anEntity({ name: 'daily_orders', layer: 'mart', grain: ' ' })] },
    ],
  },
  *check(entity, _, { archetypes, layers }) {
    if (!archetypes.includes(entity.archetype) && !layers.includes(entity.layer)) return
    if ((entity.grain ?? '').trim() !== '') return
    yield {
      message: `${nameOf(entity)} does not say what one of its instances stands for: who adds up its amounts cannot know what they count.`,
      field: 'grain',
    }
  },
})

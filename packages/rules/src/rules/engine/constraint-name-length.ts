import { aKey, anAttribute, anEntity, aTarget } from '@c360/model/builders'
import { lengthOf } from '@c360/sql'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { constraintNamesOf, describeConstraint } from './constraint-names.ts'

const warehouse = aTarget({ name: 'Warehouse' })
const order = anEntity({ name: 'order' })
const long = anEntity({ id: 'ent_long', name: 'o'.repeat(61) })
const orderId = anAttribute({ parent: order.id, name: 'order_id' })
const longId = anAttribute({ id: 'att_long', parent: long.id, name: 'order_id' })

/** A constraint whose generated name has to be shortened. */
export const constraintNameLength = defineRule({
  id: 'engine/constraint-name-length',
  group: 'engine',
  severity: 'info',
  title: 'Names of constraints fit as they are generated',
  why: 'A name that is too long is shortened and ends in letters that say nothing: whoever reads it in an error message cannot tell what failed.',
  kinds: ['key', 'relationship'],
  options: z.strictObject({}),
  examples: {
    valid: [
      {
        title: 'pk_order',
        records: [warehouse, order, orderId, aKey({ entity: order.id, attributes: [orderId.id] })],
      },
    ],
    invalid: [
      {
        title: 'a table of 61 letters, to which pk_ is added',
        records: [warehouse, long, longId, aKey({ entity: long.id, attributes: [longId.id] })],
      },
    ],
  },
  *check(record, context) {
    for (const found of constraintNamesOf(record, context)) {
      const { limit, unit } = found.dialect.identifiers.maxLength.constraint
      const length = lengthOf(found.name, unit)
      if (length <= limit) continue
      yield {
        message: `The ${describeConstraint(found)} would be ${length} ${unit} long; ${found.dialect.label} takes ${limit}, so it is shortened. Give the ${record.kind} a name of its own, or the target a shorter template.`,
        warehouse: found.target.id,
      }
    }
  },
})

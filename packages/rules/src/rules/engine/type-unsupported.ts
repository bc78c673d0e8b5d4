import { type Attribute, formatLogicalType } from '@c360/model'
import { anAttribute, anEntity, aTarget } from '@c360/model/builders'
import { dialectOf } from '@c360/sql'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { RuleContext } from '../../engine/rule-context.ts'
import { columnNames, describeTarget, targetsIn } from './physical-names.ts'

const warehouse = aTarget({ name: 'Warehouse' })
const shop = anEntity({ name: 'shop' })

/** A type that an engine cannot say. */
export const typeUnsupported = defineRule({
  id: 'engine/type-unsupported',
  group: 'engine',
  severity: 'warning',
  title: 'Every type is one that the engine has',
  why: 'What the engine’s type does not say is no longer checked: values arrive that the model does not allow.',
  kinds: ['attribute'],
  options: z.strictObject({}),
  examples: {
    valid: [
      {
        title: 'a type of the engine itself',
        records: [
          warehouse,
          shop,
          anAttribute({
            parent: shop.id,
            name: 'opening_hours',
            type: { kind: 'native', dialect: 'postgres', type: 'tstzrange' },
          }),
        ],
      },
    ],
    invalid: [
      {
        title: 'more digits than Snowflake keeps',
        records: [
          aTarget({ name: 'Warehouse', dialect: 'snowflake' }),
          shop,
          anAttribute({ parent: shop.id, name: 'revenue', type: { kind: 'decimal', precision: 60, scale: 4 } }),
        ],
      },
      {
        title: 'a type of another engine',
        records: [
          warehouse,
          shop,
          anAttribute({
            parent: shop.id,
            name: 'location',
            type: { kind: 'native', dialect: 'snowflake', type: 'GEOGRAPHY' },
          }),
        ],
      },
    ],
  },
  *check(attribute, context) {
    const columns = context.derive(columnNames, attribute.parent)
    for (const target of targetsIn(context)) {
      const name = columns[target.id]?.[attribute.id]
      const dialect = dialectOf(target.dialect)
      const loss = name === undefined ? undefined : dialect.toPhysicalType(attribute.type).loss
      if (loss === undefined || hasGivenType(attribute, target.id, context)) continue
      yield {
        message: `The column “${name}” in ${describeTarget(target, dialect)} cannot be all that its type ${formatLogicalType(attribute.type)} says. ${loss}`,
        field: 'type',
        warehouse: target.id,
      }
    }
  },
})

function hasGivenType({ id }: Attribute, targetId: string, context: RuleContext): boolean {
  return context
    .childrenOf(id, 'column-option')
    .some((one) => one.target === targetId && one.physicalType !== undefined)
}

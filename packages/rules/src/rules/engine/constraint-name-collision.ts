import { aKey, anAttribute, anEntity, aTarget } from '@c360/model/builders'
import { dialectOf } from '@c360/sql'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { RecordIndex } from '../../engine/rule-context.ts'
import { type ConstraintName, constraintNamesOf, describeConstraint } from './constraint-names.ts'
import { folded } from './name-length.ts'
import { tablesOf, targetsIn } from './physical-names.ts'

const warehouse = aTarget({ name: 'Warehouse' })
const order = anEntity({ name: 'order' })
const refund = anEntity({ name: 'refund' })
const orderId = anAttribute({ parent: order.id, name: 'order_id' })
const refundId = anAttribute({ parent: refund.id, name: 'refund_id' })
const orderKey = aKey({ entity: order.id, attributes: [orderId.id] })
const refundKey = aKey({ entity: refund.id, attributes: [refundId.id] })

/** Constraints whose generated names an engine takes for the same, or for that of a table. */
export const constraintNameCollision = defineRule({
  id: 'engine/constraint-name-collision',
  group: 'engine',
  severity: 'warning',
  title: 'No two constraints in one place have the same name',
  why: 'The DDL puts a number behind one of them: what it is called then depends on which comes first, and changes with the model.',
  kinds: ['key', 'relationship'],
  options: z.strictObject({}),
  examples: {
    valid: [
      {
        title: 'names that follow from their tables',
        records: [warehouse, order, orderId, orderKey, refund, refundId, refundKey],
      },
    ],
    invalid: [
      {
        title: 'a template that says nothing of the table',
        records: [
          aTarget({ name: 'Warehouse', constraintNames: { primaryKey: 'pk' } }),
          ...[order, orderId, orderKey, refund, refundId, refundKey],
        ],
      },
      {
        title: 'a table that is called as the primary key of another',
        records: [warehouse, order, orderId, orderKey, anEntity({ name: 'pk_order' })],
      },
    ],
  },
  *check(record, context) {
    for (const found of constraintNamesOf(record, context)) {
      const other = context.find(namesInPlace, keyOf(found)).find(({ id }) => id !== record.id)
      if (other === undefined) continue
      const whose = other.kind === 'entity' ? `the table of ${other.name}` : `another ${other.kind}`
      yield {
        message: `The ${describeConstraint(found)} has the same name as ${whose}: the DDL puts a number behind one of them. Give this ${record.kind} a name of its own.`,
        warehouse: found.target.id,
      }
    }
  },
})

/** Constraints, and the tables among which they stand, under where and how they are called. */
const namesInPlace: RecordIndex<'entity' | 'key' | 'relationship'> = {
  id: 'engine/names-in-place',
  kinds: ['entity', 'key', 'relationship'],
  keysOf: (record, reader) => {
    if (record.kind !== 'entity') return constraintNamesOf(record, reader).map(keyOf)
    const tables = tablesOf(record, reader)
    return targetsIn(reader).flatMap(({ id, dialect }) => {
      const table = tables[id]
      return table === undefined ? [] : [`${table.place}|relations|${folded(table.name, 'table', dialectOf(dialect))}`]
    })
  },
}

function keyOf({ dialect, constraint, name, entityId, table }: ConstraintName): string {
  const scope = dialect.capabilities.constraintScope[constraint]
  return `${table.place}|${scope === 'table' ? entityId : scope}|${folded(name, 'constraint', dialect)}`
}

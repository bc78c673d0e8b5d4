import type { Attribute, Entity } from '@c360/model'
import { anAttribute, anEntity, aTarget } from '@c360/model/builders'
import { type Dialect, dialectOf } from '@c360/sql'
import { z } from 'zod'
import { defineRule, type RuleProblem } from '../../engine/rule.ts'
import type { Derivation, RecordIndex, RuleContext } from '../../engine/rule-context.ts'
import { folded } from './name-length.ts'
import { columnNames, describeName, type PhysicalName, physicalNamesOf, tablesOf, targetsIn } from './physical-names.ts'

const warehouse = aTarget({ name: 'Warehouse' })
const order = anEntity({ name: 'order' })
const long = 'a'.repeat(63)

/** Tables of one schema, or columns of one table, that an engine or its users take for the same. */
export const nameCollision = defineRule({
  id: 'engine/name-collision',
  group: 'engine',
  severity: 'error',
  title: 'No two tables or columns in one place have the same name',
  why: 'Names that come to the same in upper or lower case, or once they are cut to the engine’s length, are one name to the engine or to those who query it.',
  kinds: ['entity', 'attribute'],
  options: z.strictObject({}),
  examples: {
    valid: [
      {
        title: 'tables that only differ by the prefix of their archetype',
        records: [
          aTarget({ name: 'Warehouse', prefixes: { event: 'evt_' } }),
          order,
          anEntity({ id: 'ent_event', name: 'order', archetype: 'event' }),
        ],
      },
    ],
    invalid: [
      {
        title: 'two tables that become order in snake case',
        records: [warehouse, order, anEntity({ id: 'ent_other', name: 'Order' })],
      },
      {
        title: 'two columns that are cut to the same',
        records: [
          warehouse,
          order,
          anAttribute({ id: 'att_1', parent: order.id, name: `${long}1` }),
          anAttribute({ id: 'att_2', parent: order.id, name: `${long}2` }),
        ],
      },
    ],
  },
  *check(record, context) {
    for (const found of physicalNamesOf(record, context)) {
      const other = record.kind === 'entity' ? otherTable(record, found, context) : otherColumn(record, found, context)
      if (other !== undefined) yield toProblem(found, other, context)
    }
  },
})

function toProblem(found: PhysicalName, otherId: string, context: RuleContext): RuleProblem {
  const other = context.get(otherId)
  const name = other !== undefined && 'name' in other ? other.name : otherId
  return {
    message: `The ${describeName(found)} comes to the same name as that of ${name}: only one of them can be called so. Rename one, or give it a physical name of its own.`,
    field: 'name',
    warehouse: found.target.id,
  }
}

const tablesByName: RecordIndex<'entity'> = {
  id: 'engine/tables-by-name',
  kinds: ['entity'],
  keysOf: (entity, reader) => {
    const tables = tablesOf(entity, reader)
    return targetsIn(reader).flatMap(({ id, dialect }) => {
      const table = tables[id]
      return table === undefined ? [] : [`${table.place}|${folded(table.name, 'table', dialectOf(dialect))}`]
    })
  },
}

function otherTable(entity: Entity, { target, name, dialect }: PhysicalName, context: RuleContext): string | undefined {
  const place = tablesOf(entity, context)[target.id]?.place
  const namesakes = context.find(tablesByName, `${place}|${folded(name, 'table', dialect)}`)
  return namesakes.find(({ id }) => id !== entity.id)?.id
}

/** By target and folded name, the attributes of an entity whose columns collide; names of one column are left out. */
const collidingColumns: Derivation<Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>> = {
  id: 'engine/colliding-columns',
  derive: (entityId, reader) => {
    const names = columnNames.derive(entityId, reader)
    const targets = targetsIn(reader).filter(({ id }) => names[id] !== undefined)
    return Object.fromEntries(targets.map(({ id, dialect }) => [id, collisions(names[id] ?? {}, dialectOf(dialect))]))
  },
}

function collisions(nameById: Readonly<Record<string, string>>, dialect: Dialect): Record<string, readonly string[]> {
  const idsByName = new Map<string, string[]>()
  for (const [id, name] of Object.entries(nameById)) {
    const key = folded(name, 'column', dialect)
    const ids = idsByName.get(key)
    if (ids === undefined) idsByName.set(key, [id])
    else ids.push(id)
  }
  return Object.fromEntries([...idsByName].filter(([, ids]) => ids.length > 1))
}

function otherColumn(attribute: Attribute, found: PhysicalName, context: RuleContext): string | undefined {
  const byName = context.derive(collidingColumns, attribute.parent)[found.target.id]
  const key = folded(found.name, 'column', found.dialect)
  const ids = byName !== undefined && Object.hasOwn(byName, key) ? byName[key] : undefined
  return ids?.find((id) => id !== attribute.id)
}

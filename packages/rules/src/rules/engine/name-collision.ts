import type { Attribute, Entity } from '@c360/model'
import { anAttribute, anEntity, aTarget } from '@c360/model/builders'
import { type Dialect, dialectOf } from '@c360/sql'
import { z } from 'zod'
import { defineRule, type RuleProblem } from '../../engine/rule.ts'
import type { Derivation, RecordIndex, RuleContext } from '../../engine/rule-context.ts'
import { cutTo, folded } from './name-length.ts'
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
        title: 'two tables whose names differ by case alone',
        records: [aTarget({ name: 'Warehouse', case: 'as-is' }), order, anEntity({ id: 'ent_other', name: 'Order' })],
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
      const others =
        record.kind === 'entity' ? otherTables(record, found, context) : otherColumns(record, found, context)
      const same = others.find((other) => isSameName(found, other))
      const other = same ?? others[0]
      if (other !== undefined) yield toProblem(found, other, same === undefined, context)
    }
  },
})

/** What else is called the same, or the same but for its case. */
interface Namesake {
  readonly id: string
  readonly name: string
}

/** Whether an engine takes two names for one even in quotes. */
function isSameName({ name, role, dialect: { identifiers } }: PhysicalName, other: Namesake): boolean {
  if (!identifiers.isCaseSensitive[role]) return true
  return cutTo(name, identifiers.maxLength[role]) === cutTo(other.name, identifiers.maxLength[role])
}

function toProblem(found: PhysicalName, { id }: Namesake, byCase: boolean, context: RuleContext): RuleProblem {
  const other = context.get(id)
  const name = other !== undefined && 'name' in other ? other.name : id
  const advice = 'Rename one, or give it a physical name of its own.'
  const about = { field: 'name', warehouse: found.target.id }
  return byCase
    ? {
        ...about,
        message: `The ${describeName(found)} differs from that of ${name} by case alone: every query has to put both in quotes, and tools take one for the other. ${advice}`,
        atMost: 'warning',
      }
    : {
        ...about,
        message: `The ${describeName(found)} comes to the same name as that of ${name}: only one of them can be called so. ${advice}`,
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

function otherTables(
  entity: Entity,
  { target, name, dialect }: PhysicalName,
  context: RuleContext,
): readonly Namesake[] {
  const place = tablesOf(entity, context)[target.id]?.place
  const namesakes = context.find(tablesByName, `${place}|${folded(name, 'table', dialect)}`)
  return namesakes
    .filter(({ id }) => id !== entity.id)
    .map((other) => ({ id: other.id, name: tablesOf(other, context)[target.id]?.name ?? name }))
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

function otherColumns(attribute: Attribute, found: PhysicalName, context: RuleContext): readonly Namesake[] {
  const byName = context.derive(collidingColumns, attribute.parent)[found.target.id]
  const key = folded(found.name, 'column', found.dialect)
  const ids = byName !== undefined && Object.hasOwn(byName, key) ? (byName[key] ?? []) : []
  const names = ids.length === 0 ? {} : context.derive(columnNames, attribute.parent)[found.target.id]
  return ids.filter((id) => id !== attribute.id).map((id) => ({ id, name: names?.[id] ?? found.name }))
}

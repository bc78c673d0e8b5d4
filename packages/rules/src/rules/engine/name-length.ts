import { anAttribute, anEntity, aTarget } from '@c360/model/builders'
import { type Dialect, type LengthLimit, lengthOf, type NameRole } from '@c360/sql'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { describeName, physicalNamesOf } from './physical-names.ts'

const warehouse = aTarget({ name: 'Warehouse' })
const order = anEntity({ name: 'order' })

/** A name longer than an engine takes. */
export const nameLength = defineRule({
  id: 'engine/name-length',
  group: 'engine',
  severity: 'error',
  title: 'No name is longer than its engine takes',
  why: 'An engine cuts a name that is too long or refuses it, and what was cut off no longer tells two names apart.',
  kinds: ['entity', 'attribute'],
  options: z.strictObject({}),
  examples: {
    valid: [{ title: 'a name of 63 letters on PostgreSQL', records: [warehouse, anEntity({ name: 'a'.repeat(63) })] }],
    invalid: [
      { title: 'a table of 64 letters', records: [warehouse, anEntity({ id: 'ent_long', name: 'a'.repeat(64) })] },
      {
        title: 'a column of 32 letters that are 64 bytes',
        records: [warehouse, order, anAttribute({ id: 'att_long', parent: order.id, name: 'é'.repeat(32) })],
      },
    ],
  },
  *check(record, context) {
    for (const found of physicalNamesOf(record, context)) {
      const { limit, unit } = found.dialect.identifiers.maxLength[found.role]
      const length = lengthOf(found.name, unit)
      if (length <= limit) continue
      yield {
        message: `The ${describeName(found)} is ${length} ${unit} long; ${found.dialect.label} takes ${limit}. Shorten the name, or give it a physical name of its own.`,
        field: 'name',
        warehouse: found.target.id,
      }
    }
  },
})

/** As much of a name as an engine keeps. */
export function cutTo(name: string, { limit, unit }: LengthLimit): string {
  // No character takes more than four bytes: most names need no counting.
  if (name.length * 4 <= limit) return name
  let length = 0
  let kept = ''
  for (const character of name) {
    length += lengthOf(character, unit)
    if (length > limit) return kept
    kept += character
  }
  return kept
}

/** A name as it is told apart: cut to the engine's length, whatever the case. */
export function folded(name: string, role: NameRole, { identifiers }: Dialect): string {
  return cutTo(name, identifiers.maxLength[role]).toLowerCase()
}

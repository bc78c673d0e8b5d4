import { anEntity, aTarget } from '@c360/model/builders'
import type { Dialect } from '@c360/sql'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { describeName, type PhysicalName, physicalNamesOf } from './physical-names.ts'

const warehouse = aTarget({ name: 'Warehouse', case: 'as-is' })

/** A name that an engine does not take even in quotes. */
export const illegalCharacter = defineRule({
  id: 'engine/illegal-character',
  group: 'engine',
  severity: 'error',
  title: 'Every name is one that its engine takes',
  why: 'A name that is empty, or that holds a character the engine refuses, cannot be created at all.',
  kinds: ['entity', 'attribute'],
  options: z.strictObject({}),
  examples: {
    valid: [
      { title: 'spaces and quotes, which PostgreSQL takes', records: [warehouse, anEntity({ name: 'my "order"' })] },
    ],
    invalid: [{ title: 'no name at all', records: [warehouse, anEntity({ id: 'ent_unnamed', name: '' })] }],
  },
  *check(record, context) {
    for (const found of physicalNamesOf(record, context)) {
      if (isLegal(found.dialect, found)) continue
      const what =
        found.name.trim() === '' ? 'has no name' : `has a name with characters that ${found.dialect.label} refuses`
      yield {
        message: `The ${describeName(found)} ${what}. Rename it, or give it a physical name of its own.`,
        field: 'name',
        warehouse: found.target.id,
      }
    }
  },
})

function isLegal({ identifiers }: Dialect, { name, role }: PhysicalName): boolean {
  return name.trim() !== '' && identifiers.legal[role].test(name)
}

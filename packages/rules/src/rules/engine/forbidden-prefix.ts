import { anEntity, aTarget } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { describeName, physicalNamesOf } from './physical-names.ts'

const warehouse = aTarget({ name: 'Warehouse' })

/** A name that starts as an engine's own names do. */
export const forbiddenPrefix = defineRule({
  id: 'engine/forbidden-prefix',
  group: 'engine',
  severity: 'error',
  title: 'No name starts as the engine’s own names do',
  why: 'Engines keep prefixes for themselves: they refuse such a name, or an upgrade takes it.',
  kinds: ['entity', 'attribute'],
  options: z.strictObject({}),
  examples: {
    valid: [{ title: 'the letters elsewhere in the name', records: [warehouse, anEntity({ name: 'page_pg_count' })] }],
    invalid: [{ title: 'a table called pg_order', records: [warehouse, anEntity({ name: 'pg_order' })] }],
  },
  *check(record, context) {
    for (const found of physicalNamesOf(record, context)) {
      const prefixes = found.dialect.identifiers.forbiddenPrefixes[found.role]
      const prefix = prefixes.find((one) => found.name.toLowerCase().startsWith(one.toLowerCase()))
      if (prefix === undefined) continue
      yield {
        message: `The ${describeName(found)} starts with ${prefix}, which ${found.dialect.label} keeps for itself.`,
        field: 'name',
        warehouse: found.target.id,
      }
    }
  },
})

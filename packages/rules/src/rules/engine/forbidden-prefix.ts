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
      const { forbiddenPrefixes, forbiddenNames } = found.dialect.identifiers
      const name = found.name.toLowerCase()
      const prefix = forbiddenPrefixes[found.role].find((one) => name.startsWith(one.toLowerCase()))
      const isKept = forbiddenNames[found.role].includes(name)
      if (prefix === undefined && !isKept) continue
      const how = isKept || prefix === undefined ? 'has a name' : `starts with ${prefix}`
      yield {
        message: `The ${describeName(found)} ${how}, which ${found.dialect.label} keeps for itself.`,
        field: 'name',
        warehouse: found.target.id,
      }
    }
  },
})

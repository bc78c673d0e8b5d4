import { anEntity, aTarget } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { describeName, physicalNamesOf } from './physical-names.ts'

const warehouse = aTarget({ name: 'Warehouse' })

/** A name that is a reserved word of an engine. */
export const reservedWord = defineRule({
  id: 'engine/reserved-word',
  group: 'engine',
  severity: 'info',
  title: 'No name is a reserved word of its engine',
  why: 'The DDL puts such a name in quotes, and so must everybody who ever queries it.',
  kinds: ['entity', 'attribute'],
  options: z.strictObject({}),
  examples: {
    valid: [{ title: 'a word of its own', records: [warehouse, anEntity({ name: 'sales_order' })] }],
    invalid: [{ title: 'a table called order', records: [warehouse, anEntity({ name: 'order' })] }],
  },
  *check(record, context) {
    for (const found of physicalNamesOf(record, context)) {
      if (!found.dialect.reservedWords.has(found.name.toUpperCase())) continue
      yield {
        message: `The ${describeName(found)} is called by a reserved word: every query has to put it in quotes.`,
        field: 'name',
        warehouse: found.target.id,
      }
    }
  },
})

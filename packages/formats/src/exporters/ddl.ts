import { DialectId, getRecordOf } from '@c360/model'
import { dialects, targetFor, toPhysicalSchema, writeDdl } from '@c360/sql'
import { z } from 'zod'
import { toSlug } from '../slug.ts'
import { defineExporter } from './exporter.ts'

const dialectLabels = Object.fromEntries(Object.entries(dialects).map(([id, { label }]) => [id, label]))

/** Statements that create the model's tables in a warehouse. */
export const ddl = defineExporter({
  id: 'ddl',
  label: 'DDL',
  summary: 'Statements that create the tables in a warehouse, and run unchanged.',
  mediaType: 'application/sql',
  options: z.strictObject({
    dialect: DialectId.default('postgres').meta({
      label: 'Dialect',
      choiceLabels: dialectLabels,
      decidedBy: 'target',
    }),
    target: z.string().optional().meta({
      label: 'Target',
      hint: 'Its names, schema and environments; it decides the dialect.',
      recordKind: 'target',
      emptyLabel: 'None: names and types by the dialect alone',
    }),
    ifNotExists: z.boolean().default(false).meta({ label: 'Only where it does not exist' }),
    comments: z.boolean().default(true).meta({ label: 'Descriptions as comments' }),
  }),
  export(model, { dialect, target: targetId = '', ...options }) {
    const target = getRecordOf(model, 'target', targetId) ?? targetFor(model, dialect)
    const derived = toPhysicalSchema(model, target)
    const written = writeDdl(derived.schema, options)
    return {
      files: [{ path: `${toSlug(target.name, target.dialect)}.${target.dialect}.sql`, text: written.text }],
      findings: [...derived.findings, ...written.findings],
    }
  },
})

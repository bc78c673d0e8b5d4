import { DialectId, getRecordOf, type Model, modelPropertiesId, type Target } from '@c360/model'
import { targetFor, toPhysicalSchema, type WrittenDdl, writeDdl } from '@c360/sql'
import { z } from 'zod'
import { modelSlug, toSlug } from '../slug.ts'
import { defineExporter, type ExportedFile } from './exporter.ts'

/** Statements that create the model's tables in a warehouse. */
export const ddl = defineExporter({
  id: 'ddl',
  label: 'DDL',
  summary: 'Statements that create the tables in a warehouse, and run unchanged.',
  mediaType: 'application/sql',
  options: z.strictObject({
    dialect: DialectId.default('postgres').meta({ label: 'Dialect' }),
    target: z.string().optional().meta({
      label: 'Target',
      hint: 'Its names, schema and environments; it decides the dialect.',
      recordKind: 'target',
    }),
    environment: z.string().optional().meta({
      label: 'Environment',
      hint: 'Name of one of the target’s environments.',
    }),
    whenExists: z.enum(['fail', 'keep', 'replace']).default('fail').meta({
      label: 'Where a table exists',
      hint: 'The statement fails, keeps the table as it is, or replaces it and its rows.',
    }),
    createSchema: z.boolean().default(false).meta({ label: 'Create the schema' }),
    comments: z.boolean().default(true).meta({ label: 'Descriptions as comments' }),
    files: z.enum(['one', 'per-table']).default('one').meta({ label: 'Files' }),
  }),
  export(model, { dialect, target: targetId = '', environment, files, ...options }) {
    const target = getRecordOf(model, 'target', targetId) ?? targetFor(model, dialect)
    const derived = toPhysicalSchema(model, target, { environment })
    const title = getRecordOf(model, 'model', modelPropertiesId)?.name ?? ''
    const written = writeDdl(derived.schema, { ...options, title })
    const name = nameOf(model, target)
    return {
      files: files === 'one' ? [{ path: `${name}.sql`, text: written.text }] : toParts(name, written),
      findings: [...derived.findings, ...written.findings],
    }
  },
})

function nameOf(model: Model, target: Target): string {
  const isOfModel = getRecordOf(model, 'target', target.id) !== undefined
  const own = isOfModel ? toSlug(target.name, target.dialect) : target.dialect
  return [modelSlug(model), own, ...(own === target.dialect ? [] : [target.dialect])].join('.')
}

/** One file a table; sorted by name they run in the right order. */
function toParts(folder: string, { parts }: WrittenDdl): readonly ExportedFile[] {
  const width = String(parts.length - 1).length
  return parts.map(({ name, text }, index) => {
    const number = String(index).padStart(width, '0')
    return { path: `${folder}/${number}-${toSlug(name, 'table')}.sql`, text }
  })
}

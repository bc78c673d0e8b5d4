import { DialectId, getRecordOf, type Model, modelPropertiesId, type Target } from '@c360/model'
import { dialects, targetFor, toPhysicalSchema, type WrittenDdl, writeDdl } from '@c360/sql'
import { z } from 'zod'
import { modelSlug, toSlug } from '../slug.ts'
import { defineExporter, type ExportedFile } from './exporter.ts'

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
    environment: z.string().optional().meta({
      label: 'Environment',
      hint: 'Name of one of the target’s environments.',
      environmentOf: 'target',
      emptyLabel: 'None: as the target says',
    }),
    ifNotExists: z.boolean().default(false).meta({
      label: 'Only where it does not exist',
      hint: 'A table that exists is kept as it is.',
    }),
    orReplace: z.boolean().default(false).meta({
      label: 'Replace what exists',
      hint: 'A table that exists is dropped with its rows; PostgreSQL cannot.',
    }),
    createSchema: z.boolean().default(false).meta({ label: 'Create the schema' }),
    comments: z.boolean().default(true).meta({ label: 'Descriptions as comments' }),
    files: z
      .enum(['one', 'per-table'])
      .default('one')
      .meta({ label: 'Files', choiceLabels: { one: 'One', 'per-table': 'One for each table' } }),
  }),
  export(model, { dialect, target: targetId = '', environment, files, ...asked }) {
    const target = getRecordOf(model, 'target', targetId) ?? targetFor(model, dialect)
    const derived = toPhysicalSchema(model, target, { environment })
    const title = getRecordOf(model, 'model', modelPropertiesId)?.name ?? ''
    const written = writeDdl(derived.schema, {
      whenExists: asked.orReplace ? 'replace' : asked.ifNotExists ? 'keep' : 'fail',
      comments: asked.comments,
      createSchema: asked.createSchema,
      title,
    })
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

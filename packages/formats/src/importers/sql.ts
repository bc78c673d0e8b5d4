import { fail, ok } from '@c360/model'
import { loadSqlParser, readPostgres } from '@c360/sql'
import { z } from 'zod'
import { defineImporter } from './importer.ts'
import { toRecords } from './sql/to-records.ts'

/** All files together; what is read grows to several times this in memory. */
export const maxSqlLength = 100_000_000

/** Definitions of tables as a database or a modeling tool writes them. */
export const sqlImporter = defineImporter({
  id: 'sql',
  label: 'SQL (DDL)',
  summary: 'CREATE TABLE and what follows: types, keys, foreign keys, comments, checks, enums and domains.',
  extensions: ['.sql', '.ddl', '.psql'],
  options: z.strictObject({
    dialect: z
      .enum(['postgres'])
      .default('postgres')
      .meta({ label: 'Dialect', choiceLabels: { postgres: 'PostgreSQL' } }),
    layer: z
      .enum(['source', 'core', 'mart', 'activation'])
      .default('core')
      .meta({
        label: 'Layer of new entities',
        choiceLabels: { source: 'Source', core: 'Core', mart: 'Mart', activation: 'Activation' },
      }),
  }),
  matching: 'physical-names',
  async import(files, options, context) {
    const length = files.reduce((sum, { text }) => sum + text.length, 0)
    if (length > maxSqlLength) {
      const message = `These files have ${Math.ceil(length / 1_000_000)} million characters; at most ${maxSqlLength / 1_000_000} million are read at once. Leave out the rows of data (pg_dump --schema-only), or import the files one by one.`
      return fail({ code: 'import/too-large', severity: 'error', message })
    }
    const schema = readPostgres(files, await loadSqlParser())
    const records = toRecords(schema, options, context)
    return ok({ records, report: schema.statements })
  },
})

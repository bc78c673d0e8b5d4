import { allRecords, fail, fromCanonicalJson, ok, sizeOf } from '@c360/model'
import { z } from 'zod'
import { defineImporter } from './importer.ts'

/** The studio's own file. */
export const modelJsonImporter = defineImporter({
  id: 'model-json',
  label: 'Model (JSON)',
  summary: 'A model that the studio wrote, ids included.',
  extensions: ['.json'],
  options: z.strictObject({}),
  matching: 'ids',
  async import(files) {
    const [file] = files
    if (file === undefined || files.length > 1) {
      const message = 'A model is one JSON file. Choose one, or the folder importer for a model as files.'
      return fail({ code: 'import/one-file', severity: 'error', message })
    }
    const model = fromCanonicalJson(file.text)
    if (!model.ok)
      return fail({ code: model.error.code, severity: 'error', message: model.error.message, file: file.path })
    const title = `${sizeOf(model.value)} records`
    return ok({
      records: [...allRecords(model.value)],
      report: [{ file: file.path, line: 1, title, outcome: 'read', findings: [] }],
    })
  },
})

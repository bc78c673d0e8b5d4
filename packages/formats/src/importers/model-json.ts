import { allRecords, fail, fromCanonicalJson, ok, type StoredModelError, sizeOf } from '@c360/model'
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
    if (!model.ok) {
      const { code, message } = model.error
      return fail({ code, severity: 'error', message, file: file.path, line: lineOf(file.text, model.error) })
    }
    const title = `${sizeOf(model.value)} records`
    return ok({
      records: [...allRecords(model.value)],
      report: [{ file: file.path, line: 1, title, outcome: 'read', findings: [] }],
    })
  },
})

/** The line that is to blame: where the JSON breaks off, or where the record that does not fit begins. */
function lineOf(text: string, { message, cause }: StoredModelError): number {
  const told = / line (\d+) column /.exec(message)?.[1]
  if (told !== undefined) return Number(told)
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return lineAt(text, Number(position))
  // Some engines quote a few characters around the place instead of telling where it is.
  const quoted = /, (?:\.\.\.)?"([\s\S]+)"(?:\.\.\.)? is not valid JSON/.exec(message)?.[1]
  if (quoted !== undefined) return lineAt(text, Math.max(0, text.indexOf(quoted)) + quoted.length / 2)
  const id = cause?.target
  return id === undefined
    ? 1
    : lineAt(text, Math.max(0, text.search(new RegExp(`"id"\\s*:\\s*"${id.replace(/[^\w-]/g, '.')}"`))))
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DialectId, type Finding } from '@c360/model'
import { describe, expect, it } from 'vitest'
import type { Exporter } from './exporters/exporter.ts'
import { exporters } from './exporters/registry.ts'
import type { ImportFile } from './importers/importer.ts'
import { type ExampleModel, readExampleModels } from './testing/example-models.ts'
import { readFiles, replaceFiles } from './testing/files.ts'
import { tortureModel } from './testing/torture-model.ts'

// Golden files are product text: read their difference as the one who receives the export.
// `UPDATE_GOLDEN=1 npx vitest run --project unit packages/formats/src/golden` writes them anew.
const golden = join(import.meta.dirname, '../golden')
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'
const models: readonly ExampleModel[] = [...(await readExampleModels()), { name: 'torture', model: tortureModel() }]

/** An export that is compared: one for each dialect where the exporter has several. */
interface Variant {
  readonly folder: string
  readonly exporter: Exporter
  readonly options: Readonly<Record<string, unknown>>
}

const variants = exporters.flatMap((exporter): readonly Variant[] => {
  if (!('dialect' in exporter.options.shape)) return [{ folder: exporter.id, exporter, options: {} }]
  return DialectId.options.map((dialect) => ({ folder: `${exporter.id}/${dialect}`, exporter, options: { dialect } }))
})

describe.each(models)('the exports of $name', (example) => {
  it.each(variants)('$folder', (variant) => {
    const folder = join(golden, example.name, variant.folder)
    const files = exportAll(example, variant)
    if (isUpdate) replaceFiles(folder, files)
    const expected = readFiles(folder)
    expect(files.map(({ path }) => path)).toEqual(expected.map(({ path }) => path))
    for (const [index, { path, text }] of files.entries()) expect(text, path).toBe(expected[index]?.text)
  })
})

it('has no golden files of a model or an exporter that is gone', () => {
  expect(foldersIn(golden)).toEqual(models.map(({ name }) => name))
  for (const { name } of models) {
    expect(foldersIn(join(golden, name))).toEqual(exporters.map(({ id }) => id).sort())
  }
})

function exportAll({ model }: ExampleModel, { exporter, options }: Variant): readonly ImportFile[] {
  const { files, findings } = exporter.export(model, exporter.options.parse(options))
  const reported = findings.length === 0 ? [] : [{ path: 'findings.txt', text: `${findings.map(toLine).join('\n')}\n` }]
  return [...files, ...reported].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function toLine({ severity, code, message, target = '', field }: Finding): string {
  return [severity, code, field === undefined ? target : `${target}.${field}`, JSON.stringify(message)].join(' ')
}

function foldersIn(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

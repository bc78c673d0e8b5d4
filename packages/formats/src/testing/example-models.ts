import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fromRecords, type Model } from '@c360/model'
import { findImporter } from '../importers/registry.ts'
import { readFiles } from './files.ts'

/** A model that exports are proven with. */
export interface ExampleModel {
  /** The name of its folder below `examples`. */
  readonly name: string
  readonly model: Model
}

const examples = join(import.meta.dirname, '../../../../examples')

/** The models of every example of the repository: `model.json`, or a folder `model` with a model as code. */
export async function readExampleModels(): Promise<readonly ExampleModel[]> {
  const found = readdirSync(examples, { recursive: true, withFileTypes: true }).filter(
    ({ name, parentPath }) => /^model(\.json)?$/.test(name) && join(parentPath, '..') === examples,
  )
  const read = found.map(async (entry) => ({
    name: basename(entry.parentPath),
    model: await readModel(join(entry.parentPath, entry.name), entry.isDirectory()),
  }))
  return (await Promise.all(read)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function readModel(path: string, isFolder: boolean): Promise<Model> {
  const importer = findImporter(isFolder ? 'model-folder' : 'model-json')
  if (importer === undefined) throw new Error(`No importer reads ${path}.`)
  const files = isFolder ? readFiles(path) : readFiles(join(path, '..')).filter((file) => file.path === basename(path))
  const context = { createId: () => expectedIds(path) }
  const imported = await importer.import(files, importer.options.parse({}), context)
  if (!imported.ok) throw new Error(`${path}: ${imported.error.message}`)
  const model = fromRecords(imported.value.records)
  if (!model.ok) throw new Error(`${path}: ${model.error.message}`)
  return model.value
}

function expectedIds(path: string): never {
  throw new Error(`${path} has records without ids, so that its exports could differ each time.`)
}

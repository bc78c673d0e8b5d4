import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fromRecords, type Model } from '@c360/model'
import type { ExportedFile } from '../exporters/exporter.ts'
import { findImporter } from '../importers/registry.ts'
import { readFiles } from './files.ts'

/** A model that exports are proven with. */
export interface ExampleModel {
  /** The name of its folder below `examples`. */
  readonly name: string
  readonly model: Model
}

const examples = join(import.meta.dirname, '../../../../examples')

/** The models of every example of the repository, by name. */
export async function readExampleModels(): Promise<readonly ExampleModel[]> {
  const names = readdirSync(examples, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []))
  const read = names.sort().map(async (name) => ({ name, model: await readModelFolder(name, readExampleFiles(name)) }))
  return Promise.all(read)
}

/** The files of an example's model, as they stand in the repository. */
export function readExampleFiles(name: string): readonly ExportedFile[] {
  return readFiles(join(examples, name, 'model'))
}

/** The model that files of a model as code hold. */
export async function readModelFolder(name: string, files: readonly ExportedFile[]): Promise<Model> {
  const importer = findImporter('model-folder')
  if (importer === undefined) throw new Error('There is no importer of folders.')
  const imported = await importer.import(files, importer.options.parse({}), { createId: () => expectedIds(name) })
  if (!imported.ok) throw new Error(`${name}: ${imported.error.message}`)
  const model = fromRecords(imported.value.records)
  if (!model.ok) throw new Error(`${name}: ${model.error.message}`)
  return model.value
}

function expectedIds(name: string): never {
  throw new Error(`${name} has records without ids, so that its exports could differ each time.`)
}

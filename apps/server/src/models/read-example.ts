import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { findImporter, type Importer } from '@c360/formats'
import { createId, fromCanonicalJson, fromRecords, idByteCount, type Model } from '@c360/model'

/** Reads the model in an example's folder; `undefined` where it holds none. Throws where it is broken: that is a fault of ours. */
export async function readExample(folder: string): Promise<Model | undefined> {
  const importer = findImporter('model-folder')
  const fromFiles = importer === undefined ? undefined : await readFiles(importer, join(folder, 'model'))
  if (fromFiles !== undefined) return fromFiles
  const text = await readFile(join(folder, 'model.json'), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const model = fromCanonicalJson(text)
  if (!model.ok) throw broken(folder, model.error.message)
  return model.value
}

async function readFiles(importer: Importer, folder: string): Promise<Model | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries
    .filter((entry) => entry.isFile() && importer.extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  if (paths.length === 0) return undefined
  const files = await Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
  )
  const imported = await importer.import(files, {}, { createId: (kind) => createId(kind, randomBytes(idByteCount)) })
  if (!imported.ok) throw broken(folder, imported.error.message)
  const failed = imported.value.report.find(({ outcome }) => outcome === 'failed' || outcome === 'partly')
  if (failed !== undefined) throw broken(`${folder}/${failed.file}`, failed.findings[0]?.message ?? failed.title)
  const model = fromRecords(imported.value.records)
  if (!model.ok) throw broken(folder, model.error.message)
  return model.value
}

function broken(place: string, message: string): Error {
  return new Error(`The example in ${place} is broken: ${message}`)
}

import { promises as disk } from 'node:fs'
import { join } from 'node:path'
import { type ExportedFile, type Exporter, findImporter } from '@c360/formats'
import { Refusal } from '../refusal.ts'
import { readFolder } from './files.ts'
import { importFiles, toModel } from './import-files.ts'

/** What an earlier export left in a folder that a new one no longer has. */
export interface StaleFiles {
  /** They hold exactly what the exporter wrote of the model that the folder held: nothing is lost with them. */
  readonly own: readonly string[]
  /** They would be read as part of the model too, but somebody wrote or changed them. */
  readonly changed: readonly string[]
}

const none: StaleFiles = { own: [], changed: [] }

/** Finds them; of formats that are not read back there are none, nor in a folder that cannot be read as a model. */
export async function findStaleFiles(
  exporter: Exporter,
  folder: string,
  files: readonly ExportedFile[],
): Promise<StaleFiles> {
  const importer = findImporter(exporter.id)
  const isThere = await disk.stat(folder).then(
    (facts) => facts.isDirectory(),
    () => false,
  )
  if (importer === undefined || !isThere) return none
  try {
    const found = await readFolder(folder, importer.extensions)
    const { records, report } = await importFiles(importer, found, {})
    const written = exporter.export(toModel(records, folder), exporter.options.parse({})).files
    const textByPath = new Map(written.map(({ path, text }) => [path, text]))
    const kept = new Set(files.map(({ path }) => path))
    const read = new Set(report.filter(({ outcome }) => outcome !== 'skipped').map(({ file }) => file))
    const stale = found.filter(({ path }) => read.has(path) && !kept.has(path))
    const isOwn = ({ path, text }: ExportedFile): boolean => textByPath.get(path) === text
    return {
      own: stale.filter(isOwn).map(({ path }) => path),
      changed: stale.filter((file) => !isOwn(file)).map(({ path }) => path),
    }
  } catch (error) {
    if (error instanceof Refusal) return none
    throw error
  }
}

/** Removes files of a folder. */
export async function removeFiles(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) await disk.rm(join(folder, ...path.split('/')), { force: true })
}

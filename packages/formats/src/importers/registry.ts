import type { Importer } from './importer.ts'
import { modelFolderImporter } from './model-folder.ts'
import { modelJsonImporter } from './model-json.ts'
import { sqlImporter } from './sql.ts'

/** Every importer, in the order in which people look for them; an importer is its file and one line here. */
export const importers: readonly Importer[] = [sqlImporter, modelJsonImporter, modelFolderImporter]

/** The importer of an id. */
export function findImporter(id: string): Importer | undefined {
  return importers.find((importer) => importer.id === id)
}

import type { Model } from '@c360/model'
import { isFolder } from './files.ts'
import { readModelFile } from './read-model-file.ts'
import { readModelFolder } from './read-model-folder.ts'
import { isUrl, readModelUrl } from './read-model-url.ts'

/** A model, and where it came from. */
export interface ModelSource {
  readonly model: Model
  /** As it was named. */
  readonly name: string
  /** The text of the file that it was read from, where it was one. */
  readonly text?: string
}

/** Reads a model as it is named on the command line: a file, a folder, or its address in a studio. */
export async function readModel(name: string): Promise<ModelSource> {
  if (isUrl(name)) return { name, ...(await readModelUrl(name)) }
  if (await isFolder(name)) return { name, model: await readModelFolder(name) }
  return { name, ...(await readModelFile(name)) }
}

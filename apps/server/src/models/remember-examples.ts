import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Model } from '@c360/model'

/** Reads the model in a folder; `undefined` where it holds none. */
export type ReadFolder = (folder: string) => Promise<Model | undefined>

/**
 * Reads a folder again only when one of its files has changed: dozens of files of YAML take long enough to be felt when
 * the home page asks for them. Who asks while it is being read waits for the same reading.
 */
export function rememberExamples(read: ReadFolder): ReadFolder {
  const known = new Map<string, { readonly stamp: string; readonly model: Promise<Model | undefined> }>()
  return async (folder) => {
    const stamp = await stampOf(folder)
    const remembered = known.get(folder)
    if (remembered?.stamp === stamp) return remembered.model
    const model = read(folder)
    known.set(folder, { stamp, model })
    return model
  }
}

/** Every file below a folder with its size and the time of its last change, as one text. */
async function stampOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const stamps = await Promise.all(
    files.map(async (path) => {
      const found = await stat(path).catch(() => undefined)
      return `${path} ${found?.size} ${found?.mtimeMs}`
    }),
  )
  return stamps.sort().join('\n')
}

import { strToU8, zipSync } from 'fflate'
import type { ExportedFile } from './exporters/exporter.ts'

// The first moment that the format can say; a time of day would make each download differ.
const mtime = new Date(1980, 0, 1)

/**
 * Packs files into a zip, the same bytes for the same files wherever and whenever. A path that would leave the folder
 * into which it is unpacked, or that is used twice, is a mistake of the caller and throws.
 */
export function toZip(files: readonly ExportedFile[]): Uint8Array<ArrayBuffer> {
  const entries = new Map<string, Uint8Array>()
  for (const { path, text } of files) {
    if (!isSafePath(path)) throw new Error(`${JSON.stringify(path)} is no path within a folder.`)
    if (entries.has(path)) throw new Error(`${path} is there twice.`)
    entries.set(path, strToU8(text))
  }
  return zipSync(Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1))), { level: 6, mtime })
}

/** Whether a path stays within its folder on every system: forward slashes, no steps up, no drive, no NUL. */
function isSafePath(path: string): boolean {
  if (/[\\:\0]/.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part !== '__proto__')
}

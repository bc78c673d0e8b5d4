import { strToU8, zipSync } from 'fflate'
import type { ExportedFile } from './exporters/exporter.ts'

// The first moment a zip can say: the same files are the same bytes whenever they are packed.
const mtime = new Date(1980, 0, 1)

/** Files as one zip archive, byte for byte the same for the same files. */
export function toZip(files: readonly ExportedFile[]): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)])), { mtime, level: 6 })
}

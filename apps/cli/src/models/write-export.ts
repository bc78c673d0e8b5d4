import type { ExportedFile, Exporter } from '@c360/formats'
import type { Terminal } from '../terminal.ts'
import { findStaleFiles, removeFiles } from './stale-files.ts'
import { writeFolder } from './write-files.ts'

/** Writes an export into a folder, in place of the export of the same format that was there before. */
export async function writeExport(
  terminal: Terminal,
  exporter: Exporter,
  folder: string,
  files: readonly ExportedFile[],
): Promise<void> {
  const { own, changed } = await findStaleFiles(exporter, folder, files)
  await writeFolder(terminal, folder, files)
  await removeFiles(folder, own)
  for (const path of changed) {
    terminal.err(`note: ${folder}/${path} is no part of what was written, but would be read with it; it was left.\n`)
  }
}

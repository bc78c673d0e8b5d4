import { findExporter } from '@c360/formats'
import { type Model, toCanonicalJson } from '@c360/model'
import { Refusal } from '../refusal.ts'
import type { Terminal } from '../terminal.ts'
import { writeExport } from './write-export.ts'
import { writeFile } from './write-files.ts'

/** Writes a model where it was asked for: canonical JSON into `x.json` or to standard output (`-`), a folder of files otherwise. */
export async function writeModel(terminal: Terminal, out: string, model: Model): Promise<void> {
  if (out === '-') return terminal.out(toCanonicalJson(model))
  if (out.toLowerCase().endsWith('.json')) return writeFile(terminal, out, toCanonicalJson(model))
  const exporter = findExporter('model-folder')
  if (exporter === undefined) throw new Refusal(`${out} is no JSON file; name one such as model.json.`)
  await writeExport(terminal, exporter, out, exporter.export(model, exporter.options.parse({})).files)
}

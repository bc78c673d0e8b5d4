import { findImporter } from '@c360/formats'
import type { Model } from '@c360/model'
import { Refusal } from '../refusal.ts'
import { readFolder } from './files.ts'
import { importFiles, toModel } from './import-files.ts'

/** Reads a model from its folder of files. Refuses a folder of which something could not be read: half a model is none. */
export async function readModelFolder(folder: string): Promise<Model> {
  const importer = findImporter('model-folder')
  if (importer === undefined) throw new Refusal(`${folder} is a folder; name a file of canonical JSON.`)
  const files = await readFolder(folder, importer.extensions)
  if (files.length === 0) throw new Refusal(`${folder} holds no file of a model.`)
  const imported = await importFiles(importer, files, {})
  const broken = imported.report.filter(({ outcome }) => outcome === 'failed')
  if (broken.length === 0) return toModel(imported.records, folder)
  const sentences = broken.flatMap(({ file, line, findings, title }) =>
    findings.length === 0
      ? [`${folder}/${file}:${line}: ${title} could not be read.`]
      : findings.map((finding) => `${folder}/${file}:${finding.line ?? line}: ${finding.message}`),
  )
  throw new Refusal(...sentences)
}

import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Imported, Importer, ImportFile } from '@c360/formats'
import {
  createId,
  fromRecords,
  idByteCount,
  type Kind,
  type Model,
  type ModelRecord,
  modelPropertiesId,
} from '@c360/model'
import { Refusal } from '../refusal.ts'

/** Runs an importer. New ids follow from what is read, so that the same files give the same model. */
export async function importFiles(
  importer: Importer,
  files: readonly ImportFile[],
  options: Readonly<Record<string, unknown>>,
): Promise<Imported> {
  const imported = await importer.import(files, options, { createId: idsFrom(files) })
  if (imported.ok) return imported.value
  const { file, line, message } = imported.error
  throw new Refusal(`${file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `}${message}`)
}

/** A model of records; one without properties of its own is named after the file or folder it came from. */
export function toModel(records: readonly ModelRecord[], source: string): Model {
  const name = basename(source).replace(/\.[^.]+$/, '')
  const properties: ModelRecord = { id: modelPropertiesId, kind: 'model', name: name === '' ? 'Model' : name }
  const isNamed = records.some(({ kind }) => kind === 'model')
  const model = fromRecords(isNamed ? records : [properties, ...records])
  if (!model.ok) throw new Refusal(`What ${source} holds is no model: ${model.error.message}`)
  return model.value
}

function idsFrom(files: readonly ImportFile[]): (kind: Kind) => string {
  const seed = createHash('sha256')
  for (const { path, text } of files) seed.update(`${path.length}:${text.length}:${path}${text}`)
  const start = seed.digest()
  let count = 0
  return (kind) => {
    count += 1
    const bytes = createHash('sha256').update(start).update(String(count)).digest()
    return createId(kind, bytes.subarray(0, idByteCount))
  }
}

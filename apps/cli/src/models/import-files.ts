import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { ImportContext, Imported, Importer, ImportFile } from '@c360/formats'
import {
  createId,
  fromRecords,
  getRecord,
  idByteCount,
  type Kind,
  type Model,
  type ModelRecord,
  modelPropertiesId,
  recordsOf,
} from '@c360/model'
import { Refusal } from '../refusal.ts'

/** What an importer is given: ids that follow from what is read, so that the same files give the same model, and are free in the one it goes into. */
export function importContextOf(files: readonly ImportFile[], existing?: Model): ImportContext {
  const createNextId = idsFrom(files)
  if (existing === undefined) return { createId: createNextId }
  const createFreeId = (kind: Kind): string => {
    for (;;) {
      const id = createNextId(kind)
      if (getRecord(existing, id) === undefined) return id
    }
  }
  return { createId: createFreeId, targets: recordsOf(existing, 'target') }
}

/** Runs an importer. */
export async function importFiles(
  importer: Importer,
  files: readonly ImportFile[],
  options: Readonly<Record<string, unknown>>,
  context: ImportContext = importContextOf(files),
): Promise<Imported> {
  const imported = await importer.import(files, options, context)
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

// First: schemas ask whether they may compile themselves as they are built, which the page's policy forbids.
import '../../zod-setup.ts'
import { findImporter, type ImportContext, type ImportPlan, planImport, type StatementReport } from '@c360/formats'
import { createId, type Finding, fromRecords, idByteCount, type ModelRecord, type Point, recordsOf } from '@c360/model'

/** What is to be read, and the model it is to be merged into; plain data, so that it can cross into the worker. */
export interface ImportRequest {
  /** Id of an importer. */
  readonly importer: string
  /** A file as the browser gives it, or a text that was pasted. */
  readonly files: readonly { readonly path: string; readonly content: string | Blob }[]
  readonly options: Readonly<Record<string, unknown>>
  /** All records of the model as it stands. */
  readonly model: readonly ModelRecord[]
  /** The diagram in which new entities are drawn, and near which point. */
  readonly diagram?: string | undefined
  readonly near?: Point | undefined
}

/** What the import would do, and what became of each statement. */
export interface PlannedImport {
  readonly plan: ImportPlan
  readonly report: readonly StatementReport[]
}

/** `refused`: nothing could be made of the files, for a reason that people can act on. `failure`: a bug. */
export type ImportReply =
  | { readonly planned: PlannedImport }
  | { readonly refused: Finding }
  | { readonly failure: string }

// A file of megabytes takes seconds to read and merge: here it delays nobody's typing.
self.addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) => {
  self.postMessage(await answer(data))
})

async function answer(request: ImportRequest): Promise<ImportReply> {
  try {
    return await planRequest(request)
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) }
  }
}

async function planRequest({
  importer: id,
  files,
  options,
  model: records,
  diagram,
  near,
}: ImportRequest): Promise<ImportReply> {
  const importer = findImporter(id)
  if (importer === undefined) throw new Error(`there is no importer ${id}`)
  const model = fromRecords(records, { trusted: true })
  if (!model.ok) throw new Error(model.error.message)
  const context: ImportContext = {
    createId: (kind) => createId(kind, crypto.getRandomValues(new Uint8Array(idByteCount))),
    targets: recordsOf(model.value, 'target'),
  }
  const texts = await Promise.all(
    files.map(async ({ path, content }) => ({
      path,
      text: typeof content === 'string' ? content : await content.text(),
    })),
  )
  const imported = await importer.import(texts, importer.options.parse(options), context)
  if (!imported.ok) return { refused: imported.error }
  const { matching } = importer
  const plan = await planImport(model.value, { records: imported.value.records, matching, diagram, near }, context)
  return { planned: { plan, report: imported.value.report } }
}

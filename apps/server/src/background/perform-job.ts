import { type Exported, exporters, findExporter, readModelOptions } from '@c360/formats'
import { type Finding, fail, fromRecords, type Model, ok, type Result } from '@c360/model'
import { checkModel, newSince } from '@c360/rules'
import { type Problem, problem } from '../http/problem.ts'
import type { RecordReader, StoredModelText } from '../storage/record-reader.ts'
import type { BackgroundJob, CheckJob, ExportJob, OutcomeOf } from './background-job.ts'

/** Does a job on what a reader gives. Rejects where the stored model is broken, or on a bug. */
export async function performJob(reader: RecordReader, job: BackgroundJob): Promise<OutcomeOf<BackgroundJob>> {
  return job.kind === 'check' ? check(reader, job) : exportModel(reader, job)
}

async function check(reader: RecordReader, job: CheckJob): Promise<Result<readonly Finding[], Problem>> {
  const { modelId, baseline, today } = job
  const model = await readState(reader, modelId)
  if (!model.ok) return model
  const findings = checkModel(model.value, { today })
  if (baseline === undefined) return ok(findings)
  const before = await readState(reader, modelId, baseline)
  return before.ok ? ok(newSince(findings, checkModel(before.value, { today }))) : before
}

async function exportModel(reader: RecordReader, job: ExportJob): Promise<Result<Exported, Problem>> {
  const exporter = findExporter(job.exporter)
  if (exporter === undefined) {
    const known = exporters.map(({ id }) => id).join(', ')
    return fail(problem('export/unknown-exporter', `There is no such exporter; there are ${known}.`))
  }
  const model = await readState(reader, job.modelId, job.version)
  if (!model.ok) return model
  const options = readModelOptions(exporter.options, model.value, job.options)
  if (!options.ok) return fail(problem('export/bad-options', options.error.join(' ')))
  return ok(exporter.export(model.value, options.value))
}

async function readState(reader: RecordReader, modelId: string, version?: number): Promise<Result<Model, Problem>> {
  if (reader.readHead(modelId) === undefined) return fail(problem('model/not-found'))
  const stored = version === undefined ? reader.openModel(modelId) : reader.openVersion(modelId, version)
  if (stored === undefined) return fail(problem(version === undefined ? 'model/not-found' : 'version/not-found'))
  const model = fromRecords(JSON.parse(`[${await textOf(stored)}]`), { trusted: true })
  if (!model.ok) throw new Error(`The stored model ${modelId} is broken: ${model.error.message}`)
  return model
}

async function textOf({ pieces }: StoredModelText): Promise<string> {
  const texts: string[] = []
  for await (const piece of pieces) texts.push(piece)
  return texts.join('')
}

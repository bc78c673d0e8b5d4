import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apply, createModel, emptyModel, type Kind, type Model, type Operation, recordsOf } from '@c360/model'
import type { Imported, ImportFile } from '../importers/importer.ts'
import { sqlImporter } from '../importers/sql.ts'
import { type ImportPlan, planImport } from '../importing/plan-import.ts'

/** Ids that count up: the same for the same calls. */
export function countingIds(): { createId(kind: Kind): string } {
  let count = 0
  return {
    createId: (kind) => {
      count += 1
      return `${kind}_${String(count).padStart(7, '0')}`
    },
  }
}

/** Scripts of a folder, as files to import. */
export function readScripts(folder: string, paths: readonly string[]): ImportFile[] {
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

/** A model with one empty diagram. */
export function newModel(context: { createId(kind: Kind): string }): Model {
  return applied(emptyModel, createModel(emptyModel, { name: 'Shop' }, context).operations)
}

/** The model after operations, which must be valid. */
export function applied(model: Model, operations: readonly Operation[]): Model {
  const result = apply(model, operations)
  if (!result.ok) throw new Error(result.error.message)
  return result.value.model
}

/** Reads scripts by the importer for a model. */
export async function importScripts(
  model: Model,
  files: readonly ImportFile[],
  context: { createId(kind: Kind): string },
): Promise<Imported> {
  const options = sqlImporter.options.parse({})
  const imported = await sqlImporter.import(files, options, { ...context, targets: recordsOf(model, 'target') })
  if (!imported.ok) throw new Error(imported.error.message)
  return imported.value
}

/** Reads scripts and plans their merge into a model, new entities drawn in its first diagram. */
export async function planScripts(
  model: Model,
  files: readonly ImportFile[],
  context: { createId(kind: Kind): string },
): Promise<ImportPlan> {
  const { records } = await importScripts(model, files, context)
  const diagram = recordsOf(model, 'diagram')[0]?.id
  return planImport(model, { records, matching: sqlImporter.matching, diagram }, context)
}

import type { Model } from '../model/model.ts'
import { getRecord } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { toAdd } from '../operations/operation.ts'
import type { ModelRecord } from '../records/registry.ts'
import { remapRecords } from './copy-records.ts'
import type { IntentContext } from './intent-context.ts'

/**
 * Adds the records of another model, all in one command. Ids are kept, but for those that the model uses already: these
 * get new ones and references follow. The model's own properties win over the imported ones.
 * What refers to a record that is in neither is cleared, dropped or left out.
 */
export function importModel(
  model: Model,
  input: { readonly records: Iterable<ModelRecord> },
  context: IntentContext,
): Command {
  const records = [...input.records].filter(({ id }) => id !== 'model' || getRecord(model, id) === undefined)
  const newIdById = new Map(
    records.map(({ id, kind }) => [id, getRecord(model, id) === undefined ? id : context.createId(kind)]),
  )
  return toCommand('import', remapRecords(model, records, newIdById).map(toAdd))
}

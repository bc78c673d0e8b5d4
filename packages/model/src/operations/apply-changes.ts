import { Draft } from '../model/draft.ts'
import type { Model } from '../model/model.ts'
import { type Changes, isEmptyChanges } from './changes.ts'
import { withFields } from './record-changes.ts'

/**
 * Brings a model forward by changes that were accepted elsewhere, unchecked and without cascades: they are complete.
 * @throws where they do not fit the model, which means that some were missed.
 */
export function applyChanges(model: Model, changes: Changes): Model {
  if (isEmptyChanges(changes)) return model
  const draft = new Draft(model)
  for (const { id } of changes.removed) draft.remove(present(draft, id))
  for (const record of changes.added) {
    if (draft.get(record.id) !== undefined) throw new Error(`added twice: ${record.id}`)
    draft.add(record)
  }
  for (const { id, after } of changes.updated) {
    const before = present(draft, id)
    draft.replace(before, withFields(before, after))
  }
  return draft.finish()
}

function present(draft: Draft, id: string) {
  const record = draft.get(id)
  if (record === undefined) throw new Error(`changes of a record that is not there: ${id}`)
  return record
}

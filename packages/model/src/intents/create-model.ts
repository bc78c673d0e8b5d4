import type { Model } from '../model/model.ts'
import { getRecord } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { toAdd } from '../operations/operation.ts'
import { modelPropertiesId } from '../records/model-properties.ts'
import type { IntentContext } from './intent-context.ts'

/** Begins a model: its own properties and one empty diagram. Nothing to do where the model has begun. */
export function createModel(model: Model, input: { readonly name: string }, context: IntentContext): Command {
  if (getRecord(model, modelPropertiesId) !== undefined) return toCommand('create-model', [])
  return toCommand('create-model', [
    toAdd({ id: modelPropertiesId, kind: 'model', name: input.name.trim() }),
    toAdd({ id: context.createId('diagram'), kind: 'diagram', name: 'Overview' }),
  ])
}

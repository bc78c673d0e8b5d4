import type { Model } from '../model/model.ts'
import { getRecordOf, recordsOf } from '../model/read.ts'
import { uniqueName } from '../naming/names.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { toAdd } from '../operations/operation.ts'
import { type EntityPosition, placeInDiagram } from './coordinates.ts'
import type { IntentContext } from './intent-context.ts'

/** What a new diagram is to be. */
export interface AddDiagramInput {
  /** Without one the diagram gets a name that is free. */
  readonly name?: string
  readonly entities?: readonly EntityPosition[]
}

/** Adds a diagram, empty or with some entities drawn in it. */
export function addDiagram(model: Model, input: AddDiagramInput, context: IntentContext): Command {
  const given = input.name?.trim() ?? ''
  const taken = new Set(recordsOf(model, 'diagram').map(({ name }) => name))
  const id = context.createId('diagram')
  const entities = (input.entities ?? []).filter(({ entity }) => getRecordOf(model, 'entity', entity) !== undefined)
  return toCommand('add-diagram', [
    toAdd({ id, kind: 'diagram', name: given === '' ? uniqueName('New diagram', taken, ' ') : given }),
    ...placeInDiagram(model, id, entities, context),
  ])
}

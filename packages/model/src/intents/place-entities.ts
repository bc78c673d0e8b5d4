import type { Model } from '../model/model.ts'
import { childrenOf, getRecordOf } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { toRemove } from '../operations/operation.ts'
import { type EntityPosition, placeInDiagram } from './coordinates.ts'
import type { IntentContext } from './intent-context.ts'

/** A diagram and what is to stand in it. */
export interface PlaceEntitiesInput {
  readonly diagram: string
  readonly entities: readonly EntityPosition[]
}

/** Draws entities in a diagram; those that stand in it already stay where they are. */
export function placeEntities(model: Model, input: PlaceEntitiesInput, context: IntentContext): Command {
  if (getRecordOf(model, 'diagram', input.diagram) === undefined) return toCommand('place', [])
  const entities = input.entities.filter(({ entity }) => getRecordOf(model, 'entity', entity) !== undefined)
  return toCommand('place', placeInDiagram(model, input.diagram, entities, context))
}

/** A diagram and the entities that are to leave it. */
export interface TakeOffDiagramInput {
  readonly diagram: string
  readonly entities: readonly string[]
}

/** Takes entities off a diagram; they stay in the model. */
export function takeOffDiagram(model: Model, input: TakeOffDiagramInput): Command {
  const entities = new Set(input.entities)
  const placements = childrenOf(model, input.diagram, 'placement').filter(({ entity }) => entities.has(entity))
  return toCommand(
    'take-off-diagram',
    placements.map(({ id }) => toRemove(id)),
  )
}

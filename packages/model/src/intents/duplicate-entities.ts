import type { Model } from '../model/model.ts'
import { getRecordOf } from '../model/read.ts'
import { placementOf } from '../model/structure.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { toAdd } from '../operations/operation.ts'
import { entityNamesOf } from './add-entity.ts'
import { placeInDiagram } from './coordinates.ts'
import { recordsOfEntity, remapRecords, withUniqueEntityNames } from './copy-records.ts'
import type { IntentContext } from './intent-context.ts'

/** Entities to duplicate, and how far from the originals the copies are drawn. */
export interface DuplicateEntitiesInput {
  readonly diagram: string
  readonly entities: readonly string[]
  readonly dx: number
  readonly dy: number
}

/**
 * Copies entities with their attributes, keys and foreign keys. Copies of related entities are related to each other;
 * a foreign key to an entity that is not copied still refers to it.
 */
export function duplicateEntities(model: Model, input: DuplicateEntitiesInput, context: IntentContext): Command {
  const entities = [...new Set(input.entities)].filter((id) => getRecordOf(model, 'entity', id) !== undefined)
  const originals = entities.flatMap((id) => recordsOfEntity(model, id))
  const newIdById = new Map(originals.map(({ id, kind }) => [id, context.createId(kind)]))
  const copies = withUniqueEntityNames(remapRecords(model, originals, newIdById), entityNamesOf(model))
  const positions = entities.flatMap((id) => {
    const placement = placementOf(model, input.diagram, id)
    const entity = newIdById.get(id)
    if (placement === undefined || entity === undefined) return []
    return [{ entity, x: placement.x + input.dx, y: placement.y + input.dy }]
  })
  return toCommand('duplicate', [...copies.map(toAdd), ...placeInDiagram(model, input.diagram, positions, context)])
}

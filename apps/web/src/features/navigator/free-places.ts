import { type Box, findFreeSpot, measureCard } from '@c360/diagram'
import { childrenOf, type EntityPosition, type Model, type Point } from '@c360/model'

/** Places for entities on a diagram, near a point and on no other card, in the order given; those that stand there already are left out. */
export function freePlaces(
  model: Model,
  diagramId: string,
  entityIds: readonly string[],
  near: Point,
): readonly EntityPosition[] {
  const placements = childrenOf(model, diagramId, 'placement')
  const placedIds = new Set(placements.map(({ entity }) => entity))
  const taken: Box[] = placements.map(({ entity, x, y }) => ({ x, y, ...sizeOf(model, entity) }))
  const places: EntityPosition[] = []
  for (const entity of new Set(entityIds)) {
    if (placedIds.has(entity)) continue
    const size = sizeOf(model, entity)
    const spot = findFreeSpot(taken, near, size)
    taken.push({ ...spot, ...size })
    places.push({ entity, ...spot })
  }
  return places
}

function sizeOf(model: Model, entityId: string): { readonly widthPx: number; readonly heightPx: number } {
  const { widthPx, heightPx } = measureCard(model, entityId)
  return { widthPx, heightPx }
}

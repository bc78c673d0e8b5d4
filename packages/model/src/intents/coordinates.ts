import type { Model } from '../model/model.ts'
import { childrenOf } from '../model/read.ts'
import { type Operation, toAdd } from '../operations/operation.ts'
import { maxCoordinate } from '../records/fields.ts'
import type { IntentContext } from './intent-context.ts'

/** A point in drawing units. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where an entity is to stand. */
export interface EntityPosition extends Point {
  readonly entity: string
}

/** Whole drawing units within the bounds of a drawing. */
export function toDrawingUnits({ x, y }: Point): Point {
  return { x: toDrawingUnit(x), y: toDrawingUnit(y) }
}

function toDrawingUnit(value: number): number {
  if (!Number.isFinite(value)) return 0
  // Adding zero turns -0 into 0, which JSON keeps apart from it only in memory.
  return Math.round(Math.min(maxCoordinate, Math.max(-maxCoordinate, value))) + 0
}

/** Places entities in a diagram; those that stand in it already stay where they are. */
export function placeInDiagram(
  model: Model,
  diagram: string,
  entities: readonly EntityPosition[],
  context: IntentContext,
): Operation[] {
  const placed = new Set(childrenOf(model, diagram, 'placement').map(({ entity }) => entity))
  const operations: Operation[] = []
  for (const { entity, ...point } of entities) {
    if (placed.has(entity)) continue
    placed.add(entity)
    const id = context.createId('placement')
    operations.push(toAdd({ id, kind: 'placement', diagram, entity, ...toDrawingUnits(point) }))
  }
  return operations
}

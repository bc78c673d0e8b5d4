import { cardMetrics } from '@c360/diagram'
import type { Model } from '@c360/model'
import type { Rect } from '../scene/rect.ts'
import type { Scene } from '../scene/scene.ts'
import { entityOf } from '../scene/selection-index.ts'

/** Where a record is drawn: an entity's card, an attribute's row; undefined for what is not drawn as a rectangle here. */
export function rectOfRecord(scene: Scene, model: Model, id: string): Rect | undefined {
  const card = scene.cards.get(id)
  if (card) return card
  const entityId = entityOf(model, id)
  const owner = entityId === undefined ? undefined : scene.cards.get(entityId)
  const row = owner?.geometry.rows.find((candidate) => candidate.attributeId === id)
  if (!owner || !row) return undefined
  return { x: owner.x, y: owner.y + row.yPx, width: owner.width, height: cardMetrics.rowHeightPx }
}

import { cardMetrics } from '@c360/diagram'
import { getRecordOf, type Model } from '@c360/model'
import type { Rect } from '../scene/rect.ts'
import type { Scene } from '../scene/scene.ts'
import { entityOf } from '../scene/selection-index.ts'

/** Where a record is drawn: a card for its entity and its placement, a row for its attribute; undefined for what is not drawn as a rectangle here. */
export function rectOfRecord(scene: Scene, model: Model, id: string): Rect | undefined {
  const placement = getRecordOf(model, 'placement', id)
  const card = scene.cards.get(placement?.entity ?? id)
  if (card) return card.placementId === id || !placement ? card : undefined
  const entityId = entityOf(model, id)
  const owner = entityId === undefined ? undefined : scene.cards.get(entityId)
  const row = owner?.geometry.rows.find((candidate) => candidate.attributeId === id)
  if (!owner || !row) return undefined
  return { x: owner.x, y: owner.y + row.yPx, width: owner.width, height: cardMetrics.rowHeightPx }
}

import type { Maximum, Minimum } from '@c360/model'
import type { CardGeometry, PlacedCard } from '../card/card-geometry.ts'
import { cardMetrics } from '../card/card-metrics.ts'
import type { DiagramLink } from '../edge/diagram-link.ts'

/** A card's geometry with rows `<entityId>.0`, `<entityId>.1` … */
export function aGeometry(entityId: string, rowCount: number, widthPx: number = cardMetrics.minWidthPx): CardGeometry {
  const top = cardMetrics.headerHeightPx + cardMetrics.bodyPaddingPx
  const rows = Array.from({ length: rowCount }, (_, index) => ({
    attributeId: `${entityId}.${index}`,
    yPx: top + index * cardMetrics.rowHeightPx,
    depth: 0,
  }))
  const heightPx = top + Math.max(1, rowCount) * cardMetrics.rowHeightPx + cardMetrics.bodyPaddingPx
  return { widthPx, heightPx, rows }
}

export function aCard(entityId: string, x: number, y: number, rowCount = 5, widthPx?: number): PlacedCard {
  return { entityId, x, y, geometry: aGeometry(entityId, rowCount, widthPx) }
}

interface LinkFacts {
  readonly id?: string
  readonly parentRows?: readonly number[]
  readonly childRows?: readonly number[]
  readonly parent?: readonly [Minimum, Maximum]
  readonly child?: readonly [Minimum, Maximum]
  readonly kind?: DiagramLink['kind']
}

/** A link from a parent's first row to a child's second one, unless told otherwise. */
export function aLink(parentId: string, childId: string, facts: LinkFacts = {}): DiagramLink {
  const { parentRows = [0], childRows = [1], parent = [1, 1], child = [0, 'many'] } = facts
  return {
    id: facts.id ?? `${parentId}-${childId}`,
    kind: facts.kind ?? 'relationship',
    parent: {
      entityId: parentId,
      attributeIds: parentRows.map((row) => `${parentId}.${row}`),
      min: parent[0],
      max: parent[1],
    },
    child: {
      entityId: childId,
      attributeIds: childRows.map((row) => `${childId}.${row}`),
      min: child[0],
      max: child[1],
    },
  }
}

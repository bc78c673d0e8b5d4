import { measureCard } from '@c360/diagram'
import type { Model } from '@c360/model'
import { type Point, snapToGrid } from './rect.ts'

const gapPx = 48

/** Places for cards that are put on a diagram together: a block of rows about as wide as high, its corner at a point. */
export function gridPlaces(
  model: Model,
  entityIds: readonly string[],
  corner: Point,
): { readonly entity: string; readonly x: number; readonly y: number }[] {
  const columnCount = Math.ceil(Math.sqrt(entityIds.length))
  const cards = entityIds.map((id) => measureCard(model, id))
  const columnWidth = Math.max(0, ...cards.map((card) => card.widthPx)) + gapPx
  const places: { entity: string; x: number; y: number }[] = []
  let y = corner.y
  for (let start = 0; start < entityIds.length; start += columnCount) {
    const row = cards.slice(start, start + columnCount)
    row.forEach((_card, column) => {
      const entity = entityIds[start + column]
      if (entity === undefined) return
      places.push({ entity, x: snapToGrid(corner.x + column * columnWidth), y: snapToGrid(y) })
    })
    y += Math.max(...row.map((card) => card.heightPx)) + gapPx
  }
  return places
}

import { boundsOf, grow, type Point, type Rect } from '../scene/rect.ts'

/** How the minimap shows the drawing: this rectangle of it, at this scale, in the middle. */
export interface MinimapView {
  readonly area: Rect
  readonly scale: number
}

const marginPx = 80

/** The part of the drawing that a minimap of a size shows: all cards and the camera's view. */
export function minimapView(cards: Iterable<Rect>, camera: Rect, widthPx: number, heightPx: number): MinimapView {
  const bounds = boundsOf([...cards, camera]) ?? camera
  const area = grow(bounds, marginPx)
  return { area, scale: Math.min(widthPx / area.width, heightPx / area.height) }
}

/** Where a point of the drawing stands in a minimap of a size. */
export function toMinimap(view: MinimapView, point: Point, widthPx: number, heightPx: number): Point {
  const left = (widthPx - view.area.width * view.scale) / 2
  const top = (heightPx - view.area.height * view.scale) / 2
  return { x: left + (point.x - view.area.x) * view.scale, y: top + (point.y - view.area.y) * view.scale }
}

/** The inverse of {@link toMinimap}. */
export function fromMinimap(view: MinimapView, point: Point, widthPx: number, heightPx: number): Point {
  const left = (widthPx - view.area.width * view.scale) / 2
  const top = (heightPx - view.area.height * view.scale) / 2
  return { x: (point.x - left) / view.scale + view.area.x, y: (point.y - top) / view.scale + view.area.y }
}

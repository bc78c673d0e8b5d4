import type { EdgeRoute } from '@c360/diagram'
import { boundsOf, grow, overlaps, type Rect } from '../scene/rect.ts'

// The area is widened to whole tiles, so that panning redraws the list of lines only when a tile's border is crossed.
const tileScreenPx = 400

/** The part of the drawing in view, widened to tiles; equal for small moves of the camera. */
export function visibleArea(transform: readonly [number, number, number], width: number, height: number): Rect {
  const [tx, ty, zoom] = transform
  // A power of two keeps the tiles the same while zooming within one step.
  const tile = tileScreenPx / 2 ** Math.floor(Math.log2(zoom))
  const left = Math.floor((0 - tx) / zoom / tile) * tile
  const top = Math.floor((0 - ty) / zoom / tile) * tile
  const right = Math.ceil((width - tx) / zoom / tile) * tile
  const bottom = Math.ceil((height - ty) / zoom / tile) * tile
  return { x: left, y: top, width: right - left, height: bottom - top }
}

const boundsByRoute = new WeakMap<EdgeRoute, Rect>()
// End marks and half a line's width reach beyond the points of a route.
const markReachPx = 12

export function boundsOfRoute(route: EdgeRoute): Rect {
  const known = boundsByRoute.get(route)
  if (known) return known
  const points = boundsOf(route.points.map((point) => ({ x: point.x, y: point.y, width: 0, height: 0 })))
  const bounds = grow(points ?? { x: 0, y: 0, width: 0, height: 0 }, markReachPx)
  boundsByRoute.set(route, bounds)
  return bounds
}

/** The ids of the routes of which something may be in view. */
export function routesIn(area: Rect, routes: ReadonlyMap<string, EdgeRoute>): string[] {
  const ids: string[] = []
  for (const [id, route] of routes) if (overlaps(area, boundsOfRoute(route))) ids.push(id)
  return ids
}

import type { EdgeRoute } from '@c360/diagram'
import type { Archetype, Entity, Severity } from '@c360/model'
import { boundsOfRoute } from '../edges/visible-area.ts'
import { grow, overlaps, type Point, type Rect } from '../scene/rect.ts'
import type { Related } from '../scene/related-cards.ts'
import type { CardBox, Scene } from '../scene/scene.ts'
import { setName } from './name-lines.ts'
import type { Palette } from './palette.ts'

/** What an overview is painted from. */
export interface Overview {
  readonly scene: Scene
  readonly related: Related | undefined
  /** Cards and lines. */
  readonly selectedIds: ReadonlySet<string>
  readonly palette: Palette
  /** The worst that the rules say about an entity and what is in it. */
  readonly severityOf: (id: string) => Severity | undefined
  readonly entityOf: (id: string) => Entity | undefined
}

export interface View {
  readonly transform: readonly [x: number, y: number, zoom: number]
  readonly width: number
  readonly height: number
  readonly pixelRatio: number
}

// Lines keep less than cards: there are more of them, and nothing is written on them.
const dimmedLinkAlpha = 0.25
const radiusPx = 10
/** Names smaller than this on screen are noise. */
const smallestNamePx = 4
const namePaddingPx = 14
/** What is selected is drawn as wide as this on screen, or it could not be seen from far away. */
const selectedScreenPx = 2.5

/** Paints the whole diagram as blocks and lines; cost grows with what is in view, not with what the model holds. */
export function paintOverview(context: CanvasRenderingContext2D, overview: Overview, view: View): void {
  const [x, y, zoom] = view.transform
  const ratio = view.pixelRatio
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, context.canvas.width, context.canvas.height)
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y)
  const area: Rect = { x: -x / zoom, y: -y / zoom, width: view.width / zoom, height: view.height / zoom }
  paintLinks(context, overview, area, zoom)
  paintCards(context, overview, area, zoom)
  context.globalAlpha = 1
}

function paintLinks(context: CanvasRenderingContext2D, overview: Overview, area: Rect, zoom: number): void {
  const { scene, related, selectedIds, palette } = overview
  const dimmed: PaintedRoute[] = []
  const bright: PaintedRoute[] = []
  const selected: PaintedRoute[] = []
  for (const [id, route] of scene.routes) {
    const shift = scene.shifts.get(id)
    if (!shift && !overlaps(area, boundsOfRoute(route))) continue
    if (selectedIds.has(id)) selected.push({ route, shift })
    else if (related && !related.linkIds.has(id)) dimmed.push({ route, shift })
    else bright.push({ route, shift })
  }
  context.lineWidth = Math.max(1 / zoom, 1.25)
  context.globalAlpha = dimmedLinkAlpha
  context.strokeStyle = palette.link
  strokeRoutes(context, dimmed)
  // Hundreds of lines at full strength would be all that one sees.
  context.globalAlpha = related ? 1 : 0.5
  context.strokeStyle = related ? palette.linkRelated : palette.link
  strokeRoutes(context, bright)
  context.globalAlpha = 1
  context.lineWidth = selectedScreenPx / zoom
  context.strokeStyle = palette.accent
  strokeRoutes(context, selected)
}

interface PaintedRoute {
  readonly route: EdgeRoute
  readonly shift: Point | undefined
}

function strokeRoutes(context: CanvasRenderingContext2D, routes: readonly PaintedRoute[]): void {
  if (routes.length === 0) return
  context.beginPath()
  for (const { route, shift } of routes) {
    const dx = shift?.x ?? 0
    const dy = shift?.y ?? 0
    route.points.forEach(({ x, y }, index) => {
      if (index === 0) context.moveTo(x + dx, y + dy)
      else context.lineTo(x + dx, y + dy)
    })
  }
  context.stroke()
}

function paintCards(context: CanvasRenderingContext2D, overview: Overview, area: Rect, zoom: number): void {
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const card of overview.scene.cards.values()) {
    if (!overlaps(area, card)) continue
    const entity = overview.entityOf(card.entityId)
    if (!entity) continue
    context.globalAlpha =
      overview.related && !overview.related.entityIds.has(card.entityId) ? overview.palette.dimmed : 1
    paintBlock(context, card, overview.palette, entity.archetype, zoom)
    paintName(context, card, overview.palette, entity.name, zoom)
    paintFinding(context, card, overview, zoom)
    if (overview.selectedIds.has(card.entityId)) paintRing(context, card, overview.palette.accent, zoom)
  }
}

function paintRing(context: CanvasRenderingContext2D, card: CardBox, colour: string, zoom: number): void {
  const outset = selectedScreenPx / zoom
  const { x, y, width, height } = grow(card, outset)
  context.beginPath()
  context.roundRect(x, y, width, height, radiusPx + outset)
  context.lineWidth = outset
  context.strokeStyle = colour
  context.stroke()
}

/** Larger than this many pixels on screen a dot would hide the name, smaller it would be no dot. */
const dotScreenPx = { most: 7, least: 2 }

/** A dot in the corner: filled for an error, half as large for a warning; notes are not told from so far away. */
function paintFinding(context: CanvasRenderingContext2D, card: CardBox, overview: Overview, zoom: number): void {
  const severity = overview.severityOf(card.entityId)
  if (severity === undefined || severity === 'info') return
  const radius = Math.min(dotScreenPx.most / zoom, Math.max(dotScreenPx.least / zoom, severity === 'error' ? 18 : 12))
  const inset = radius + 8
  context.beginPath()
  context.arc(card.x + card.width - inset, card.y + inset, radius, 0, 2 * Math.PI)
  context.fillStyle = overview.palette.severities[severity]
  context.fill()
}

function paintBlock(
  context: CanvasRenderingContext2D,
  card: CardBox,
  palette: Palette,
  archetype: Archetype,
  zoom: number,
): void {
  const colour = palette.kinds[archetype]
  const alpha = context.globalAlpha
  context.beginPath()
  context.roundRect(card.x, card.y, card.width, card.height, radiusPx)
  context.fillStyle = palette.surface
  context.fill()
  context.globalAlpha = alpha * 0.2
  context.fillStyle = colour
  context.fill()
  context.globalAlpha = alpha
  context.lineWidth = Math.max(1 / zoom, 2)
  context.strokeStyle = colour
  context.stroke()
}

function paintName(
  context: CanvasRenderingContext2D,
  card: CardBox,
  palette: Palette,
  name: string,
  zoom: number,
): void {
  const { lines, fontPx } = setName(name, card.width - 2 * namePaddingPx, card.height - 2 * namePaddingPx)
  if (fontPx * zoom < smallestNamePx) return
  context.fillStyle = palette.ink
  context.font = `600 ${Math.round(fontPx)}px "Inter Variable", sans-serif`
  const lineHeight = fontPx * 1.2
  const top = card.y + card.height / 2 - ((lines.length - 1) * lineHeight) / 2
  lines.forEach((line, index) => {
    context.fillText(line, card.x + card.width / 2, top + index * lineHeight)
  })
}

import { childrenOf, getRecordOf, type Model } from '@c360/model'
import type { PlacedCard } from '../card/card-geometry.ts'
import { measureCard } from '../card/measure-card.ts'
import { linksAmong } from '../edge/diagram-link.ts'
import type { EdgeRoute } from '../routing/route.ts'
import { routeRelationships } from '../routing/route-relationships.ts'
import { drawCard } from './draw-card.ts'
import { drawLegend } from './draw-legend.ts'
import { type DrawingTheme, mix, type Palette, palettes } from './palette.ts'
import { element, escapeXml, fitText, textLine } from './svg.ts'

/** How to draw a diagram. */
export interface DrawingOptions {
  readonly theme: DrawingTheme
  /** The diagram's name above it. */
  readonly title: boolean
  /** What its marks mean, below it. */
  readonly legend: boolean
}

const marginPx = 32
const titleHeightPx = 44
const legendGapPx = 24
const leastWidthPx = 480
const emptyHeightPx = 96

/**
 * Draws a diagram as a self-contained SVG, from the model alone: cards, lines and marks as the studio's canvas shows them.
 * Takes as long as routing its lines does.
 */
export function drawDiagram(model: Model, diagramId: string, options: DrawingOptions): string {
  const palette = palettes[options.theme]
  const cards = placedCards(model, diagramId)
  const links = linksAmong(model, new Set(cards.map(({ entityId }) => entityId)))
  const { routes } = routeRelationships(cards, links)
  const bounds = boundsOf(cards, routes.values())
  const name = getRecordOf(model, 'diagram', diagramId)?.name ?? ''
  const content = { x: bounds.left, widthPx: Math.max(leastWidthPx, bounds.right - bounds.left) }
  const top = bounds.top - (options.title ? titleHeightPx : 0)
  const legend = drawLegend(model, options.legend ? cards : [], palette, { ...content, y: bounds.bottom + legendGapPx })
  const hasLegend = options.legend && cards.length > 0
  const bottom = bounds.bottom + (hasLegend ? legendGapPx + legend.heightPx : 0)
  const box = {
    x: bounds.left - marginPx,
    y: top - marginPx,
    width: content.widthPx + 2 * marginPx,
    height: bottom - top + 2 * marginPx,
  }
  const titleStyle = { family: 'sans', sizePx: 20, weight: 600, colour: palette.ink } as const
  const parts = [
    `<title>${escapeXml(name)}</title>`,
    element('rect', { ...box, fill: palette.canvas }),
    options.title ? textLine(fitText(name, content.widthPx, titleStyle), content.x, top + 12, titleStyle) : '',
    drawLinks(model, routes, palette),
    ...cards.map((card) => drawCard(model, card, palette)),
    cards.length === 0 ? drawEmpty(bounds, palette) : '',
    hasLegend ? legend.text : '',
  ]
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
    width: box.width,
    height: box.height,
  }
  return `${element('svg', frame, `\n${parts.filter((part) => part !== '').join('\n')}\n`)}\n`
}

/** The cards of a diagram; of an entity that was placed twice at once, the first by id. */
function placedCards(model: Model, diagramId: string): readonly PlacedCard[] {
  const cardById = new Map<string, PlacedCard>()
  for (const { entity, x, y } of childrenOf(model, diagramId, 'placement')) {
    if (!cardById.has(entity)) cardById.set(entity, { entityId: entity, x, y, geometry: measureCard(model, entity) })
  }
  return [...cardById.values()]
}

interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function boundsOf(cards: readonly PlacedCard[], routes: Iterable<EdgeRoute>): Bounds {
  if (cards.length === 0) return { left: 0, top: 0, right: leastWidthPx, bottom: emptyHeightPx }
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  const include = (x: number, y: number) => {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  for (const { x, y, geometry } of cards) {
    include(x, y)
    include(x + geometry.widthPx, y + geometry.heightPx)
  }
  for (const { points } of routes) for (const { x, y } of points) include(x, y)
  return { left, top, right, bottom }
}

/** Lines stand under the cards; one that makes its child dependent is stronger. */
function drawLinks(model: Model, routes: ReadonlyMap<string, EdgeRoute>, palette: Palette): string {
  const lines = [...routes].map(([id, { path, parentMark, childMark }]) => {
    const isIdentifying = getRecordOf(model, 'relationship', id)?.identifying === true
    const line = element('path', { d: path, 'stroke-width': isIdentifying ? 2 : undefined })
    return line + element('path', { d: parentMark + childMark })
  })
  if (lines.length === 0) return ''
  const stroke = { fill: 'none', stroke: mix(palette.inkFaint, 75, palette.canvas), 'stroke-width': 1.25 }
  return element('g', stroke, `\n${lines.join('\n')}\n`)
}

function drawEmpty({ left, right, top, bottom }: Bounds, palette: Palette): string {
  const style = { family: 'sans', sizePx: 13, colour: palette.inkMuted, anchor: 'middle' } as const
  return textLine('There is nothing on this diagram yet.', (left + right) / 2, (top + bottom) / 2, style)
}

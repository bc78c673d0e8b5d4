import { type Attribute, type Entity, formatLogicalType, getRecordOf, type Model } from '@c360/model'
import type { CardRow, PlacedCard } from '../card/card-geometry.ts'
import { cardFonts, cardMetrics } from '../card/card-metrics.ts'
import { type KeyMark, keyMarksOf } from '../card/key-marks.ts'
import { archetypeIcons, markIcons } from './icons.ts'
import { mix, type Palette } from './palette.ts'
import { element, fitText, icon, textLine, widthOf } from './svg.ts'

const { headerHeightPx, rowHeightPx, paddingXPx, leadingSlotPx, leadingGapPx, indentPx, maxDrawnDepth, radiusPx } =
  cardMetrics
const areaWidthPx = 3
const markSizePx = 12
const kindIconSizePx = 16
// Right of a row, from its border: the end of its type, the mark of what is required, the mark of what is sensitive.
const typeEndPx = 36
const requiredPx = 32
const sensitivityPx = 18
const leastTypePx = 40

/** Draws an entity's card as the studio's canvas does, at its place. */
export function drawCard(model: Model, card: PlacedCard, palette: Palette): string {
  const entity = getRecordOf(model, 'entity', card.entityId)
  if (entity === undefined) return ''
  const { geometry } = card
  const marks = keyMarksOf(
    model,
    entity.id,
    geometry.rows.map(({ attributeId }) => attributeId),
  )
  const rows = geometry.rows.map((row) => drawRow(model, row, geometry.widthPx, marks.get(row.attributeId), palette))
  const frame = { x: -0.5, y: -0.5, width: geometry.widthPx + 1, height: geometry.heightPx + 1, rx: radiusPx + 0.5 }
  return element(
    'g',
    { transform: `translate(${card.x} ${card.y})` },
    [
      element('rect', { ...frame, fill: palette.surface, stroke: palette.lineStrong }),
      ...drawHeader(entity, geometry.widthPx, palette),
      drawArea(model, entity, geometry.heightPx, palette),
      ...rows,
    ].join(''),
  )
}

function drawHeader(entity: Entity, widthPx: number, palette: Palette): readonly string[] {
  const kind = palette.kinds[entity.archetype]
  const { sizePx, weight } = cardFonts.entityName
  const nameX = paddingXPx + leadingSlotPx + leadingGapPx
  const style = { family: 'sans', sizePx, weight, colour: palette.ink } as const
  const name = fitText(entity.name === '' ? 'Unnamed entity' : entity.name, widthPx - nameX - paddingXPx, style)
  const middle = headerHeightPx / 2
  const shape = `M0 ${headerHeightPx}V${radiusPx}A${radiusPx} ${radiusPx} 0 0 1 ${radiusPx} 0H${widthPx - radiusPx}A${radiusPx} ${radiusPx} 0 0 1 ${widthPx} ${radiusPx}V${headerHeightPx}Z`
  const border = mix(kind, 22, palette.line)
  const decoration = entity.lifecycle === 'deprecated' ? 'line-through' : undefined
  return [
    element('path', { d: shape, fill: mix(kind, 9, palette.surface) }),
    element('path', { d: `M0 ${headerHeightPx - 0.5}H${widthPx}`, stroke: border }),
    icon(archetypeIcons[entity.archetype], paddingXPx, middle - kindIconSizePx / 2, kindIconSizePx, kind),
    textLine(name, nameX, middle, { ...style, decoration }),
  ]
}

/** The subject area: a thin band at the card's left edge. */
function drawArea(model: Model, entity: Entity, heightPx: number, palette: Palette): string {
  const area = getRecordOf(model, 'subject-area', entity.subjectArea ?? '')
  if (area === undefined) return ''
  const corner = `${radiusPx} ${radiusPx} 0 0`
  const inset = areaWidthPx
  const d = `M${inset} ${radiusPx - Math.sqrt(radiusPx ** 2 - (radiusPx - inset) ** 2)}A${corner} 0 0 ${radiusPx}V${heightPx - radiusPx}A${corner} 0 ${inset} ${heightPx - radiusPx + Math.sqrt(radiusPx ** 2 - (radiusPx - inset) ** 2)}Z`
  return element('path', { d, fill: mix(palette.areas[area.colour], 60, palette.surface) })
}

function drawRow(model: Model, row: CardRow, widthPx: number, mark: KeyMark | undefined, palette: Palette): string {
  const attribute = getRecordOf(model, 'attribute', row.attributeId)
  if (attribute === undefined) return ''
  const middle = row.yPx + rowHeightPx / 2
  const startX = paddingXPx + Math.min(row.depth, maxDrawnDepth) * indentPx
  const nameX = startX + leadingSlotPx + leadingGapPx
  const nameStyle = { family: 'mono', sizePx: cardFonts.attributeName.sizePx, colour: palette.ink } as const
  const typeStyle = { family: 'mono', sizePx: cardFonts.attributeType.sizePx, colour: palette.inkFaint } as const
  const text = formatLogicalType(attribute.type)
  const roomPx = widthPx - typeEndPx - nameX - leadingGapPx
  // The type gives way before the name does, but never altogether.
  const typePx = Math.max(leastTypePx, Math.min(widthOf(text, typeStyle), roomPx - widthOf(attribute.name, nameStyle)))
  return [
    mark === undefined ? '' : drawKeyMark(mark, startX + (leadingSlotPx - markSizePx) / 2, middle, palette),
    textLine(fitText(attribute.name, roomPx - typePx, nameStyle), nameX, middle, nameStyle),
    textLine(fitText(text, typePx, typeStyle), widthPx - typeEndPx, middle, { ...typeStyle, anchor: 'end' }),
    ...drawMarks(attribute, widthPx, middle, palette),
  ].join('')
}

/** The mark of the key that an attribute belongs to. */
export function drawKeyMark(mark: KeyMark, x: number, middle: number, palette: Palette): string {
  const isPrimary = mark === 'primary' || mark === 'primary-foreign'
  const colour = isPrimary ? palette.areas.amber : mark === 'foreign' ? palette.accent : palette.inkFaint
  const shape = isPrimary ? markIcons.primary : mark === 'foreign' ? markIcons.foreign : markIcons.alternate
  return icon(shape, x, middle - markSizePx / 2, markSizePx, colour)
}

function drawMarks(attribute: Attribute, widthPx: number, middle: number, palette: Palette): readonly string[] {
  const { required, sensitivity } = attribute
  const style = { family: 'mono', sizePx: 12, weight: 700, colour: palette.accent } as const
  const isMarked = sensitivity === 'confidential' || sensitivity === 'restricted'
  return [
    required ? textLine('!', widthPx - requiredPx, middle, style) : '',
    isMarked ? drawSensitivity(sensitivity, widthPx - sensitivityPx, middle, palette) : '',
  ]
}

/** The mark of a sensitive attribute. */
export function drawSensitivity(
  sensitivity: 'confidential' | 'restricted',
  x: number,
  middle: number,
  palette: Palette,
): string {
  const colour = sensitivity === 'restricted' ? palette.danger : palette.warning
  return icon(markIcons[sensitivity], x, middle - markSizePx / 2, markSizePx, colour)
}

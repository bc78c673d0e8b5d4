import {
  type Attribute,
  childrenOf,
  type Entity,
  formatLogicalType,
  getRecordOf,
  type LogicalType,
  type Model,
} from '@c360/model'
import { type CardGeometry, type CardRow, isSameGeometry } from './card-geometry.ts'
import { cardFonts, cardMetrics } from './card-metrics.ts'
import { measureInter, measureMono } from './text-width.ts'

interface Measured {
  /** The sibling lists that were read: as long as each is still the model's, the geometry holds. */
  readonly readLists: readonly (readonly [parentId: string, attributes: readonly Attribute[]])[]
  readonly geometry: CardGeometry
}

const measuredByEntity = new WeakMap<Entity, Measured>()

const missing: CardGeometry = {
  widthPx: cardMetrics.minWidthPx,
  heightPx: heightOf(0),
  rows: [],
}

/**
 * The size of an entity's card and the place of each row, from the texts it shows.
 * Pure; the same object is returned as long as neither the entity nor its attributes changed. An unknown id measures as an empty card.
 */
export function measureCard(model: Model, entityId: string): CardGeometry {
  const entity = getRecordOf(model, 'entity', entityId)
  if (!entity) return missing
  const known = measuredByEntity.get(entity)
  if (known?.readLists.every(([parentId, list]) => childrenOf(model, parentId, 'attribute') === list)) {
    return known.geometry
  }
  const measured = measure(model, entity)
  const geometry = known && isSameGeometry(known.geometry, measured.geometry) ? known.geometry : measured.geometry
  measuredByEntity.set(entity, { ...measured, geometry })
  return geometry
}

function measure(model: Model, entity: Entity): Measured {
  const readLists: [string, readonly Attribute[]][] = []
  const rows: CardRow[] = []
  let contentWidthPx = measureInter(entity.name, cardFonts.entityName.sizePx, cardMetrics.maxWidthPx)
  // A stack of what is still to be drawn instead of recursion: nesting has no bound.
  const pending: { attribute: Attribute; depth: number }[] = []
  const push = (parentId: string, depth: number) => {
    const attributes = childrenOf(model, parentId, 'attribute')
    readLists.push([parentId, attributes])
    for (const attribute of attributes.toReversed()) pending.push({ attribute, depth })
  }
  push(entity.id, 0)
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { attribute, depth } = next
    rows.push({ attributeId: attribute.id, yPx: rowTop(rows.length), depth })
    contentWidthPx = Math.max(contentWidthPx, measureRow(attribute, depth))
    if (holdsObject(attribute.type)) push(attribute.id, depth + 1)
  }
  return { readLists, geometry: { widthPx: widthFor(contentWidthPx), heightPx: heightOf(rows.length), rows } }
}

function measureRow(attribute: Attribute, depth: number): number {
  const name = measureMono(attribute.name, cardFonts.attributeName.sizePx, cardMetrics.maxWidthPx)
  const type = measureMono(formatLogicalType(attribute.type), cardFonts.attributeType.sizePx, cardMetrics.maxWidthPx)
  const indent = Math.min(depth, cardMetrics.maxDrawnDepth) * cardMetrics.indentPx
  return indent + name + cardMetrics.typeGapPx + type
}

function widthFor(contentWidthPx: number): number {
  const { paddingXPx, leadingSlotPx, leadingGapPx, trailingSlotPx, widthStepPx, minWidthPx, maxWidthPx } = cardMetrics
  const natural = 2 * paddingXPx + leadingSlotPx + leadingGapPx + contentWidthPx + trailingSlotPx
  return Math.min(maxWidthPx, Math.max(minWidthPx, Math.ceil(natural / widthStepPx) * widthStepPx))
}

function rowTop(index: number): number {
  return cardMetrics.headerHeightPx + cardMetrics.bodyPaddingPx + index * cardMetrics.rowHeightPx
}

function heightOf(rowCount: number): number {
  return rowTop(Math.max(rowCount, cardMetrics.emptyRowCount)) + cardMetrics.bodyPaddingPx
}

function holdsObject(type: LogicalType): boolean {
  if (type.kind === 'array') return holdsObject(type.items)
  if (type.kind === 'map') return holdsObject(type.value)
  return type.kind === 'object'
}

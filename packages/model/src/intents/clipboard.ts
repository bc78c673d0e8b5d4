import { z } from 'zod'
import type { Model } from '../model/model.ts'
import { childrenOf, getRecord, getRecordOf } from '../model/read.ts'
import { nestedAttributesOf, placementOf, placementsOf } from '../model/structure.ts'
import { uniqueName } from '../naming/names.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { toAdd } from '../operations/operation.ts'
import { Coordinate, RecordId } from '../records/fields.ts'
import type { ModelRecord } from '../records/registry.ts'
import { validateRecord } from '../records/validate-record.ts'
import { canHoldAttributes } from './add-attribute.ts'
import { entityNamesOf } from './add-entity.ts'
import { type EntityPosition, placeInDiagram } from './coordinates.ts'
import { recordsOfEntity, remapRecords, withUniqueEntityNames } from './copy-records.ts'
import type { IntentContext } from './intent-context.ts'
import { findPlaces } from './sibling-order.ts'

/** What was copied: plain JSON that fits the system's clipboard and any other model. */
export const Clipboard = z.strictObject({
  format: z.literal('c360-clipboard'),
  version: z.literal(1),
  /** Entities with all that is theirs, or attributes alone; checked one by one when pasted. */
  records: z.array(z.unknown()).max(100_000),
  /** Where the entities stood. */
  positions: z.array(z.strictObject({ entity: RecordId, x: Coordinate, y: Coordinate })).max(10_000),
})
export type Clipboard = z.infer<typeof Clipboard>

const longestClipboard = 64_000_000

/** Copies the entities and attributes among some ids; an attribute goes with its entity where that is copied as well. */
export function toClipboard(model: Model, ids: readonly string[], diagram?: string): Clipboard {
  const entities = [...new Set(ids)].filter((id) => getRecordOf(model, 'entity', id) !== undefined)
  const recordById = new Map<string, ModelRecord>()
  for (const id of entities) for (const record of recordsOfEntity(model, id)) recordById.set(record.id, record)
  for (const id of ids) {
    const attribute = getRecordOf(model, 'attribute', id)
    if (attribute === undefined) continue
    for (const record of [attribute, ...nestedAttributesOf(model, id)]) recordById.set(record.id, record)
  }
  const positions = entities.flatMap((entity) => {
    const placement =
      (diagram === undefined ? undefined : placementOf(model, diagram, entity)) ?? placementsOf(model, entity)[0]
    return placement === undefined ? [] : [{ entity, x: placement.x, y: placement.y }]
  })
  return { format: 'c360-clipboard', version: 1, records: [...recordById.values()], positions }
}

/** Reads what {@link toClipboard} made from text; undefined where the text is anything else. */
export function parseClipboard(text: string): Clipboard | undefined {
  if (text.length > longestClipboard || !text.includes('c360-clipboard')) return undefined
  try {
    const parsed = Clipboard.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/** Where a clipboard is pasted. */
export interface PasteClipboardInput {
  readonly clipboard: Clipboard
  /** Where the entities are drawn; their top left corner goes to x and y. */
  readonly diagram?: string
  readonly x?: number
  readonly y?: number
  /** The entity (or object attribute) that attributes copied alone go into. */
  readonly into?: string
}

/**
 * Pastes a clipboard under new ids, entities under names that are free. A foreign key to an entity that was not copied is
 * kept where the model has that entity. Records that do not fit their kind, and attributes with nowhere to go, are left out.
 */
export function pasteClipboard(model: Model, input: PasteClipboardInput, context: IntentContext): Command {
  const originals = readRecords(input.clipboard)
  const hosted = withHost(model, originals, input.into)
  const newIdById = new Map(hosted.map(({ id, kind }) => [id, context.createId(kind)]))
  const copies = withUniqueEntityNames(remapRecords(model, hosted, newIdById), entityNamesOf(model))
  const kept = new Set(copies.map(({ id }) => id))
  const placed = input.clipboard.positions.flatMap(({ entity, x, y }) => {
    const id = newIdById.get(entity)
    return id === undefined || !kept.has(id) ? [] : [{ entity: id, x, y }]
  })
  const isDrawn = getRecordOf(model, 'diagram', input.diagram ?? '') !== undefined
  const positions = isDrawn ? moveTo(placed, copies, input.x ?? 0, input.y ?? 0) : []
  return toCommand('paste', [...copies.map(toAdd), ...placeInDiagram(model, input.diagram ?? '', positions, context)])
}

function readRecords(clipboard: Clipboard): ModelRecord[] {
  const recordById = new Map<string, ModelRecord>()
  for (const input of clipboard.records) {
    const checked = validateRecord(input)
    const isCopied = checked.ok && ['attribute', 'entity', 'key', 'relationship'].includes(checked.value.kind)
    if (checked.ok && isCopied) recordById.set(checked.value.id, checked.value)
  }
  return [...recordById.values()]
}

/** Puts attributes whose parent was not copied at the end of the one they are pasted into. */
function withHost(model: Model, records: readonly ModelRecord[], into: string | undefined): ModelRecord[] {
  const copied = new Set(records.map(({ id }) => id))
  const isLoose = (record: ModelRecord) => record.kind === 'attribute' && !copied.has(record.parent)
  const host = into === undefined ? undefined : getRecord(model, into)
  if (host === undefined || !canHoldAttributes(host)) return withoutLoose(records)
  const siblings = childrenOf(model, host.id, 'attribute')
  const names = new Set(siblings.map(({ name }) => name))
  const { keys } = findPlaces(siblings, siblings.length, records.filter(isLoose).length)
  let next = 0
  return records.map((record) => {
    if (record.kind !== 'attribute' || copied.has(record.parent)) return record
    const name = uniqueName(record.name, names)
    names.add(name)
    const order = keys[next] ?? record.order
    next += 1
    return { ...record, parent: host.id, name, order }
  })
}

/** Without the attributes that stand in no copied entity, nor what stands in those. */
function withoutLoose(records: readonly ModelRecord[]): ModelRecord[] {
  let kept = [...records]
  for (;;) {
    const ids = new Set(kept.map(({ id }) => id))
    const next = kept.filter((record) => record.kind !== 'attribute' || ids.has(record.parent))
    if (next.length === kept.length) return next
    kept = next
  }
}

// A card's usual footprint: entities copied from a list have no positions and are drawn in a row.
const stepX = 320

function moveTo(
  placed: readonly EntityPosition[],
  copies: readonly ModelRecord[],
  x: number,
  y: number,
): EntityPosition[] {
  const left = Math.min(...placed.map((position) => position.x))
  const top = Math.min(...placed.map((position) => position.y))
  const right = placed.length === 0 ? x - stepX : x + Math.max(...placed.map((position) => position.x)) - left
  const known = new Set(placed.map(({ entity }) => entity))
  const others = copies.filter(({ id, kind }) => kind === 'entity' && !known.has(id))
  return [
    ...placed.map((position) => ({ entity: position.entity, x: x + position.x - left, y: y + position.y - top })),
    ...others.map(({ id }, index) => ({ entity: id, x: right + (index + 1) * stepX, y })),
  ]
}

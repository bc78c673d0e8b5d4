import type { Model } from '../model/model.ts'
import { childrenOf, getRecord, getRecordOf } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { isJsonEqual } from '../operations/json-equal.ts'
import { type FieldValues, type Operation, toAdd, toSet } from '../operations/operation.ts'
import { fieldsOf, kindRulesOf } from '../records/kind-rules.ts'
import type { ModelRecord } from '../records/registry.ts'
import { type EntityPosition, placeInDiagram } from './coordinates.ts'
import { remapRecords } from './copy-records.ts'
import type { IntentContext } from './intent-context.ts'
import { findPlaces } from './sibling-order.ts'

/** Records from elsewhere, and which of them are in the model already. */
export interface MergeImportInput {
  readonly records: readonly ModelRecord[]
  /** The id of an imported record to the id of the model's record that it is. */
  readonly matches: ReadonlyMap<string, string>
  /**
   * What the imported record knows better than the model's, which it is matched to; its references lead to the model's records.
   * Of a field that is not in the answer the model's value stays.
   */
  readonly knownFields: (imported: ModelRecord, existing: ModelRecord) => FieldValues
  /** Where new entities (by their imported ids) are to stand, in which diagram. */
  readonly places?: { readonly diagram: string; readonly entities: readonly EntityPosition[] } | undefined
}

/**
 * Merges records into a model, all in one command: what is matched takes the fields that the import knows, what is not is
 * added, new siblings after those that are there. Nothing is removed, and no card moves. Without anything new the command is empty.
 */
export function mergeImport(model: Model, input: MergeImportInput, context: IntentContext): Command {
  const records = input.records.filter(({ id, kind }) => kind !== 'model' || getRecord(model, id) === undefined)
  const newIds = new Map<string, string>()
  for (const { id, kind } of records) {
    const free = getRecord(model, id) === undefined ? id : undefined
    newIds.set(id, input.matches.get(id) ?? free ?? context.createId(kind))
  }
  const matched = new Set(input.matches.values())
  const remapped = remapRecords(model, records, newIds)
  const added = remapped.filter(({ id }) => !matched.has(id))
  const changes = remapped.flatMap((record) => (matched.has(record.id) ? changesOf(model, record, input) : []))
  return toCommand('import', [...inOrder(model, added), ...changes, ...placesOf(model, input, newIds, context)])
}

function changesOf(model: Model, imported: ModelRecord, { knownFields }: MergeImportInput): Operation[] {
  const existing = getRecord(model, imported.id)
  if (existing === undefined || existing.kind !== imported.kind) return []
  const before = fieldsOf(existing)
  const changed = Object.entries(knownFields(imported, existing)).filter(
    ([name, value]) => !isJsonEqual(before[name] ?? null, value ?? null),
  )
  return changed.length === 0 ? [] : [toSet(existing.id, Object.fromEntries(changed))]
}

/** Additions, those that come to siblings of the model with order keys after theirs. */
function inOrder(model: Model, added: readonly ModelRecord[]): Operation[] {
  const byPlace = new Map<string, ModelRecord[]>()
  for (const record of added) {
    const { parentField, ordered } = kindRulesOf(record)
    const parent = parentField === undefined ? undefined : String(fieldsOf(record)[parentField])
    const isNew = parent === undefined || getRecord(model, parent) === undefined
    const place = !ordered || isNew ? '' : `${record.kind} ${parent}`
    const there = byPlace.get(place)
    if (there === undefined) byPlace.set(place, [record])
    else there.push(record)
  }
  return [...byPlace].flatMap(([place, records]) =>
    place === '' ? records.map(toAdd) : appended(model, place, records),
  )
}

function appended(model: Model, place: string, records: readonly ModelRecord[]): Operation[] {
  const [kind, parent = ''] = place.split(' ')
  const siblings = kind === 'value' ? childrenOf(model, parent, 'value') : childrenOf(model, parent, 'attribute')
  const { keys, operations } = findPlaces(siblings, siblings.length, records.length)
  const inFileOrder = records.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  return [
    ...operations,
    ...inFileOrder.map((record, index) => toAdd({ ...record, order: keys[index] ?? 'a0' } as ModelRecord)),
  ]
}

function orderOf(record: ModelRecord): string {
  return 'order' in record ? record.order : ''
}

function placesOf(
  model: Model,
  { places }: MergeImportInput,
  newIds: ReadonlyMap<string, string>,
  context: IntentContext,
): Operation[] {
  if (places === undefined || getRecordOf(model, 'diagram', places.diagram) === undefined) return []
  const entities = places.entities.flatMap(({ entity, ...point }) => {
    const id = newIds.get(entity)
    return id === undefined || getRecord(model, id) !== undefined ? [] : [{ entity: id, ...point }]
  })
  return placeInDiagram(model, places.diagram, entities, context)
}

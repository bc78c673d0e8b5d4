import type { Model } from '../model/model.ts'
import { getRecord, getRecordOf, referrersOf } from '../model/read.ts'
import { nestedAttributesOf } from '../model/structure.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { type Operation, toRemove } from '../operations/operation.ts'
import { modelPropertiesId } from '../records/model-properties.ts'

/** Removes records with what cascades, and the keys that are left without attributes. The model record stays. */
export function removeRecords(model: Model, input: { readonly ids: readonly string[] }): Command {
  const ids = [...new Set(input.ids)].filter((id) => id !== modelPropertiesId && getRecord(model, id) !== undefined)
  const removed = new Set(ids)
  // What stands in an entity or attribute that goes as well would be gone already when its turn comes.
  const outermost = ids.filter((id) => !isInside(model, id, removed))
  return toCommand('remove', [...removeEmptiedKeys(model, outermost), ...outermost.map(toRemove)])
}

function isInside(model: Model, id: string, removed: ReadonlySet<string>): boolean {
  let record = getRecord(model, id)
  while (record?.kind === 'attribute') {
    if (removed.has(record.parent)) return true
    record = getRecord(model, record.parent)
  }
  if (record?.kind === 'key') return removed.has(record.entity)
  if (record?.kind === 'placement') return removed.has(record.entity) || removed.has(record.diagram)
  if (record?.kind === 'relationship') return removed.has(record.parentEntity) || removed.has(record.childEntity)
  return false
}

function removeEmptiedKeys(model: Model, ids: readonly string[]): Operation[] {
  const attributes = ids.filter((id) => getRecordOf(model, 'attribute', id) !== undefined)
  const goneIds = new Set(attributes.flatMap((id) => [id, ...nestedAttributesOf(model, id).map((nested) => nested.id)]))
  const keyIds = new Set([...goneIds].flatMap((id) => referrersOf(model, id)).map(({ id }) => id))
  return [...keyIds].flatMap((id) => {
    const key = getRecordOf(model, 'key', id)
    if (key === undefined || ids.includes(id) || ids.includes(key.entity)) return []
    return key.attributes.every((attribute) => goneIds.has(attribute)) ? [toRemove(id)] : []
  })
}

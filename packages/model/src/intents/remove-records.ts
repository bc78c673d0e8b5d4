import type { Model } from '../model/model.ts'
import { getRecord, getRecordOf, referrersOf } from '../model/read.ts'
import { nestedAttributesOf } from '../model/structure.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { toRemove } from '../operations/operation.ts'
import { kindRulesOf } from '../records/kind-rules.ts'
import { modelPropertiesId } from '../records/model-properties.ts'
import { targetsOf } from '../records/references.ts'

/** Removes records with what cascades, and the keys that are left without attributes. The model record stays. */
export function removeRecords(model: Model, input: { readonly ids: readonly string[] }): Command {
  const ids = [...new Set(input.ids)].filter((id) => id !== modelPropertiesId && getRecord(model, id) !== undefined)
  const emptied = findEmptiedKeys(model, ids)
  const removed = new Set([...emptied, ...ids])
  // What depends on something that goes as well would be gone already when its turn comes.
  const outermost = [...removed].filter((id) => !goesWithOthers(model, id, removed))
  return toCommand('remove', outermost.map(toRemove))
}

/** Whether a record cascades with another one that is removed, however many steps away. */
function goesWithOthers(model: Model, id: string, removed: ReadonlySet<string>): boolean {
  const seen = new Set([id])
  const waiting = [id]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const owner of ownersOf(model, next)) {
      if (owner !== id && removed.has(owner)) return true
      if (!seen.has(owner)) waiting.push(owner)
      seen.add(owner)
    }
  }
  return false
}

/** The records whose removal takes this one with them. */
function ownersOf(model: Model, id: string): readonly string[] {
  const record = getRecord(model, id)
  if (record === undefined) return []
  const cascading = kindRulesOf(record).definition.references.filter(({ onRemove }) => onRemove === 'cascade')
  return cascading.flatMap((reference) => targetsOf(record, reference))
}

function findEmptiedKeys(model: Model, ids: readonly string[]): readonly string[] {
  const attributes = ids.filter((id) => getRecordOf(model, 'attribute', id) !== undefined)
  const goneIds = new Set(attributes.flatMap((id) => [id, ...nestedAttributesOf(model, id).map((nested) => nested.id)]))
  const keyIds = new Set([...goneIds].flatMap((id) => referrersOf(model, id)).map(({ id }) => id))
  return [...keyIds].filter((id) => {
    const key = getRecordOf(model, 'key', id)
    return key?.attributes.every((attribute) => goneIds.has(attribute)) === true
  })
}

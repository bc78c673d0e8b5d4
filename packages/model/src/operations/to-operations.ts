import { kindRulesOf } from '../records/kind-rules.ts'
import { targetsOf } from '../records/references.ts'
import type { ModelRecord } from '../records/registry.ts'
import type { Changes } from './changes.ts'
import type { Operation } from './operation.ts'

/**
 * Operations with the effect of the changes: additions, then updates, then removals, so that no removal cascades to a
 * record that stays. Where an id changes its kind, the old record is removed first.
 */
export function toOperations(changes: Changes): Operation[] {
  const addedIds = new Set(changes.added.map(({ id }) => id))
  const removals = dependentsFirst(changes.removed)
  const remove = ({ id }: ModelRecord): Operation => ({ op: 'remove', id })
  return [
    ...removals.filter(({ id }) => addedIds.has(id)).map(remove),
    ...changes.added.map((record): Operation => ({ op: 'add', record })),
    ...changes.updated.map(({ id, after }): Operation => ({ op: 'set', id, fields: after })),
    ...removals.filter(({ id }) => !addedIds.has(id)).map(remove),
  ]
}

/** Orders records so that each comes before those it would go with, or their removal would be skipped as gone. */
function dependentsFirst(records: readonly ModelRecord[]): ModelRecord[] {
  const recordById = new Map(records.map((record) => [record.id, record]))
  const ordered: ModelRecord[] = []
  const seen = new Set<string>()
  const path = records.map((record) => ({ record, isDone: false }))
  for (let step = path.pop(); step !== undefined; step = path.pop()) {
    const { record, isDone } = step
    if (isDone) {
      ordered.push(record)
      continue
    }
    if (seen.has(record.id)) continue
    seen.add(record.id)
    path.push({ record, isDone: true })
    for (const target of cascadingTargets(record, recordById)) path.push({ record: target, isDone: false })
  }
  return ordered.reverse()
}

function cascadingTargets(record: ModelRecord, recordById: ReadonlyMap<string, ModelRecord>): ModelRecord[] {
  return kindRulesOf(record)
    .definition.references.filter(({ onRemove }) => onRemove === 'cascade')
    .flatMap((reference) => targetsOf(record, reference))
    .flatMap((id) => recordById.get(id) ?? [])
}

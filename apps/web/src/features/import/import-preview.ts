import {
  apply,
  type ChangeGroup,
  type CommandError,
  describeChanges,
  fail,
  type Model,
  ok,
  type Result,
} from '@c360/model'
import type { PlannedImport } from '#document/importing/import-worker.ts'

/** What an import would do, in words, told against the model it was planned for. */
export interface ImportPreview {
  readonly planned: PlannedImport
  /** The model as it was then. */
  readonly model: Model
  readonly groups: readonly ChangeGroup[]
  readonly addedEntities: readonly string[]
  readonly changedEntityCount: number
  readonly unchangedEntities: readonly string[]
  /** Groups that are about no entity: value sets, targets, diagrams. */
  readonly otherCount: number
  readonly placedCount: number
}

/** Tells a plan in words; or why the model would refuse it. */
export function previewOf(model: Model, planned: PlannedImport): Result<ImportPreview, CommandError> {
  const applied = apply(model, planned.plan.command.operations)
  if (!applied.ok) return fail(applied.error)
  const { changes, model: after } = applied.value
  // Cards are told as a number; a thousand of them would hide what matters.
  const added = changes.added.filter(({ kind }) => kind !== 'placement')
  const groups = describeChanges(model, after, { ...changes, added })
  const entities = groups.filter(({ recordKind }) => recordKind === 'entity')
  const changedIds = new Set(entities.flatMap(({ recordId, state }) => (state === 'kept' ? [recordId] : [])))
  const unchanged = planned.plan.unchanged.filter(({ id, kind }) => kind === 'entity' && !changedIds.has(id))
  return ok({
    planned,
    model,
    groups,
    addedEntities: entities.flatMap(({ recordId, state }) => (state === 'added' ? [recordId] : [])),
    changedEntityCount: changedIds.size,
    unchangedEntities: unchanged.map((record) => ('name' in record && record.name !== undefined ? record.name : '')),
    otherCount: groups.length - entities.length,
    placedCount: changes.added.length - added.length,
  })
}

/** Whether two previews tell the same, although the records they add have other ids. */
export function isSamePreview(a: ImportPreview, b: ImportPreview): boolean {
  const told = ({ groups }: ImportPreview): string =>
    JSON.stringify(groups.map(({ name, state, items }) => [name, state, items.map(({ text }) => text)]))
  return told(a) === told(b)
}

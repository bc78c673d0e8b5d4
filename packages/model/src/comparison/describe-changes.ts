import type { Model } from '../model/model.ts'
import { getRecord } from '../model/read.ts'
import { toPlural } from '../naming/names.ts'
import type { Changes } from '../operations/changes.ts'
import { diff } from '../operations/diff.ts'
import { kindNames } from '../records/kind-rules.ts'
import { type Kind, type ModelRecord, recordKinds } from '../records/registry.ts'
import { type ChangeGroup, type ChangeItem, changeKinds } from './change-item.ts'
import { describeUpdate, describeWhole } from './describe-record.ts'
import { nameOfRecord, owningRecord } from './record-names.ts'

interface OpenGroup {
  readonly owner: ModelRecord
  readonly items: ChangeItem[]
  movedCards: number
}

/**
 * What lies between two models, for people: grouped by entity (or diagram, value set …), each change in words. Records are told
 * apart by id, so that a rename is a rename however much else changed. Follows from the two models alone, order included.
 */
export function describeChanges(
  before: Model,
  after: Model,
  changes: Changes = diff(before, after),
): readonly ChangeGroup[] {
  const groups = new Map<string, OpenGroup>()
  const groupOf = (model: Model, record: ModelRecord): OpenGroup => {
    const owner = owningRecord(model, record)
    const known = groups.get(owner.id)
    if (known !== undefined) return known
    const group: OpenGroup = { owner, items: [], movedCards: 0 }
    groups.set(owner.id, group)
    return group
  }
  const tellWhole = (model: Model, other: Model, record: ModelRecord, kind: 'added' | 'removed'): void => {
    const group = groupOf(model, record)
    const isPart = record !== group.owner && getRecord(other, group.owner.id) === undefined
    group.items.push(describeWhole(model, record, kind, isPart))
  }
  for (const record of changes.removed) tellWhole(before, after, record, 'removed')
  for (const record of changes.added) tellWhole(after, before, record, 'added')
  for (const update of changes.updated) {
    const old = getRecord(before, update.id)
    const now = getRecord(after, update.id)
    if (old === undefined || now === undefined) throw new Error(`the changes of ${update.id} are of other models`)
    const group = groupOf(after, now)
    const items = describeUpdate(before, after, { old, now }, update)
    if (now.kind === 'placement' && items.some(isCoordinate)) group.movedCards += 1
    group.items.push(...items.filter((item) => !isCoordinate(item)))
  }
  return [...groups.values()].map((group) => toGroup(before, after, group)).sort(byGroup)
}

// A card that was dragged is told with the others of its diagram, not twice by its coordinates.
function isCoordinate({ recordKind, field }: ChangeItem): boolean {
  return recordKind === 'placement' && (field === 'x' || field === 'y')
}

function toGroup(before: Model, after: Model, { owner, items, movedCards }: OpenGroup): ChangeGroup {
  const isOld = getRecord(before, owner.id) !== undefined
  const now = getRecord(after, owner.id)
  const name = now === undefined ? nameOfRecord(before, owner) : nameOfRecord(after, now)
  const subject = { recordId: owner.id, recordKind: owner.kind, name }
  const moved: readonly ChangeItem[] =
    movedCards === 0
      ? []
      : [{ kind: 'moved', ...subject, text: `${movedCards} ${movedCards === 1 ? 'card' : 'cards'} moved` }]
  const state = isOld ? (now === undefined ? 'removed' : 'kept') : 'added'
  return { ...subject, state, items: [...items, ...moved].sort((a, b) => byItem(owner.id, a, b)) }
}

const kindRank = new Map<Kind, number>(
  [...new Set<Kind>(['model', 'entity', 'attribute', 'key', 'relationship', ...kindNames])].map((kind, rank) => [
    kind,
    rank,
  ]),
)
const rankOf = (kind: Kind): number => kindRank.get(kind) ?? 0

function byGroup(a: ChangeGroup, b: ChangeGroup): number {
  return rankOf(a.recordKind) - rankOf(b.recordKind) || compare(a.name, b.name) || compare(a.recordId, b.recordId)
}

function byItem(ownerId: string, a: ChangeItem, b: ChangeItem): number {
  const isOwn = (item: ChangeItem): number => (item.recordId === ownerId ? 0 : 1)
  return (
    isOwn(a) - isOwn(b) ||
    rankOf(a.recordKind) - rankOf(b.recordKind) ||
    compare(a.name, b.name) ||
    compare(a.recordId, b.recordId) ||
    changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** How many of each kind came or went with a group's record: `5 attributes, 1 key`. */
export function summarizeParts({ items }: ChangeGroup): string {
  const counts = new Map<Kind, number>()
  for (const { isPart, recordKind } of items) {
    if (isPart === true) counts.set(recordKind, (counts.get(recordKind) ?? 0) + 1)
  }
  return [...counts]
    .map(([kind, count]) => `${count} ${count === 1 ? recordKinds[kind].label : toPlural(recordKinds[kind].label)}`)
    .join(', ')
}

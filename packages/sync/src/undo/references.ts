import { type ModelRecord, type Reference, recordKinds } from '@c360/model'

type Fields = Readonly<Record<string, unknown>>

function referencesOf(record: ModelRecord): readonly Reference[] {
  return recordKinds[record.kind].references
}

function fieldOf(record: ModelRecord, name: string): unknown {
  return (record as unknown as Fields)[name]
}

function itemTarget(item: unknown, reference: Reference): string {
  return reference.each === undefined ? (item as string) : ((item as Fields)[reference.each] as string)
}

function targetsOf(record: ModelRecord, reference: Reference): readonly string[] {
  const value = fieldOf(record, reference.field) ?? undefined
  if (value === undefined) return []
  return Array.isArray(value) ? value.map((item) => itemTarget(item, reference)) : [value as string]
}

/** Ids of the records without which this one goes. */
export function requiredTargets(record: ModelRecord): readonly string[] {
  return referencesOf(record)
    .filter(({ onRemove }) => onRemove === 'cascade')
    .flatMap((reference) => targetsOf(record, reference))
}

/** A record without its references to records that are gone. */
export interface PrunedRecord {
  readonly record: ModelRecord
  /** Fields that held such a reference. */
  readonly fields: readonly string[]
  /** Of those, the lists with what is left of them; the others are cleared. */
  readonly kept: ReadonlyMap<string, readonly unknown[]>
}

/** Takes references to records that are gone out of a record: clears the field, drops the item of a list. */
export function pruneReferences(record: ModelRecord, exists: (id: string) => boolean): PrunedRecord {
  const fields = new Set<string>()
  const kept = new Map<string, readonly unknown[]>()
  const pruned: Record<string, unknown> = { ...record }
  for (const reference of referencesOf(record)) {
    if (targetsOf(record, reference).every(exists)) continue
    const { field } = reference
    fields.add(field)
    const value = pruned[field]
    if (Array.isArray(value)) {
      const rest = value.filter((item) => exists(itemTarget(item, reference)))
      kept.set(field, rest)
      pruned[field] = rest
    } else {
      delete pruned[field]
    }
  }
  return { record: fields.size === 0 ? record : (pruned as unknown as ModelRecord), fields: [...fields], kept }
}

/** Groups of records that refer to each other, directly or through others of the list. */
export function linkedGroups(records: readonly ModelRecord[]): ModelRecord[][] {
  const leaderById = new Map(records.map(({ id }) => [id, id]))
  const findLeader = (id: string): string => {
    let leader = id
    for (let above = leaderById.get(leader); above !== undefined && above !== leader; above = leaderById.get(leader)) {
      leaderById.set(leader, leaderById.get(above) ?? above)
      leader = above
    }
    return leader
  }
  for (const record of records) {
    for (const target of referencesOf(record).flatMap((reference) => targetsOf(record, reference))) {
      if (leaderById.has(target)) leaderById.set(findLeader(record.id), findLeader(target))
    }
  }
  const groupByLeader = new Map<string, ModelRecord[]>()
  for (const record of records) {
    const leader = findLeader(record.id)
    const group = groupByLeader.get(leader)
    if (group === undefined) groupByLeader.set(leader, [record])
    else group.push(record)
  }
  return [...groupByLeader.values()]
}

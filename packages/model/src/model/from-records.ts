import { Map as PersistentMap } from 'immutable'
import { type CommandError, commandError } from '../operations/command-errors.ts'
import { fieldsOf, findKindRules, kindRulesOf } from '../records/kind-rules.ts'
import { modelPropertiesId } from '../records/model-properties.ts'
import { outgoingReferences } from '../records/references.ts'
import type { Kind, ModelRecord } from '../records/registry.ts'
import { validateRecord } from '../records/validate-record.ts'
import { fail, ok, type Result } from '../result.ts'
import { findNestingProblem, findReferenceProblem, type RecordReader } from './integrity.ts'
import { maxRecords } from './limits.ts'
import {
  byId,
  byReferrer,
  bySiblingOrder,
  forEachKind,
  type KindIndex,
  type Model,
  type Referrer,
  state,
} from './model.ts'
import { childrenOf, getRecord } from './read.ts'
import { SortedList } from './sorted-list.ts'

/**
 * Builds a model from records in any order.
 * `trusted` records (the server's own, already checked) are taken as they are: not validated, not copied.
 */
export function fromRecords(
  records: Iterable<ModelRecord>,
  options?: { readonly trusted?: boolean },
): Result<Model, CommandError> {
  const trusted = options?.trusted === true
  const recordById = new Map<string, ModelRecord>()
  for (const input of records) {
    const checked = trusted ? ok(input) : validateRecord(input)
    if (!checked.ok) return checked
    const record = checked.value
    if (recordById.has(record.id)) {
      return fail(commandError('model/duplicate-id', `The id ${record.id} is used twice.`, record.id))
    }
    const problem = trusted ? undefined : findSingletonProblem(record)
    if (problem !== undefined) return fail(problem)
    if (recordById.size >= maxRecords) {
      return fail(commandError('model/too-large', `A model holds at most ${maxRecords} records.`))
    }
    recordById.set(record.id, record)
  }
  const model = buildModel(recordById)
  const problem = trusted ? undefined : findIntegrityProblem(model, recordById.values())
  return problem === undefined ? ok(model) : fail(problem)
}

/** Refuses the singleton's id to records of other kinds, whose presence would keep the singleton out. */
export function findSingletonProblem(record: ModelRecord): CommandError | undefined {
  if ((record.id === modelPropertiesId) === (record.kind === 'model')) return undefined
  return commandError('model/singleton', `The id ${modelPropertiesId} belongs to the model record.`, record.id)
}

function findIntegrityProblem(model: Model, records: Iterable<ModelRecord>): CommandError | undefined {
  const reader: RecordReader = {
    get: (id) => getRecord(model, id),
    childrenOf: (parentId, kind) => childrenOf(model, parentId, kind),
  }
  const depthById = new Map<string, number>()
  for (const record of records) {
    const problem = findReferenceProblem(reader, undefined, record) ?? findNestingProblem(reader, record, depthById)
    if (problem !== undefined) return problem
  }
  return undefined
}

function buildModel(recordById: ReadonlyMap<string, ModelRecord>): Model {
  const recordsByKind = forEachKind((): ModelRecord[] => [])
  const referrersByTarget = new Map<string, Referrer[]>()
  for (const record of recordById.values()) {
    recordsByKind[record.kind].push(record)
    for (const [target, field] of outgoingReferences(record, kindRulesOf(record))) {
      append(referrersByTarget, target, { id: record.id, field })
    }
  }
  return {
    [state]: {
      recordById: PersistentMap(recordById),
      byKind: forEachKind((kind) => buildKindIndex(kind, recordsByKind[kind])),
      referrersByTarget: toSortedLists(referrersByTarget, byReferrer),
    },
  }
}

function buildKindIndex(kind: Kind, records: readonly ModelRecord[]): KindIndex {
  const parentField = findKindRules(kind)?.parentField
  const childrenByParent = new Map<string, ModelRecord[]>()
  if (parentField !== undefined) {
    for (const record of records) append(childrenByParent, fieldsOf(record)[parentField] as string, record)
  }
  return { records: SortedList.from(records, byId), childrenByParent: toSortedLists(childrenByParent, bySiblingOrder) }
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

function toSortedLists<Item>(
  lists: ReadonlyMap<string, readonly Item[]>,
  compare: (a: Item, b: Item) => number,
): PersistentMap<string, SortedList<Item>> {
  return PersistentMap<string, SortedList<Item>>().withMutations((map) => {
    for (const [key, items] of lists) map.set(key, SortedList.from(items, compare))
  })
}

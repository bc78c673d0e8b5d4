import type { Model } from '../model/model.ts'
import { childrenOf } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { type Operation, toAdd } from '../operations/operation.ts'
import { fieldsOf, findKindRules } from '../records/kind-rules.ts'
import type { Kind, ModelRecord, RecordOf } from '../records/registry.ts'
import type { IntentContext } from './intent-context.ts'
import { findPlaces } from './sibling-order.ts'

/** A kind whose records are listed rather than drawn: adding one is nothing but the record. */
export type ListedKind = Extract<
  Kind,
  | 'abbreviation'
  | 'column-option'
  | 'identity-binding'
  | 'identity-graph'
  | 'identity-link'
  | 'identity-namespace'
  | 'rule-setting'
  | 'suppression'
  | 'table-option'
  | 'target'
  | 'value'
  | 'value-set'
>

/** What a record is to hold; its id, and its place among its siblings, are made for it. */
export type AddRecordInput = { [K in ListedKind]: { kind: K } & Omit<RecordOf<K>, 'id' | 'kind' | 'order'> }[ListedKind]

/** Adds a record of a kind that is listed; where its kind is ordered, last among its siblings. */
export function addRecord(model: Model, input: AddRecordInput, context: IntentContext): Command {
  const fields: Readonly<Record<string, unknown>> = input
  const rules = findKindRules(input.kind)
  const base = { id: context.createId(input.kind), ...fields }
  // The fields are those of the kind by type; the model checks every value when the command is applied.
  if (rules?.ordered !== true) return toCommand('add-record', [toAdd(base as unknown as ModelRecord)])
  const parent = String(fieldsOf(base as unknown as ModelRecord)[rules.parentField ?? ''])
  const siblings = childrenOf(model, parent, input.kind) as readonly (ModelRecord & { order: string })[]
  const { keys, operations } = findPlaces(siblings, siblings.length, 1)
  const record = { ...base, order: keys[0] ?? 'a0' } as unknown as ModelRecord
  return toCommand('add-record', [...(operations as Operation[]), toAdd(record)])
}

import type { Model } from '../model/model.ts'
import { childrenOf, getRecord } from '../model/read.ts'
import { uniqueName } from '../naming/names.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { toAdd } from '../operations/operation.ts'
import type { LogicalType } from '../records/logical-type.ts'
import type { ModelRecord } from '../records/registry.ts'
import type { IntentContext } from './intent-context.ts'
import { findPlaces, indexAfter } from './sibling-order.ts'

/** What a new attribute is to be. */
export interface AddAttributeInput {
  /** An entity, or an attribute of type object or array of objects. */
  readonly parent: string
  /** Kept as typed; without one the attribute gets a name that is free among its siblings. */
  readonly name?: string
  /** Default: string. */
  readonly type?: LogicalType
  /** Default: false. */
  readonly required?: boolean
  /** The sibling to stand after: last where it is left out, first where it is null. */
  readonly after?: string | null
}

/** Adds an attribute. Nothing to do where the parent is gone or can hold none. */
export function addAttribute(model: Model, input: AddAttributeInput, context: IntentContext): Command {
  const parent = getRecord(model, input.parent)
  if (parent === undefined || !canHoldAttributes(parent)) return toCommand('add-attribute', [])
  const siblings = childrenOf(model, parent.id, 'attribute')
  const { keys, operations } = findPlaces(siblings, indexAfter(siblings, input.after), 1)
  const given = input.name?.trim() ?? ''
  const [order = 'a0'] = keys
  return toCommand('add-attribute', [
    ...operations,
    toAdd({
      id: context.createId('attribute'),
      kind: 'attribute',
      parent: parent.id,
      name: given === '' ? uniqueName('new_attribute', new Set(siblings.map(({ name }) => name))) : given,
      type: input.type ?? { kind: 'string' },
      required: input.required ?? false,
      order,
      lifecycle: 'draft',
    }),
  ])
}

/** Whether attributes may stand under a record: an entity, or an attribute that is an object or a list or map of objects. */
export function canHoldAttributes(record: ModelRecord): boolean {
  if (record.kind === 'entity') return true
  return record.kind === 'attribute' && innermostType(record.type).kind === 'object'
}

function innermostType(type: LogicalType): LogicalType {
  let inner = type
  while (inner.kind === 'array' || inner.kind === 'map') inner = inner.kind === 'array' ? inner.items : inner.value
  return inner
}

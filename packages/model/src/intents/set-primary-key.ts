import type { Model } from '../model/model.ts'
import { getRecordOf } from '../model/read.ts'
import { primaryKeyOf } from '../model/structure.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { isJsonEqual } from '../operations/json-equal.ts'
import { type Operation, toAdd, toRemove, toSet } from '../operations/operation.ts'
import type { IntentContext } from './intent-context.ts'

/** An entity and the attributes that are to be its primary key. */
export interface SetPrimaryKeyInput {
  readonly entity: string
  /** In order; without any, the entity has no primary key. Those that are not the entity's own are left out. */
  readonly attributes: readonly string[]
}

/** Sets an entity's primary key; its attributes become required. */
export function setPrimaryKey(model: Model, input: SetPrimaryKeyInput, context: IntentContext): Command {
  const operations = composePrimaryKey(model, input, context)
  return toCommand('set-primary-key', operations)
}

/** Puts an attribute into its entity's primary key, last, or takes it out. */
export function togglePrimaryKey(model: Model, input: { readonly attribute: string }, context: IntentContext): Command {
  const attribute = getRecordOf(model, 'attribute', input.attribute)
  if (attribute === undefined) return toCommand('set-primary-key', [])
  const current = primaryKeyOf(model, attribute.parent)?.attributes ?? []
  const attributes = current.includes(attribute.id)
    ? current.filter((id) => id !== attribute.id)
    : [...current, attribute.id]
  return setPrimaryKey(model, { entity: attribute.parent, attributes }, context)
}

function composePrimaryKey(model: Model, input: SetPrimaryKeyInput, context: IntentContext): Operation[] {
  if (getRecordOf(model, 'entity', input.entity) === undefined) return []
  const own = [...new Set(input.attributes)].flatMap((id) => getRecordOf(model, 'attribute', id) ?? [])
  const members = own.filter(({ parent }) => parent === input.entity)
  const attributes = members.map(({ id }) => id)
  const key = primaryKeyOf(model, input.entity)
  if (attributes.length === 0) return key === undefined ? [] : [toRemove(key.id)]
  if (key !== undefined && isJsonEqual(key.attributes, attributes)) return []
  const id = key?.id ?? context.createId('key')
  return [
    key === undefined
      ? toAdd({ id, kind: 'key', entity: input.entity, attributes, primary: true, keyType: 'natural' })
      : toSet(id, { attributes }),
    ...members.filter(({ required }) => !required).map((member) => toSet(member.id, { required: true })),
  ]
}

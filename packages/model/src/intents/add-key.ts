import type { Model } from '../model/model.ts'
import { getRecordOf } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { toAdd } from '../operations/operation.ts'
import type { Key } from '../records/key.ts'
import type { IntentContext } from './intent-context.ts'

/** What a new alternate key is to be. */
export interface AddKeyInput {
  readonly entity: string
  /** In order. Those that are not the entity's own are left out. */
  readonly attributes: readonly string[]
  readonly name?: string
  /** Default: natural. */
  readonly keyType?: Key['keyType']
}

/** Adds an alternate key: attributes that identify an instance beside the primary key. */
export function addKey(model: Model, input: AddKeyInput, context: IntentContext): Command {
  if (getRecordOf(model, 'entity', input.entity) === undefined) return toCommand('add-key', [])
  const attributes = [...new Set(input.attributes)].filter(
    (id) => getRecordOf(model, 'attribute', id)?.parent === input.entity,
  )
  const name = input.name?.trim() ?? ''
  return toCommand('add-key', [
    toAdd({
      id: context.createId('key'),
      kind: 'key',
      entity: input.entity,
      ...(name === '' ? {} : { name }),
      attributes,
      primary: false,
      keyType: input.keyType ?? 'natural',
    }),
  ])
}

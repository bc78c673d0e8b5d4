import type { Model } from '../model/model.ts'
import { childrenOf } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { type FieldValues, toAdd, toRemove } from '../operations/operation.ts'
import { fieldsOf } from '../records/kind-rules.ts'
import type { ModelRecord } from '../records/registry.ts'
import { editFields } from './edit-fields.ts'
import type { IntentContext } from './intent-context.ts'

/** How the table of an entity, or the column of an attribute, is to differ in a target; `null` clears a field. */
export type SetPhysicalOptionInput = { readonly target: string; readonly fields: FieldValues } & (
  | { readonly entity: string }
  | { readonly attribute: string }
)

const structural: ReadonlySet<string> = new Set(['id', 'kind', 'target', 'entity', 'attribute'])

/** Sets fields of a table or column option: adds it with its first difference, takes it away with its last. */
export function setPhysicalOption(model: Model, input: SetPhysicalOptionInput, context: IntentContext): Command {
  const [kind, parentField, parent] =
    'entity' in input
      ? (['table-option', 'entity', input.entity] as const)
      : (['column-option', 'attribute', input.attribute] as const)
  const existing = childrenOf<'table-option' | 'column-option'>(model, parent, kind).find(
    ({ target }) => target === input.target,
  )
  const before = existing === undefined ? {} : fieldsOf(existing)
  const differences = Object.entries({ ...before, ...input.fields }).filter(
    ([field, value]) => !structural.has(field) && value !== null && value !== undefined && value !== false,
  )
  if (existing === undefined) {
    if (differences.length === 0) return toCommand('edit', [])
    const base = { id: context.createId(kind), kind, target: input.target, [parentField]: parent }
    return toCommand('add-record', [toAdd({ ...base, ...Object.fromEntries(differences) } as unknown as ModelRecord)])
  }
  if (differences.length === 0) return toCommand('remove', [toRemove(existing.id)])
  return editFields(model, { id: existing.id, fields: input.fields })
}

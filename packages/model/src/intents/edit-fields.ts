import type { Model } from '../model/model.ts'
import { getRecord } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { isJsonEqual } from '../operations/json-equal.ts'
import { type FieldValues, toSet } from '../operations/operation.ts'
import { fieldsOf } from '../records/kind-rules.ts'

/** Sets fields of one record; `null` clears. Fields that hold the value already are left out. */
export function editFields(model: Model, input: { readonly id: string; readonly fields: FieldValues }): Command {
  const record = getRecord(model, input.id)
  if (record === undefined) return toCommand('edit', [])
  const current = fieldsOf(record)
  const changed = Object.entries(input.fields).filter(
    ([name, value]) => value !== undefined && !isJsonEqual(current[name] ?? null, value),
  )
  return toCommand('edit', changed.length === 0 ? [] : [toSet(input.id, Object.fromEntries(changed))])
}

import type { Model } from '../model/model.ts'
import { getRecord } from '../model/read.ts'
import { type Command, toCommand } from '../operations/command.ts'
import { isJsonEqual } from '../operations/json-equal.ts'
import { type FieldValues, type Operation, toSet } from '../operations/operation.ts'
import { fieldsOf } from '../records/kind-rules.ts'

/** Fields of one record to set; `null` clears. */
export interface FieldEdit {
  readonly id: string
  readonly fields: FieldValues
}

/** Sets fields of one record; `null` clears. Fields that hold the value already are left out. */
export function editFields(model: Model, input: FieldEdit): Command {
  return toCommand('edit', operationsOf(model, input))
}

/** The same for many records, as one edit. */
export function editManyFields(model: Model, edits: readonly FieldEdit[]): Command {
  return toCommand(
    'edit',
    edits.flatMap((edit) => operationsOf(model, edit)),
  )
}

function operationsOf(model: Model, { id, fields }: FieldEdit): Operation[] {
  const record = getRecord(model, id)
  if (record === undefined) return []
  const current = fieldsOf(record)
  const changed = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && !isJsonEqual(current[name] ?? null, value),
  )
  return changed.length === 0 ? [] : [toSet(id, Object.fromEntries(changed))]
}

import { findSingletonProblem } from '../model/from-records.ts'
import { maxOperations, maxRecords } from '../model/limits.ts'
import type { Model } from '../model/model.ts'
import { fieldsOf, kindRulesOf } from '../records/kind-rules.ts'
import { modelPropertiesId } from '../records/model-properties.ts'
import type { ModelRecord } from '../records/registry.ts'
import { unknownField, validateField, validateRecord } from '../records/validate-record.ts'
import { fail, ok, type Result } from '../result.ts'
import { type Changes, isEmptyChanges } from './changes.ts'
import { type CommandError, commandError } from './command-errors.ts'
import { Edit } from './edit.ts'
import { isJsonEqual } from './json-equal.ts'
import type { FieldValues, Operation } from './operation.ts'
import { withFields } from './record-changes.ts'

/** What came of a command. */
export interface Applied {
  readonly model: Model
  /** The net effect. */
  readonly changes: Changes
  /** Ids whose `set` or `remove` was passed over because the record is gone, each once, in the order met. */
  readonly skipped: readonly string[]
}

/**
 * Applies a command's operations in order, all or none; references are checked once, after the last.
 * Total: whatever JSON it is given, it answers with a {@link CommandError} rather than throw.
 * Costs the operations' size, not the model's.
 */
export function apply(model: Model, operations: readonly Operation[]): Result<Applied, CommandError> {
  if (!Array.isArray(operations)) return fail(invalidOperation('The operations of a command must be a list.'))
  if (operations.length > maxOperations) {
    return fail(commandError('model/too-large', `A command holds at most ${maxOperations} operations.`))
  }
  const edit = new Edit(model)
  const skipped = new Set<string>()
  for (const operation of operations as readonly unknown[]) {
    const problem = applyOperation(edit, operation, skipped)
    if (problem !== undefined) return fail(problem)
  }
  if (edit.draft.size > maxRecords) {
    return fail(commandError('model/too-large', `A model holds at most ${maxRecords} records.`))
  }
  const problem = edit.findProblem()
  if (problem !== undefined) return fail(problem)
  const changes = edit.changes()
  if (isEmptyChanges(changes)) {
    if (skipped.size > 0) return fail(gone(skipped))
    return ok({ model, changes, skipped: [] })
  }
  return ok({ model: edit.draft.finish(), changes, skipped: [...skipped] })
}

function applyOperation(edit: Edit, operation: unknown, skipped: Set<string>): CommandError | undefined {
  if (!isObject(operation)) return invalidOperation('An operation must be an object.')
  switch (operation['op']) {
    case 'add':
      return hasOnly(operation, ['op', 'record'])
        ? applyAdd(edit, operation['record'])
        : invalidOperation('An add operation has op and record, nothing else.')
    case 'set':
      return hasOnly(operation, ['op', 'id', 'fields'])
        ? applySet(edit, operation['id'], operation['fields'], skipped)
        : invalidOperation('A set operation has op, id and fields, nothing else.')
    case 'remove':
      return hasOnly(operation, ['op', 'id'])
        ? applyRemove(edit, operation['id'], skipped)
        : invalidOperation('A remove operation has op and id, nothing else.')
    default:
      return invalidOperation('An operation must be add, set or remove.')
  }
}

function applyAdd(edit: Edit, input: unknown): CommandError | undefined {
  const checked = validateRecord(input)
  if (!checked.ok) return checked.error
  const record = checked.value
  const problem = findSingletonProblem(record)
  if (problem !== undefined) return problem
  if (edit.draft.get(record.id) !== undefined) {
    return record.kind === 'model'
      ? commandError('model/singleton', 'A model has one model record, and it exists already.', record.id)
      : commandError('model/duplicate-id', `The id ${record.id} is in use.`, record.id)
  }
  const original = edit.original(record.id)
  if (original !== undefined && original.kind !== record.kind) {
    return commandError('model/immutable-field', `The record ${record.id} cannot change its kind.`, record.id)
  }
  edit.add(record)
  return undefined
}

function applySet(edit: Edit, id: unknown, fields: unknown, skipped: Set<string>): CommandError | undefined {
  if (typeof id !== 'string') return invalidOperation('The id of an operation must be text.')
  if (!isObject(fields)) return invalidOperation('The fields of a set operation must be an object.')
  const record = edit.draft.get(id)
  if (record === undefined) return skip(id, skipped)
  const checked = validateFields(record, fields)
  if (!checked.ok) return checked.error
  if (checked.value !== undefined) edit.replace(record, withFields(record, checked.value))
  return undefined
}

/** The fields that really change, checked; undefined where none does. */
function validateFields(record: ModelRecord, fields: FieldValues): Result<FieldValues | undefined, CommandError> {
  const current = fieldsOf(record)
  const changed: Record<string, unknown> = {}
  let any = false
  for (const [name, value] of Object.entries(fields)) {
    // JSON has no undefined: what a caller in the same process writes so would not have reached a server.
    if (value === undefined) continue
    const checked = validateNewValue(record, name, value)
    if (!checked.ok) return checked
    if (isJsonEqual(current[name] ?? null, checked.value)) continue
    changed[name] = checked.value
    any = true
  }
  return ok(any ? changed : undefined)
}

function validateNewValue(record: ModelRecord, name: string, value: unknown): Result<unknown, CommandError> {
  const rules = kindRulesOf(record)
  const field = rules.fields.get(name)
  if (field === undefined) return fail(unknownField(rules, name, record.id))
  if (name === 'id' || name === 'kind') {
    return fail(commandError('model/immutable-field', `The ${name} of a record never changes.`, record.id))
  }
  return value === null && field.optional ? ok(null) : validateField(rules, name, field, value, record.id)
}

function applyRemove(edit: Edit, id: unknown, skipped: Set<string>): CommandError | undefined {
  if (typeof id !== 'string') return invalidOperation('The id of an operation must be text.')
  const record = edit.draft.get(id)
  if (record === undefined) return skip(id, skipped)
  if (record.id === modelPropertiesId) {
    return commandError('model/singleton', 'The model record cannot be removed.', record.id)
  }
  edit.removeWithReferrers(record)
  return undefined
}

function skip(id: string, skipped: Set<string>): CommandError | undefined {
  if (id.length > 64) return invalidOperation('An id has at most 64 characters.')
  skipped.add(id)
  return undefined
}

function gone(skipped: ReadonlySet<string>): CommandError {
  const [first] = skipped
  return commandError('model/gone', 'What this would have changed has been removed.', first)
}

function invalidOperation(message: string): CommandError {
  return commandError('model/invalid-operation', message)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasOnly(value: Readonly<Record<string, unknown>>, allowed: readonly string[]): boolean {
  return Object.keys(value).every((key) => allowed.includes(key))
}

import { type CommandError, commandError } from '../operations/command-errors.ts'
import { fail, ok, type Result } from '../result.ts'
import { findJsonProblem } from './json-guard.ts'
import { type FieldRules, findKindRules, type KindRules } from './kind-rules.ts'
import type { ModelRecord } from './registry.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Checks a record of unknown origin field by field and copies it, its keys in declared order.
 * Kinds have no check across fields (a test sees to that), so this is the kind's schema, no more and no less.
 */
export function validateRecord(input: unknown): Result<ModelRecord, CommandError> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return fail(commandError('model/invalid-record', 'A record must be an object.'))
  }
  const values = input as Values
  const id = typeof values['id'] === 'string' ? values['id'].slice(0, 64) : undefined
  const kind = values['kind']
  const rules = typeof kind === 'string' ? findKindRules(kind) : undefined
  if (rules === undefined) {
    const name = typeof kind === 'string' ? kind.slice(0, 64) : typeof kind
    return fail(commandError('model/unknown-kind', `There is no record kind ${JSON.stringify(name)}.`, id))
  }
  const unknown = Object.keys(values).find((name) => !rules.fields.has(name))
  return unknown === undefined ? validateFieldsOf(rules, values, id) : fail(unknownField(rules, unknown, id))
}

function validateFieldsOf(rules: KindRules, values: Values, id: string | undefined): Result<ModelRecord, CommandError> {
  const record: Record<string, unknown> = {}
  for (const [name, field] of rules.fields) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined && field.optional) continue
    const checked = validateField(rules, name, field, value, id)
    if (!checked.ok) return checked
    record[name] = checked.value
  }
  return ok(record as unknown as ModelRecord)
}

/** Checks one field's new value and copies it. */
export function validateField(
  rules: KindRules,
  name: string,
  field: FieldRules,
  value: unknown,
  target: string | undefined,
): Result<unknown, CommandError> {
  const problem = findJsonProblem(value)
  if (problem !== undefined) {
    const code = problem.kind === 'too-large' ? 'model/too-large' : 'model/invalid-record'
    return fail(commandError(code, `The ${name} of the ${rules.definition.label} ${problem.message}.`, target))
  }
  const parsed = field.schema.safeParse(value === undefined ? value : withoutUndefined(value))
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  const path = [name, ...(issue?.path ?? []).map(String)].join('.').slice(0, 200)
  const reason = issue?.message ?? 'Invalid input'
  return fail(
    commandError('model/invalid-record', `The ${path} of the ${rules.definition.label} is refused: ${reason}`, target),
  )
}

/** The refusal of a field that the kind does not have. */
export function unknownField(rules: KindRules, name: string, target: string | undefined): CommandError {
  const shown = JSON.stringify(name.slice(0, 64))
  return commandError('model/invalid-record', `The ${rules.definition.label} has no field ${shown}.`, target)
}

// Callers in TypeScript may write `maxLength: undefined` for absent; stored JSON cannot, so neither may the record.
function withoutUndefined(value: unknown): unknown {
  return hasUndefined(value) ? JSON.parse(JSON.stringify(value)) : value
}

// Recursion is safe: the value has passed the guard, which bounds its depth.
function hasUndefined(value: unknown): boolean {
  if (value === undefined) return true
  return typeof value === 'object' && value !== null && Object.values(value).some(hasUndefined)
}

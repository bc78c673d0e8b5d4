import type { Reference } from './define-kind.ts'
import { fieldsOf, type KindRules } from './kind-rules.ts'
import type { ModelRecord } from './registry.ts'

/** The ids that one declared reference of a record holds: none where the field is absent, several where it is a list. */
export function targetsOf(record: ModelRecord, reference: Reference): readonly string[] {
  const value = fieldsOf(record)[reference.field]
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) return [value as string]
  if (reference.each === undefined) return value as string[]
  const member = reference.each
  return (value as Readonly<Record<string, string>>[]).flatMap((item) => item[member] ?? [])
}

/** The value that is left of a list field when everything in it that refers to the target is dropped. */
export function withoutTarget(record: ModelRecord, reference: Reference, target: string): readonly unknown[] {
  const value = fieldsOf(record)[reference.field] as readonly unknown[]
  const member = reference.each
  if (member === undefined) return value.filter((id) => id !== target)
  return (value as Readonly<Record<string, unknown>>[]).filter((item) => item[member] !== target)
}

/** Every (target, field) of a record, each once. */
export function outgoingReferences(record: ModelRecord, rules: KindRules): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  for (const reference of rules.definition.references) {
    for (const target of targetsOf(record, reference)) {
      if (!found.some(([id, field]) => id === target && field === reference.field))
        found.push([target, reference.field])
    }
  }
  return found
}

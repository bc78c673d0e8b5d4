import type { z } from 'zod'
import type { KindDefinition, Reference } from './define-kind.ts'
import { type Kind, type ModelRecord, recordKinds } from './registry.ts'

/** What is known of one field of a kind, made ready for checking it alone. */
export interface FieldRules {
  readonly schema: z.ZodType
  readonly optional: boolean
  readonly references: readonly Reference[]
}

/** A kind's declaration, made ready for the work of every edit. */
export interface KindRules {
  readonly kind: Kind
  readonly definition: KindDefinition
  readonly fields: ReadonlyMap<string, FieldRules>
  /** In declared order, which is the order of keys in every record. */
  readonly fieldNames: readonly string[]
  readonly parentField: string | undefined
  /** Whether siblings carry an order key. */
  readonly ordered: boolean
}

/** Kind names in their fixed order. */
export const kindNames = Object.keys(recordKinds).sort() as Kind[]

function toKindRules(kind: Kind): KindRules {
  const definition: KindDefinition = recordKinds[kind]
  const fields = new Map<string, FieldRules>()
  for (const [name, schema] of Object.entries(definition.schema.shape) as [string, z.ZodType][]) {
    const optional = schema.safeParse(undefined).success
    fields.set(name, { schema, optional, references: definition.references.filter(({ field }) => field === name) })
  }
  const fieldNames = [...fields.keys()]
  return { kind, definition, fields, fieldNames, parentField: definition.parentField, ordered: fields.has('order') }
}

const rulesByKind: ReadonlyMap<string, KindRules> = new Map(kindNames.map((kind) => [kind, toKindRules(kind)]))

/** The rules of a kind, or undefined where the name is no kind's. */
export function findKindRules(kind: string): KindRules | undefined {
  return rulesByKind.get(kind)
}

/** The rules of a record's kind. */
export function kindRulesOf(record: ModelRecord): KindRules {
  const rules = rulesByKind.get(record.kind)
  if (rules === undefined) throw new Error(`no such kind: ${record.kind}`)
  return rules
}

/** A record's fields by name, for code that works from the declarations of its kind. */
export function fieldsOf(record: ModelRecord): Readonly<Record<string, unknown>> {
  return record as unknown as Readonly<Record<string, unknown>>
}

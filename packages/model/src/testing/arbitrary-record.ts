import fc from 'fast-check'
import { findKindRules, type KindRules, kindNames } from '../records/kind-rules.ts'
import type { Kind, ModelRecord } from '../records/registry.ts'
import { valuesOf } from './arbitrary-values.ts'

const poolSizes: Partial<Record<Kind, number>> = { entity: 4, attribute: 8, key: 3, relationship: 4, placement: 4 }
const usualPoolSize = 2

/** Kinds that most of a model consists of are made more often. */
const weights: Partial<Record<Kind, number>> = { entity: 4, attribute: 6, key: 3, relationship: 4, placement: 3 }

const plainKinds = kindNames.filter((kind) => kind !== 'model')

/** An id of a small pool, so that random records and operations meet each other. */
export function anId(kind: Kind): fc.Arbitrary<string> {
  if (kind === 'model') return fc.constant(kind)
  return fc.nat({ max: (poolSizes[kind] ?? usualPoolSize) - 1 }).map((number) => `${kind}_${number}`)
}

/** An id of any kind's pool, the model's own left out. */
export const anyId: fc.Arbitrary<string> = fc.constantFrom(...plainKinds).chain(anId)

/** A valid record of a random kind, made from the declaration of the kind; what it refers to may not exist. */
export const arbitraryRecord: fc.Arbitrary<ModelRecord> = fc.oneof(
  ...plainKinds.map((kind) => ({ weight: weights[kind] ?? 1, arbitrary: aRecordOf(kind) })),
)

/** Kinds have rules across fields that no schema states: a many-to-many relationship holds no attribute pairs. */
function aRecordOf(kind: Kind): fc.Arbitrary<ModelRecord> {
  const rules = findKindRules(kind)
  if (rules === undefined) throw new Error(`no such kind: ${kind}`)
  const fields = Object.fromEntries(rules.fieldNames.map((name) => [name, aField(rules, name)]))
  const requiredKeys = rules.fieldNames.filter((name) => rules.fields.get(name)?.optional !== true)
  return fc.record(fields, { requiredKeys, noNullPrototype: true }).map((record) => {
    const made = record as unknown as ModelRecord
    const isManyToMany = made.kind === 'relationship' && made.parentMax === 'many' && made.childMax === 'many'
    return isManyToMany ? { ...made, attributePairs: [] } : made
  })
}

function aField(rules: KindRules, name: string): fc.Arbitrary<unknown> {
  if (name === 'id') return anId(rules.kind)
  const field = rules.fields.get(name)
  if (field === undefined) throw new Error(`${rules.kind} has no ${name}`)
  if (field.references.length === 0) return valuesOf(field.schema)
  const members = field.references.map(({ each, kinds }) => [each, aTarget(kinds as readonly Kind[])] as const)
  const [first] = members
  if (members.length > 1 || first?.[0] !== undefined) {
    return fc.array(fc.record(Object.fromEntries(members), { noNullPrototype: true }), { maxLength: 2 })
  }
  const target = aTarget(field.references[0]?.kinds as readonly Kind[])
  return field.schema.safeParse([]).success ? fc.uniqueArray(target, { maxLength: 3 }) : target
}

/** Of several kinds the last one least often: most attributes stand in an entity. */
function aTarget(kinds: readonly Kind[]): fc.Arbitrary<string> {
  return fc.oneof(...kinds.map((kind) => ({ weight: kind === 'entity' ? 3 : 1, arbitrary: anId(kind) })))
}

import {
  type Attribute,
  type AttributePair,
  formatLogicalType,
  isJsonEqual,
  type Relationship,
  toSet,
} from '@c360/model'
import { aKey, anAttribute, anEntity, aRelationship } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { RuleContext } from '../../engine/rule-context.ts'
import { nameOf } from './record-name.ts'

const person = anEntity({ name: 'person' })
const order = anEntity({ name: 'order' })
const personId = anAttribute({ parent: person.id, name: 'person_id', type: { kind: 'uuid' }, required: true })
const foreignKey = anAttribute({ parent: order.id, name: 'person_id', type: { kind: 'uuid' }, required: true })
const rest = [
  person,
  order,
  personId,
  aKey({ entity: person.id, attributes: [personId.id] }),
  aRelationship({
    parentEntity: person.id,
    childEntity: order.id,
    attributePairs: [{ parent: personId.id, child: foreignKey.id }],
  }),
]

/** A foreign key whose type is not that of what it refers to. */
export const endTypesDiffer = defineRule({
  id: 'structure/end-types-differ',
  group: 'structure',
  severity: 'error',
  title: 'Both ends of a foreign key have one type',
  why: 'Engines refuse a foreign key between different types, or convert each value and cannot use an index.',
  kinds: ['relationship'],
  options: z.strictObject({}),
  examples: {
    valid: [{ title: 'the same type at both ends', records: [...rest, foreignKey] }],
    invalid: [
      { title: 'text that refers to a UUID', records: [...rest, { ...foreignKey, type: { kind: 'string' } }] },
      {
        title: 'a composite type of another size',
        records: [...rest, { ...foreignKey, type: { kind: 'integer', bits: 32 } }],
      },
    ],
  },
  *check(relationship, context) {
    for (const pair of relationship.attributePairs) {
      const parent = context.getOf('attribute', pair.parent)
      const child = context.getOf('attribute', pair.child)
      if (parent === undefined || child === undefined || isJsonEqual(parent.type, child.type)) continue
      yield {
        message: `${nameOf(child)} is ${formatLogicalType(child.type)}, but ${nameOf(parent)}, to which it refers, is ${formatLogicalType(parent.type)}.`,
        field: 'attributePairs',
        ...(isFree(child, pair, relationship, context) && { fix: [toSet(child.id, { type: parent.type })] }),
      }
    }
  },
})

/** Whether nothing else depends on the child's type: another foreign key of it, or one that refers to it. */
function isFree(child: Attribute, pair: AttributePair, relationship: Relationship, context: RuleContext): boolean {
  const relationships = context.referrersOf(child.id).flatMap(({ id }) => context.getOf('relationship', id) ?? [])
  return [relationship, ...relationships].every(({ attributePairs }) =>
    attributePairs.every(
      (other) => other.parent !== child.id && (other.child !== child.id || other.parent === pair.parent),
    ),
  )
}

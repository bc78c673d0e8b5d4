import type { Relationship } from '@c360/model'
import { aKey, anAttribute, anEntity, aRelationship } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { RuleContext } from '../../engine/rule-context.ts'
import { nameOf } from './record-name.ts'

const person = anEntity({ name: 'person' })
const order = anEntity({ name: 'order' })
const personId = anAttribute({ parent: person.id, name: 'person_id' })
const email = anAttribute({ parent: person.id, name: 'email' })
const foreignKey = anAttribute({ parent: order.id, name: 'person_id' })
const key = aKey({ entity: person.id, attributes: [personId.id] })
const records = [person, order, personId, email, foreignKey, key]
const places = aRelationship({ parentEntity: person.id, childEntity: order.id })

/** A relationship that no foreign key of the child carries, or one that refers to no key. */
export const relationshipWithoutForeignKey = defineRule({
  id: 'structure/relationship-without-foreign-key',
  group: 'structure',
  severity: 'warning',
  title: 'Every relationship is carried by a foreign key that refers to a key',
  why: 'Without it nothing in the warehouse says which parent a row belongs to; a reference to what is no key may find several.',
  kinds: ['relationship'],
  options: z.strictObject({}),
  examples: {
    valid: [
      {
        title: 'a foreign key that refers to the primary key',
        records: [...records, { ...places, attributePairs: [{ parent: personId.id, child: foreignKey.id }] }],
      },
      { title: 'many-to-many, which has none', records: [...records, { ...places, parentMax: 'many' }] },
    ],
    invalid: [
      { title: 'no foreign key', records: [...records, places] },
      {
        title: 'a foreign key that refers to what is no key',
        records: [...records, { ...places, attributePairs: [{ parent: email.id, child: foreignKey.id }] }],
      },
    ],
  },
  *check(relationship, context) {
    if (relationship.parentMax === 'many' && relationship.childMax === 'many') return
    const parent = nameOf(context.getOf('entity', relationship.parentEntity))
    const child = nameOf(context.getOf('entity', relationship.childEntity))
    if (relationship.attributePairs.length === 0) {
      yield {
        message: `${child} has no foreign key for its relationship with ${parent}: nothing says which ${parent} one ${child} belongs to.`,
        field: 'attributePairs',
      }
    } else if (!refersToKey(relationship, context)) {
      yield {
        message: `The foreign key of ${child} refers to attributes of ${parent} that are no key of it: it may find several.`,
        field: 'attributePairs',
      }
    }
  },
})

function refersToKey({ attributePairs }: Relationship, context: RuleContext): boolean {
  const referred = new Set(attributePairs.map(({ parent }) => parent))
  const [first = ''] = referred
  // Perhaps of a supertype: the keys of whichever entity the attributes stand in.
  const owner = context.getOf('attribute', first)?.parent ?? ''
  return context.childrenOf(owner, 'key').some(({ attributes }) => {
    return attributes.length === referred.size && attributes.every((id) => referred.has(id))
  })
}

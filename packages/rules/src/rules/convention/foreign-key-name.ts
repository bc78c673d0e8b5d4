import { type Attribute, type ModelRecord, type Relationship, rewriteName } from '@c360/model'
import { aKey, anAttribute, anEntity, aRelationship } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { wordsOf } from '../../language/words-of.ts'
import { conventionalWords, foreignKeyUsesOf, isConventional } from '../../naming/foreign-keys.ts'
import { rewordFix } from '../../naming/rename-fix.ts'

const person = anEntity({ name: 'person' })
const order = anEntity({ name: 'order' })
const personId = anAttribute({ parent: person.id, name: 'person_id', type: { kind: 'uuid' }, required: true })
const key = aKey({ entity: person.id, attributes: [personId.id], keyType: 'surrogate' })

function related(name: string, fields: Partial<Relationship> = {}): readonly ModelRecord[] {
  const child = fields.childEntity ?? order.id
  const foreignKey: Attribute = anAttribute({ parent: child, name, type: { kind: 'uuid' } })
  const pairs = [{ parent: personId.id, child: foreignKey.id }]
  const relationship = aRelationship({ parentEntity: person.id, childEntity: child, attributePairs: pairs, ...fields })
  return [person, order, personId, key, foreignKey, relationship]
}

/** Foreign keys are called by role and referenced key. */
export const foreignKeyNameRule = defineRule({
  id: 'convention/foreign-key-name',
  group: 'convention',
  severity: 'warning',
  title: 'Foreign keys are called by role and referenced key',
  why: 'Where a foreign key ends in the name of what it refers to, joins can be read off the names, and a role tells two of them apart.',
  kinds: ['attribute'],
  options: z.strictObject({
    mayNameRole: z
      .boolean()
      .default(true)
      .describe('Whether the name may say a role that the relationship does not say.'),
  }),
  examples: {
    valid: [
      { title: 'the referenced key', records: related('person_id') },
      { title: 'role and referenced key', records: related('billing_person_id', { parentRole: 'billing' }) },
      {
        title: 'one of several that are called by a plural',
        records: [
          { ...person, name: 'persons' },
          { ...personId, name: 'id' },
          ...related('person_id').filter(({ id }) => id !== person.id && id !== personId.id),
        ],
      },
      {
        title: 'a role that only the name says',
        records: related('referred_by_person_id', { childEntity: person.id }),
      },
    ],
    invalid: [
      { title: 'another name', records: related('buyer') },
      { title: 'the role left out', records: related('person_id', { parentRole: 'billing' }) },
      { title: 'told apart by a number', records: related('person_id_2') },
    ],
  },
  *check(attribute, context, { mayNameRole }) {
    const uses = foreignKeyUsesOf(attribute.id, context)
    const [first] = uses
    if (first === undefined || wordsOf(attribute.name).length === 0) return
    if (uses.some((use) => isConventional(use, attribute.name, mayNameRole))) return
    const expected = conventionalWords(first)
    const name = rewriteName(attribute.name, expected)
    const hasRole = wordsOf(first.relationship.parentRole ?? '').length > 0
    const isBase = wordsOf(attribute.name).slice(0, expected.length).join(' ') === expected.join(' ')
    const refersToItself = first.relationship.parentEntity === first.relationship.childEntity
    const needsRole = !hasRole && (isBase || refersToItself)
    const orRole = !hasRole && mayNameRole ? ', or that with a role before it' : ''
    const advice = needsRole ? `give the relationship a role, and put it before ${name}` : `call it ${name}${orRole}`
    const { fix } = refersToItself && !hasRole ? {} : rewordFix(attribute, expected, context)
    // Keys that refer to each other in a circle would be called after one another for ever.
    const isCircle = fix?.some((one) => one.op === 'set' && one.id === first.referenced.id) === true
    yield {
      message: `${attribute.name} refers to ${first.parent.name}.${first.referenced.name}: ${advice}.`,
      field: 'name',
      ...(fix === undefined || isCircle ? {} : { fix }),
    }
  },
})

import type { Attribute, Operation } from '@c360/model'
import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { RuleContext } from '../../engine/rule-context.ts'
import { setOf } from '../../language/word-sets.ts'
import { wordKeyOf } from '../../language/words-of.ts'
import { isForeignKey } from '../../naming/foreign-keys.ts'
import { meaningByName, typeByName, typeInWords } from '../../naming/namesakes.ts'

const entities = ['person', 'order', 'product'].map((name) => anEntity({ name }))
const [person = anEntity(), order = anEntity(), product = anEntity()] = entities
const attribute = (entity: typeof person, fields: Partial<Attribute>): Attribute =>
  anAttribute({ parent: entity.id, ...fields })

/** Attributes of one name hold the same kind of thing. */
export const sameNameDifferentMeaning = defineRule({
  id: 'convention/same-name-different-meaning',
  group: 'convention',
  severity: 'warning',
  title: 'Attributes of one name hold the same kind of thing',
  why: 'Two attributes of one name get joined, united and put into one report. Where one is a number and the other a text, that fails late or, worse, works.',
  kinds: ['attribute'],
  options: z.strictObject({
    ignored: z
      .array(z.string())
      .default(['value', 'result', 'payload', 'default'])
      .describe('Names that hold something else in each entity, in lower case.'),
    semanticTypes: z
      .boolean()
      .default(true)
      .describe('Whether semantic types have to agree too, where they are given.'),
  }),
  examples: {
    valid: [
      {
        title: 'one type everywhere, however long',
        records: [
          ...entities,
          attribute(person, { name: 'status' }),
          attribute(order, { name: 'status', type: { kind: 'string', maxLength: 20 } }),
        ],
      },
    ],
    invalid: [
      {
        title: 'a number among texts',
        records: [
          ...entities,
          attribute(person, { name: 'status' }),
          attribute(order, { name: 'Status' }),
          attribute(product, { name: 'status', type: { kind: 'integer' } }),
        ],
      },
      {
        title: 'a timestamp that lost its time zone',
        records: [
          ...entities,
          attribute(person, { name: 'seen_at', type: { kind: 'timestamp', timezone: true } }),
          attribute(order, { name: 'seen_at', type: { kind: 'timestamp', timezone: true } }),
          attribute(product, { name: 'seen_at', type: { kind: 'timestamp', timezone: false } }),
        ],
      },
      {
        title: 'a place and a person',
        records: [
          ...entities,
          attribute(person, { name: 'origin', semanticType: 'country' }),
          attribute(product, { name: 'origin', semanticType: 'person-name' }),
        ],
      },
    ],
  },
  *check(record, context, { ignored, semanticTypes }) {
    const key = wordKeyOf(record.name)
    if (key === '' || setOf(ignored).has(key)) return
    const own = typeInWords(record.type)
    const usual = context.leading(typeByName, key)
    if (usual !== undefined && usual !== own) {
      if (isForeignKey(record.id, context)) return
      const message = `${record.name} is of type ${own}, where other attributes of that name are of type ${usual}.`
      yield { message, field: 'type', ...timeZoneFix(record, usual, context) }
      return
    }
    const { semanticType } = record
    const meant = !semanticTypes || semanticType === undefined ? semanticType : context.leading(meaningByName, key)
    if (meant === semanticType || isForeignKey(record.id, context)) return
    yield {
      message: `${record.name} means ${semanticType}, where other attributes of that name mean ${meant}.`,
      field: 'semanticType',
    }
  },
})

/** Only a time zone can be added or left out without touching what the values are. */
function timeZoneFix(
  { id, type, default: standard }: Attribute,
  usual: string,
  context: RuleContext,
): { readonly fix?: readonly Operation[] } {
  if (type.kind !== 'timestamp' || standard !== undefined || !usual.startsWith('timestamp ')) return {}
  if (context.referrersOf(id).some(({ field }) => field === 'attributes' || field === 'attributePairs')) return {}
  return { fix: [{ op: 'set', id, fields: { type: { kind: 'timestamp', timezone: !type.timezone } } }] }
}

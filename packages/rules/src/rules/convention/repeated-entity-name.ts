import { aKey, anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { isVague } from '../../language/vague-words.ts'
import { setOf } from '../../language/word-sets.ts'
import { withoutEntityName } from '../../naming/entity-names.ts'
import { isForeignKey } from '../../naming/foreign-keys.ts'
import { isKeyMember } from '../../naming/named-after.ts'
import { rewordFix } from '../../naming/rename-fix.ts'

const product = anEntity({ name: 'product' })
const productId = anAttribute({ parent: product.id, name: 'product_id', required: true })

/** Attributes do not repeat the name of their entity. */
export const repeatedEntityName = defineRule({
  id: 'convention/repeated-entity-name',
  group: 'convention',
  severity: 'info',
  title: 'Attributes do not repeat the name of their entity',
  why: 'product.product_weight says product twice, and every attribute of the entity sorts under the same letter. Keys are exempt: their names travel.',
  kinds: ['attribute'],
  options: z.strictObject({
    allowed: z
      .array(z.string())
      .default(['name', 'number', 'code', 'type', 'status'])
      .describe(
        'Words that may follow the name of the entity, because alone they say too little where tables are joined.',
      ),
  }),
  examples: {
    valid: [
      {
        title: 'a key, and a name that says more than name',
        records: [
          product,
          productId,
          aKey({ entity: product.id, attributes: [productId.id], keyType: 'surrogate' }),
          anAttribute({ parent: product.id, name: 'product_name' }),
          anAttribute({ parent: product.id, name: 'brand' }),
        ],
      },
    ],
    invalid: [
      { title: 'the entity once more', records: [product, anAttribute({ parent: product.id, name: 'product_brand' })] },
      {
        title: 'the entity once more, though in the plural',
        records: [anEntity({ name: 'Products' }), anAttribute({ parent: 'ent_Products', name: 'productBrand' })],
      },
    ],
  },
  *check(attribute, context, { allowed }) {
    const entity = context.getOf('entity', attribute.parent)
    const rest = entity === undefined ? undefined : withoutEntityName(entity.name, attribute.name)
    if (entity === undefined || rest === undefined) return
    if (isKeyMember(attribute.id, context) || isForeignKey(attribute.id, context)) return
    const [first = '', ...others] = rest
    if (others.length === 0 && setOf(allowed).has(first)) return
    const isName = !isVague(first) && !/^\p{N}/u.test(first)
    yield {
      message: `${attribute.name} repeats the name of ${entity.name}: what it stands in says that already.`,
      field: 'name',
      ...(isName ? rewordFix(attribute, rest, context) : {}),
    }
  },
})

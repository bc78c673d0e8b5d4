import type { Attribute, LogicalType } from '@c360/model'
import { anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import type { RuleContext } from '../../engine/rule-context.ts'
import { currencyUnits, durationUnits, measureUnits, namesUnit } from '../../language/units.ts'
import { setOf } from '../../language/word-sets.ts'
import { wordsOf } from '../../language/words-of.ts'
import { isForeignKey } from '../../naming/foreign-keys.ts'

const options = z.strictObject({
  amounts: z
    .array(z.string())
    .default('amount price cost fee revenue salary spend tax discount refund'.split(' '))
    .describe('Words for money, at the end of the name of a number of no other semantic type.'),
  durations: z
    .array(z.string())
    .default('duration timeout latency ttl age'.split(' '))
    .describe('Words for how long something takes.'),
  measures: z
    .array(z.string())
    .default('weight height width length depth distance temperature volume area'.split(' '))
    .describe('Words for what is measured.'),
  currency: z
    .string()
    .default('')
    .describe('The currency that the fix writes, such as EUR; without one there is no fix.'),
})
type Options = z.output<typeof options>

const order = anEntity({ name: 'order' })
const money: LogicalType = { kind: 'decimal', precision: 12, scale: 2 }
const attribute = (name: string, fields: Partial<Attribute> = {}): Attribute =>
  anAttribute({ parent: order.id, name, type: money, ...fields })

/** Amounts, durations and measures say in what they are counted. */
export const unit = defineRule({
  id: 'convention/unit',
  group: 'convention',
  severity: 'warning',
  title: 'Amounts, durations and measures have a unit',
  why: 'Euros added to dollars and seconds compared with milliseconds are numbers that look right.',
  kinds: ['attribute'],
  options,
  examples: {
    valid: [
      {
        title: 'a unit in the name, a unit beside it, a currency in the same entity',
        records: [
          order,
          attribute('tax_eur'),
          attribute('shipping_cost', { unit: 'EUR' }),
          attribute('total_amount'),
          attribute('currency_code', { type: { kind: 'string' }, semanticType: 'currency' }),
          attribute('picking_duration_seconds', { type: { kind: 'integer' } }),
        ],
      },
      { title: 'a count', records: [order, attribute('item_count', { semanticType: 'quantity' })] },
    ],
    invalid: [
      { title: 'money of no currency', records: [order, attribute('total_amount')] },
      {
        title: 'money of no currency where the model knows one',
        records: [order, attribute('revenue', { semanticType: 'amount' })],
        options: { currency: 'EUR' },
      },
      { title: 'a duration of what?', records: [order, attribute('picking_duration', { type: { kind: 'integer' } })] },
      { title: 'a weight of what?', records: [order, attribute('parcel_weight')] },
    ],
  },
  *check(record, context, given) {
    if (!isNumber(record.type) || (record.unit ?? '').trim() !== '') return
    const words = wordsOf(record.name)
    const quantity = quantityOf(record, words, given)
    if (quantity === undefined || namesUnit(words, units[quantity])) return
    if (isForeignKey(record.id, context)) return
    if (quantity !== 'amount') {
      yield {
        message: `${record.name} does not say in what it is counted: set its unit, or let the name end in it.`,
        field: 'unit',
      }
    } else if (!hasCurrencyBeside(record, context)) {
      yield {
        message: `${record.name} is money of no currency: set its unit, let the name end in it, or add a currency attribute.`,
        field: 'unit',
        ...(given.currency === '' ? {} : { fix: [{ op: 'set', id: record.id, fields: { unit: given.currency } }] }),
      }
    }
  },
})

type Quantity = 'amount' | 'duration' | 'measure'

const units = { amount: currencyUnits, duration: durationUnits, measure: measureUnits }

function isNumber({ kind }: LogicalType): boolean {
  return kind === 'integer' || kind === 'decimal' || kind === 'float'
}

function quantityOf(record: Attribute, words: readonly string[], given: Options): Quantity | undefined {
  if (record.semanticType === 'amount' || record.semanticType === 'duration') return record.semanticType
  if (record.semanticType !== undefined) return undefined
  const last = words.at(-1) ?? ''
  if (setOf(given.amounts).has(last)) return 'amount'
  if (setOf(given.durations).has(last)) return 'duration'
  return setOf(given.measures).has(last) ? 'measure' : undefined
}

/** A currency stands beside the amount, or in the entity that its own is part of: lines are in their order's currency. */
function hasCurrencyBeside(record: Attribute, context: RuleContext): boolean {
  const seen = new Set<string>()
  const waiting = [record.parent]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    if (context.childrenOf(next, 'attribute').some(isCurrency)) return true
    const holder = context.get(next)
    if (holder?.kind === 'attribute') waiting.push(holder.parent)
    else waiting.push(...identifyingParents(next, context))
  }
  return false
}

function isCurrency({ name, semanticType }: Attribute): boolean {
  if (semanticType !== undefined) return semanticType === 'currency'
  return wordsOf(name).slice(-2).includes('currency')
}

function identifyingParents(entityId: string, context: RuleContext): string[] {
  return context.referrersOf(entityId).flatMap(({ id, field }) => {
    const relationship = field === 'childEntity' ? context.getOf('relationship', id) : undefined
    return relationship?.identifying === true ? [relationship.parentEntity] : []
  })
}

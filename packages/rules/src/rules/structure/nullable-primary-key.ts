import { toSet } from '@c360/model'
import { aKey, anAttribute, anEntity } from '@c360/model/builders'
import { z } from 'zod'
import { defineRule } from '../../engine/rule.ts'
import { nameOf } from './record-name.ts'

const order = anEntity({ name: 'order' })
const required = anAttribute({ parent: order.id, name: 'order_id', required: true })
const optional = { ...required, required: false }
const primary = aKey({ entity: order.id, attributes: [required.id] })

/** An attribute of a primary key that may be without a value. */
export const nullablePrimaryKey = defineRule({
  id: 'structure/nullable-primary-key',
  group: 'structure',
  severity: 'error',
  title: 'What is in a primary key is required',
  why: 'An instance without a value in its primary key cannot be told from any other; most engines refuse it.',
  kinds: ['attribute'],
  options: z.strictObject({}),
  examples: {
    valid: [
      { title: 'a required attribute', records: [order, required, primary] },
      { title: 'an optional one in another key', records: [order, optional, { ...primary, primary: false }] },
    ],
    invalid: [{ title: 'an optional one', records: [order, optional, primary] }],
  },
  *check(attribute, context) {
    if (attribute.required) return
    const isInPrimaryKey = context
      .referrersOf(attribute.id)
      .some(({ id, field }) => field === 'attributes' && context.getOf('key', id)?.primary === true)
    if (!isInPrimaryKey) return
    yield {
      message: `${nameOf(attribute)} is in the primary key and may be without a value: make it required.`,
      field: 'required',
      fix: [toSet(attribute.id, { required: true })],
    }
  },
})

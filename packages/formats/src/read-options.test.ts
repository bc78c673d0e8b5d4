import { aModel, aTarget } from '@c360/model/builders'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { exporters } from './exporters/registry.ts'
import { importers } from './importers/registry.ts'
import { optionFactsOf } from './option-facts.ts'
import { fromOptionTexts, readModelOptions, readOptions } from './read-options.ts'

const schema = z.strictObject({
  dialect: z.enum(['postgres', 'snowflake']).default('postgres').meta({ label: 'Dialect' }),
  comments: z.boolean().default(true).meta({ label: 'Comments', hint: 'As COMMENT ON.' }),
  depth: z.int().min(1).optional().meta({ label: 'Depth' }),
  layers: z
    .array(z.enum(['core', 'mart']))
    .optional()
    .meta({ label: 'Layers' }),
  target: z.string().optional().meta({ label: 'Target', recordKind: 'target' }),
})
const model = aModel(aTarget({ id: 'tgt_1', name: 'Warehouse' }))

describe('options of a format', () => {
  test('are told as facts', () => {
    expect(optionFactsOf(schema)).toEqual([
      { name: 'dialect', kind: 'choice', label: 'Dialect', choices: ['postgres', 'snowflake'], default: 'postgres' },
      { name: 'comments', kind: 'switch', label: 'Comments', hint: 'As COMMENT ON.', default: true },
      { name: 'depth', kind: 'number', label: 'Depth' },
      { name: 'layers', kind: 'list', label: 'Layers', choices: ['core', 'mart'] },
      { name: 'target', kind: 'text', label: 'Target', recordKind: 'target' },
    ])
  })

  test('are read with their defaults, also from text', () => {
    expect(readOptions(schema, {})).toEqual({ ok: true, value: { dialect: 'postgres', comments: true } })
    const texts = { dialect: 'snowflake', comments: 'no', depth: '3', layers: 'core, mart' }
    expect(readOptions(schema, fromOptionTexts(schema, texts))).toEqual({
      ok: true,
      value: { dialect: 'snowflake', comments: false, depth: 3, layers: ['core', 'mart'] },
    })
  })

  test('that cannot be taken get a sentence each', () => {
    const given = { dialect: 'oracle', comments: 'perhaps', layers: 'top', colour: 'red' }
    expect(readOptions(schema, fromOptionTexts(schema, given))).toEqual({
      ok: false,
      error: [
        'The option “dialect” is one of postgres, snowflake.',
        'The option “comments” is either true or false.',
        'The option “layers” is a list of core, mart.',
        'There is no option “colour”; there are dialect, comments, depth, layers, target.',
      ],
    })
    expect(readOptions(schema, { depth: Number('x') })).toMatchObject({ ok: false })
    expect(readOptions(z.strictObject({}), { a: 1 })).toEqual({
      ok: false,
      error: ['There is no option “a”; this format takes none.'],
    })
  })

  test('name a record by its id or its name', () => {
    for (const target of ['tgt_1', 'Warehouse']) {
      expect(readModelOptions(schema, model, { target })).toMatchObject({ ok: true, value: { target: 'tgt_1' } })
    }
    expect(readModelOptions(schema, model, { target: 'Lake' })).toEqual({
      ok: false,
      error: ['The option “target” names no target “Lake”; the model has Warehouse.'],
    })
  })

  test('of any kind are answered', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.jsonValue())), (given) => {
        const read = readModelOptions(schema, model, given)
        if (!read.ok) for (const sentence of read.error) expect(sentence).toMatch(/\.$/)
      }),
    )
  })

  test.each([...exporters, ...importers].map((format) => [format.id, format] as const))(
    'of %s are all told',
    (_, format) => {
      expect(optionFactsOf(format.options).map(({ name }) => name)).toEqual(Object.keys(format.options.shape))
      expect(readOptions(format.options, {}).ok).toBe(true)
    },
  )
})

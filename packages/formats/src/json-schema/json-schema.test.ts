import { getRecordOf, recordsOf } from '@c360/model'
import { aModel, anAttribute, anEntity, arbitraryModel, aValue, aValueSet } from '@c360/model/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonSchema } from '../exporters/json-schema.ts'
import { readExampleModels } from '../testing/example-models.ts'

// Strict, but for types in a list, which is how the standard says “or null”; schemas do not know of each other.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: true, addUsedSchema: false })
addFormats(ajv)

function compile(text: string) {
  return ajv.compile(JSON.parse(text))
}

const model = aModel(
  anEntity({ id: 'ent_v', name: 'Product Viewed', archetype: 'event' }),
  anAttribute({
    id: 'a',
    parent: 'ent_v',
    name: 'email',
    required: true,
    semanticType: 'email',
    type: { kind: 'string', maxLength: 20 },
  }),
  anAttribute({
    id: 'b',
    parent: 'ent_v',
    name: 'at',
    required: true,
    order: 'a1',
    type: { kind: 'timestamp', timezone: true },
  }),
  anAttribute({
    id: 'c',
    parent: 'ent_v',
    name: 'items',
    order: 'a2',
    type: { kind: 'array', items: { kind: 'object' } },
  }),
  anAttribute({ id: 'd', parent: 'c', name: 'sku', required: true, pattern: '^[A-Z]+$' }),
  anAttribute({ id: 'e', parent: 'c', name: 'count', order: 'a1', type: { kind: 'integer', bits: 8 }, minValue: 1 }),
  anAttribute({ id: 'f', parent: 'ent_v', name: 'channel', order: 'a3', valueSet: 'set' }),
  anAttribute({
    id: 'g',
    parent: 'ent_v',
    name: '__proto__',
    order: 'a4',
    type: { kind: 'map', value: { kind: 'boolean' } },
  }),
  aValueSet({ id: 'set' }),
  aValue({ valueSet: 'set', code: 'web' }),
)
const valid = { email: 'a@b.example', at: '2026-01-31T09:30:00Z', items: [{ sku: 'AB', count: 127 }], channel: null }

test('the schema of an event takes its payloads', () => {
  const { files, findings } = jsonSchema.export(model, jsonSchema.options.parse({ onlyEvents: true }))
  expect(files.map(({ path }) => path)).toEqual(['product-viewed.schema.json'])
  expect(findings).toEqual([])
  expect(JSON.parse(files[0]?.text ?? '').$id).toBe('urn:c360:ent_v')
  expect(compile(files[0]?.text ?? '')(valid)).toBe(true)
})

test.each([
  ['no address', { email: 'nobody' }],
  ['a longer address', { email: `${'a'.repeat(20)}@b.example` }],
  ['a date for a moment', { at: '2026-01-31' }],
  ['an item without what it needs', { items: [{ count: 1 }] }],
  ['a number under the least', { items: [{ sku: 'AB', count: 0 }] }],
  ['a number that does not fit', { items: [{ sku: 'AB', count: 128 }] }],
  ['a text of another form', { items: [{ sku: 'ab' }] }],
  ['a value of no set', { channel: 'fax' }],
  ['null for what is required', { at: null }],
  ['a property that nobody knows', { colour: 'red' }],
])('it refuses %s', (_, change) => {
  const { files } = jsonSchema.export(model, jsonSchema.options.parse({}))
  expect(compile(files[0]?.text ?? '')({ ...valid, ...change })).toBe(false)
})

test('other properties are taken where that is wanted', () => {
  const { files } = jsonSchema.export(model, jsonSchema.options.parse({ additionalProperties: true }))
  expect(compile(files[0]?.text ?? '')({ ...valid, colour: 'red' })).toBe(true)
})

test('the schemas of every example compile', async () => {
  for (const example of await readExampleModels()) {
    const { files } = jsonSchema.export(example.model, jsonSchema.options.parse({}))
    expect(files).toHaveLength(recordsOf(example.model, 'entity').length)
    for (const { text } of files) compile(text)
  }
})

test('the schemas of any model compile', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(arbitraryModel, (any) => {
      const { files, findings } = jsonSchema.export(any, jsonSchema.options.parse({}))
      for (const { text } of files) compile(text)
      for (const { target = '' } of findings) expect(getRecordOf(any, 'attribute', target)).toBeDefined()
    }),
    { numRuns: 100 },
  )
})

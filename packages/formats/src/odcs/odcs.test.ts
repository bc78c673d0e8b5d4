import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Model } from '@c360/model'
import {
  aKey,
  aModel,
  anAttribute,
  anEntity,
  aRelationship,
  arbitraryModel,
  aTarget,
  aValue,
  aValueSet,
} from '@c360/model/testing'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { odcs } from '../exporters/odcs.ts'
import { findConformance } from '../testing/conformance.ts'
import { readExampleModels } from '../testing/example-models.ts'

const conformance = findConformance()

function contractsOf(model: Model, options: Readonly<Record<string, unknown>> = {}) {
  const { files, findings } = odcs.export(model, odcs.options.parse(options))
  return { contracts: files.map(({ text }) => parse(text)), findings, files }
}

const shop = aModel(
  anEntity({ id: 'ent_p', name: 'person', grain: 'One person.', label: 'Person' }),
  anAttribute({ id: 'att_p', parent: 'ent_p', name: 'person id', type: { kind: 'uuid' }, required: true }),
  anAttribute({
    id: 'att_s',
    parent: 'ent_p',
    name: 'status',
    order: 'a1',
    valueSet: 'set_s',
    sensitivity: 'restricted',
    personalDataCategory: 'contact',
  }),
  aKey({ id: 'key_p', entity: 'ent_p', attributes: ['att_p'] }),
  anEntity({ id: 'ent_o', name: 'order' }),
  anAttribute({ id: 'att_o', parent: 'ent_o', name: 'person', type: { kind: 'uuid' } }),
  anAttribute({
    id: 'att_d',
    parent: 'ent_o',
    name: 'total',
    order: 'a1',
    type: { kind: 'decimal', precision: 12, scale: 2 },
    minValue: 0,
  }),
  aKey({ id: 'key_o', entity: 'ent_o', attributes: ['att_d', 'att_o'] }),
  aRelationship({
    id: 'rel_1',
    parentEntity: 'ent_p',
    childEntity: 'ent_o',
    attributePairs: [{ parent: 'att_p', child: 'att_o' }],
  }),
  aValueSet({ id: 'set_s', name: 'Status' }),
  aValue({ id: 'val_no', valueSet: 'set_s', code: 'no' }),
)

test('a contract says what the model says', () => {
  const { contracts, findings } = contractsOf(shop)
  expect(findings).toEqual([])
  const [contract] = contracts
  expect(contract).toMatchObject({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'test-model',
    version: '0.0.0',
    status: 'draft',
  })
  const [order, person] = contract.schema
  expect(person).toMatchObject({
    id: 'ent_p',
    name: 'person',
    businessName: 'Person',
    dataGranularityDescription: 'One person.',
  })
  expect(person.properties[0]).toMatchObject({
    logicalType: 'string',
    logicalTypeOptions: { format: 'uuid' },
    primaryKey: true,
    primaryKeyPosition: 1,
    required: true,
    unique: true,
  })
  expect(person.properties[0].quality.map(({ metric }: { metric: string }) => metric)).toEqual([
    'nullValues',
    'duplicateValues',
  ])
  expect(person.properties[1]).toMatchObject({
    classification: 'restricted',
    tags: ['personal-data'],
    quality: [{ metric: 'invalidValues', arguments: { validValues: ['no'] }, mustBe: 0 }],
  })
  expect(order.properties[0].relationships).toMatchObject([{ type: 'foreignKey', to: 'schema/ent_p/properties/att_p' }])
  expect(order.properties[1]).toMatchObject({
    logicalType: 'number',
    logicalTypeOptions: { minimum: 0 },
    primaryKeyPosition: 1,
  })
  expect(order.properties[1].customProperties).toContainEqual({ property: 'precision', value: 12 })
  expect(order.quality).toMatchObject([{ metric: 'duplicateValues', arguments: { properties: ['total', 'person'] } }])
})

test('a reference that leaves the file is left out with a finding', () => {
  const { contracts, findings, files } = contractsOf(shop, { split: 'entity' })
  expect(files.map(({ path }) => path)).toEqual(['order.odcs.yaml', 'person.odcs.yaml'])
  expect(contracts[0].schema[0].properties[0].relationships).toBeUndefined()
  expect(findings.map(({ code, target }) => `${code} ${target}`)).toEqual(['odcs/reference-leaves-file rel_1'])
})

test('servers are those of which enough is known', () => {
  const target = aTarget({
    id: 'tgt_1',
    dialect: 'bigquery',
    catalog: 'shop',
    environments: [{ name: 'prod', schema: 'core' }, { name: 'dev' }],
  })
  const { contracts, findings } = contractsOf(aModel(target), {})
  expect(contracts[0].servers).toEqual([
    { id: 'tgt_1_1', server: 'prod', type: 'bigquery', environment: 'prod', project: 'shop', dataset: 'core' },
  ])
  expect(findings.map(({ code }) => code)).toEqual(['odcs/server-unknown'])
})

describe.skipIf(conformance === undefined)('the official schema', () => {
  const path = join(conformance ?? '', 'odcs/odcs-json-schema-v3.1.0.json')
  const ajv = new Ajv2019({ strict: false, allErrors: true })
  addFormats(ajv)
  const validate = conformance === undefined ? undefined : ajv.compile(JSON.parse(readFileSync(path, 'utf8')))
  const problemsOf = (contract: unknown) => (validate?.(contract) === true ? [] : validate?.errors)

  test('refuses what is no contract', () => {
    expect(problemsOf({ ...contractsOf(shop).contracts[0], colour: 'red' })).not.toEqual([])
  })

  test.each(['model', 'subject-area', 'entity'])(
    'accepts the contracts of every example, one for each %s',
    async (split) => {
      for (const { model } of await readExampleModels()) {
        for (const contract of contractsOf(model, { split }).contracts) expect(problemsOf(contract)).toEqual([])
      }
    },
  )

  test('accepts the contracts of any model', { timeout: 120_000 }, () => {
    const scene = fc.record({
      model: arbitraryModel,
      split: fc.constantFrom('model', 'subject-area', 'entity'),
      target: fc.constantFrom('target_0', undefined),
    })
    fc.assert(
      fc.property(scene, ({ model, split, target }) => {
        for (const contract of contractsOf(model, { split, target }).contracts) expect(problemsOf(contract)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

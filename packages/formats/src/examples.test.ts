import { linksAmong, measureCard, type PlacedCard, routeRelationships } from '@c360/diagram'
import { findCrossedCards, findOverlaps } from '@c360/diagram/testing'
import { childrenOf, countOf, type Model, type Relationship, recordsOf, toCanonicalJson } from '@c360/model'
import { describe, expect, test } from 'vitest'
import { findExporter } from './exporters/registry.ts'
import { readExampleFiles, readExampleModels, readModelFolder } from './testing/example-models.ts'

function placedCards(model: Model, diagramId: string): PlacedCard[] {
  return childrenOf(model, diagramId, 'placement').map((placement) => ({
    entityId: placement.entity,
    x: placement.x,
    y: placement.y,
    geometry: measureCard(model, placement.entity),
  }))
}

/** What the studio can draw of relationships, as both examples show it, or at least one. */
const inEach: Readonly<Record<string, (one: Relationship) => boolean>> = {
  'with itself': ({ parentEntity, childEntity }) => parentEntity === childEntity,
  'that identifies its child': ({ identifying }) => identifying,
}
const inOne: typeof inEach = {
  'over a composite key': ({ attributePairs }) => attributePairs.length > 1,
  'many to many': ({ parentMax, childMax }) => parentMax === 'many' && childMax === 'many',
}

const examples = await readExampleModels()

test('there are examples, and between them every kind of relationship', () => {
  expect(examples.map(({ name }) => name)).toEqual(['b2b-saas', 'retail-c360'])
  const relationships = examples.flatMap(({ model }) => recordsOf(model, 'relationship'))
  for (const [title, is] of Object.entries(inOne)) expect([title, relationships.some(is)]).toEqual([title, true])
  const entities = examples.flatMap(({ model }) => recordsOf(model, 'entity'))
  expect(entities.some(({ supertype }) => supertype !== undefined)).toBe(true)
})

describe.each(examples.map(({ name, model }) => [name, model] as const))('the example %s', (name, model) => {
  test('stands in files as the exporter writes them', () => {
    const exporter = findExporter('model-folder')
    if (exporter === undefined) throw new Error('there is no exporter of folders')
    const { files } = exporter.export(model, exporter.options.parse({}))
    const written = new Map(files.map(({ path, text }) => [path, text]))
    expect(new Map(readExampleFiles(name).map(({ path, text }) => [path, text]))).toEqual(written)
  })

  test('is the identical model after an export and an import of it', async () => {
    const exporter = findExporter('model-folder')
    const files = exporter?.export(model, exporter.options.parse({})).files ?? []
    expect(toCanonicalJson(await readModelFolder(name, files))).toBe(toCanonicalJson(model))
  })

  test('says of everything what it is', () => {
    for (const { id, description, grain, subjectArea } of recordsOf(model, 'entity'))
      expect({ id, described: [description, grain, subjectArea].every((text) => (text ?? '') !== '') }).toEqual({
        id,
        described: true,
      })
    for (const { id, description, sensitivity } of recordsOf(model, 'attribute'))
      expect({ id, described: (description ?? '').length > 4 && sensitivity !== undefined }).toEqual({
        id,
        described: true,
      })
    for (const { id, verbPhrase, inverseVerbPhrase } of recordsOf(model, 'relationship'))
      expect({ id, reads: verbPhrase !== undefined && inverseVerbPhrase !== undefined }).toEqual({ id, reads: true })
  })

  test('finds the evidence of each identity link in one entity', () => {
    const bound = recordsOf(model, 'identity-binding')
    const parentOf = new Map(recordsOf(model, 'attribute').map(({ id, parent }) => [id, parent]))
    const occursIn = (namespace: string, entity: string | undefined): boolean =>
      bound.some((one) => one.namespace === namespace && parentOf.get(one.attribute) === entity)
    expect(countOf(model, 'identity-link')).toBeGreaterThan(3)
    for (const { id, fromNamespace, toNamespace, evidence } of recordsOf(model, 'identity-link'))
      expect({ id, occurs: [fromNamespace, toNamespace].map((one) => occursIn(one, evidence)) }).toEqual({
        id,
        occurs: [true, true],
      })
  })

  test.each(Object.entries(inEach))('has a relationship %s', (_title, is) => {
    expect(recordsOf(model, 'relationship').some(is)).toBe(true)
  })

  test('draws every entity in one of its three diagrams', () => {
    const drawn = recordsOf(model, 'placement').map(({ entity }) => entity)
    expect(countOf(model, 'diagram')).toBe(3)
    expect(new Set(drawn).size).toBe(countOf(model, 'entity'))
  })

  test.each(recordsOf(model, 'diagram').map((diagram) => [diagram.name, diagram.id]))(
    'draws %s without a card over another or a line over a card',
    (_name, diagramId) => {
      const cards = placedCards(model, diagramId)
      const links = linksAmong(model, new Set(cards.map((card) => card.entityId)))
      expect(findOverlaps(cards)).toEqual([])
      expect(findCrossedCards(cards, routeRelationships(cards, links).routes)).toEqual([])
    },
  )
})

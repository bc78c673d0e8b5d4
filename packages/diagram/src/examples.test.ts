import { childrenOf, countOf, fromCanonicalJson, type Model, recordsOf, toCanonicalJson } from '@c360/model'
import { describe, expect, test } from 'vitest'
import saas from '../../../examples/b2b-saas/model.json'
import retail from '../../../examples/retail-c360/model.json'
import { linksAmong, measureCard, type PlacedCard, routeRelationships } from './index.ts'
import { findCrossedCards, findOverlaps } from './testing/findings.ts'

function readExample(stored: object): Model {
  const read = fromCanonicalJson(JSON.stringify(stored))
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.message}`)
  return read.value
}

function placedCards(model: Model, diagramId: string): PlacedCard[] {
  return childrenOf(model, diagramId, 'placement').map((placement) => ({
    entityId: placement.entity,
    x: placement.x,
    y: placement.y,
    geometry: measureCard(model, placement.entity),
  }))
}

describe.each([
  ['retail-c360', retail],
  ['b2b-saas', saas],
])('the example %s', (_, stored) => {
  const model = readExample(stored)

  test('is a valid model in canonical order', () => {
    expect(JSON.stringify(JSON.parse(toCanonicalJson(model)))).toBe(JSON.stringify(stored))
  })

  test('draws every entity in one of its three diagrams', () => {
    const drawn = recordsOf(model, 'placement').map(({ entity }) => entity)
    expect(countOf(model, 'diagram')).toBe(3)
    expect(new Set(drawn).size).toBe(countOf(model, 'entity'))
  })

  test('has every kind of relationship the studio draws', () => {
    const relationships = recordsOf(model, 'relationship')
    expect(relationships.some(({ parentEntity, childEntity }) => parentEntity === childEntity)).toBe(true)
    expect(relationships.some(({ identifying }) => identifying)).toBe(true)
    if (stored === saas) return
    expect(relationships.some(({ attributePairs }) => attributePairs.length > 1)).toBe(true)
    expect(relationships.some(({ parentMax, childMax }) => parentMax === 'many' && childMax === 'many')).toBe(true)
    expect(recordsOf(model, 'entity').some(({ supertype }) => supertype !== undefined)).toBe(true)
  })

  test.each(recordsOf(model, 'diagram').map(({ name, id }) => [name, id]))(
    'draws %s without a card over another or a line over a card',
    (_name, diagramId) => {
      const cards = placedCards(model, diagramId)
      const links = linksAmong(model, new Set(cards.map((card) => card.entityId)))
      expect(findOverlaps(cards)).toEqual([])
      expect(findCrossedCards(cards, routeRelationships(cards, links).routes)).toEqual([])
    },
  )
})

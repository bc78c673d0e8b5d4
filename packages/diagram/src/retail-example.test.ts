import { countOf, fromCanonicalJson, type Model, recordsOf, toCanonicalJson } from '@c360/model'
import { expect, test } from 'vitest'
import example from '../../../examples/retail-c360/model.json'
import { linksAmong, measureCard, type PlacedCard, routeRelationships } from './index.ts'
import { findCrossedCards, findOverlaps } from './testing/findings.ts'

function readExample(): Model {
  const read = fromCanonicalJson(JSON.stringify(example))
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.message}`)
  return read.value
}

function placedCards(model: Model): PlacedCard[] {
  return [...recordsOf(model, 'placement')].map((placement) => ({
    entityId: placement.entity,
    x: placement.x,
    y: placement.y,
    geometry: measureCard(model, placement.entity),
  }))
}

test('the retail example is a valid model in canonical order', () => {
  expect(JSON.stringify(JSON.parse(toCanonicalJson(readExample())))).toBe(JSON.stringify(example))
})

test('the retail example draws twelve entities in one diagram', () => {
  const model = readExample()
  expect([...recordsOf(model, 'diagram')].map((diagram) => diagram.name)).toEqual(['Customer 360'])
  expect(countOf(model, 'entity')).toBe(12)
  expect(new Set(placedCards(model).map((card) => card.entityId)).size).toBe(12)
  expect(countOf(model, 'subject-area')).toBe(4)
})

test('the retail example has every kind of relationship the studio draws', () => {
  const relationships = [...recordsOf(readExample(), 'relationship')]
  expect(relationships.some(({ parentEntity, childEntity }) => parentEntity === childEntity)).toBe(true)
  expect(relationships.some(({ attributePairs }) => attributePairs.length > 1)).toBe(true)
  expect(relationships.some(({ parentMax, childMax }) => parentMax === 'many' && childMax === 'many')).toBe(true)
  expect(relationships.some(({ identifying }) => identifying)).toBe(true)
  expect([...recordsOf(readExample(), 'entity')].some(({ supertype }) => supertype !== undefined)).toBe(true)
})

test('in the retail example no card overlaps another and no line crosses a card', () => {
  const model = readExample()
  const cards = placedCards(model)
  const links = linksAmong(model, new Set(cards.map((card) => card.entityId)))
  expect(links).toHaveLength(16)
  expect(findOverlaps(cards)).toEqual([])
  expect(findCrossedCards(cards, routeRelationships(cards, links).routes)).toEqual([])
})

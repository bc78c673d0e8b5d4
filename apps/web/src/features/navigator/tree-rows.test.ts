import { aDiagram, anEntity, aSubjectArea } from '@c360/model/testing'
import { describe, expect, it } from 'vitest'
import { entitiesBetween, entityIdsOf, isRemovable, neighbourKey } from './row-scope.ts'
import { nameOfRow, sectionKeys, sortByName, type TreeInput, treeRows, withoutAreaKey } from './tree-rows.ts'

const commerce = aSubjectArea({ name: 'Commerce' })
const order = anEntity({ name: 'order', subjectArea: commerce.id })
const store = anEntity({ name: 'store', subjectArea: commerce.id })
const person = anEntity({ name: 'person' })
const input: TreeInput = {
  diagrams: [aDiagram({ name: 'Main' })],
  subjectAreas: [commerce],
  entities: [order, person, store],
  placedIds: new Set([order.id]),
  collapsedKeys: new Set(),
}
const outline = (rows: ReturnType<typeof treeRows>): readonly string[] =>
  rows.map((row) => `${'  '.repeat(row.level - 1)}${nameOfRow(row)} ${row.position}/${row.siblings}`)

describe('treeRows', () => {
  it('lists diagrams, then areas with their entities, then those without one', () => {
    expect(outline(treeRows(input))).toEqual([
      'Diagrams 1/2',
      '  Main 1/1',
      'Entities 2/2',
      '  Commerce 1/2',
      '    order 1/2',
      '    store 2/2',
      '  Without a subject area 2/2',
      '    person 1/1',
    ])
  })

  it('has no groups while there are no areas, and no group for none where every entity has one', () => {
    expect(outline(treeRows({ ...input, subjectAreas: [] })).slice(2)).toEqual([
      'Entities 2/2',
      '  order 1/3',
      '  person 2/3',
      '  store 3/3',
    ])
    expect(outline(treeRows({ ...input, entities: [order] }))).not.toContain('  Without a subject area 2/2')
  })

  it('leaves out what is folded away and still counts it', () => {
    const rows = treeRows({ ...input, collapsedKeys: new Set([sectionKeys.diagrams, commerce.id]) })
    expect(outline(rows)).toEqual([
      'Diagrams 1/2',
      'Entities 2/2',
      '  Commerce 1/2',
      '  Without a subject area 2/2',
      '    person 1/1',
    ])
    expect(rows.find(({ key }) => key === commerce.id)).toMatchObject({ count: 2, isExpanded: false })
  })

  it('marks what stands on the open diagram', () => {
    const placed = treeRows(input).filter((row) => row.kind === 'entity' && row.isPlaced)
    expect(placed.map(({ key }) => key)).toEqual([order.id])
  })
})

describe('sortByName', () => {
  it('sorts numbers as numbers and equal names always the same way', () => {
    const named = (id: string, name: string) => ({ id, name })
    expect(sortByName([named('c', 'e10'), named('b', 'e2'), named('z', 'A'), named('a', 'e2')])).toEqual([
      named('z', 'A'),
      named('a', 'e2'),
      named('b', 'e2'),
      named('c', 'e10'),
    ])
  })
})

describe('what a row stands for', () => {
  const rows = treeRows(input)
  const row = (key: string) => rows.find((candidate) => candidate.key === key) ?? expect.fail(`no row ${key}`)

  it('is the selection where the entity is part of it, else the entity', () => {
    expect(entityIdsOf(rows, row(order.id), [order.id, person.id])).toEqual([order.id, person.id])
    expect(entityIdsOf(rows, row(store.id), [order.id, person.id])).toEqual([store.id])
  })

  it('is everything in an area', () => {
    expect(entityIdsOf(rows, row(commerce.id), [])).toEqual([order.id, store.id])
    expect(entityIdsOf(rows, row(withoutAreaKey), [])).toEqual([person.id])
  })

  it('is a range in either direction', () => {
    expect(entitiesBetween(rows, order.id, person.id)).toEqual([order.id, store.id, person.id])
    expect(entitiesBetween(rows, person.id, store.id)).toEqual([store.id, person.id])
    expect(entitiesBetween(rows, undefined, store.id)).toEqual([store.id])
  })

  it('leaves the last diagram and what is no record', () => {
    expect(rows.filter(isRemovable).map(nameOfRow)).toEqual(['Commerce', 'order', 'store', 'person'])
    expect(neighbourKey(rows, row(person.id))).toBe(withoutAreaKey)
  })
})

import { aDiagram, anEntity } from '@c360/model/testing'
import { describe, expect, it } from 'vitest'
import { treeMove, typeaheadKey } from './tree-keys.ts'
import { sectionKeys, treeRows } from './tree-rows.ts'

const main = aDiagram({ name: 'Main' })
const order = anEntity({ name: 'order' })
const rowsWith = (...collapsed: readonly string[]) =>
  treeRows({
    diagrams: [main],
    subjectAreas: [],
    entities: [order],
    placedIds: new Set(),
    collapsedKeys: new Set(collapsed),
  })

describe('treeMove', () => {
  const rows = rowsWith()

  it('walks the visible rows and stops at the ends', () => {
    expect(treeMove(rows, main.id, 'ArrowDown')).toEqual({ kind: 'go', key: sectionKeys.entities })
    expect(treeMove(rows, main.id, 'ArrowUp')).toEqual({ kind: 'go', key: sectionKeys.diagrams })
    expect(treeMove(rows, order.id, 'ArrowDown')).toBeUndefined()
    expect(treeMove(rows, main.id, 'End')).toEqual({ kind: 'go', key: order.id })
    expect(treeMove(rows, order.id, 'Home')).toEqual({ kind: 'go', key: sectionKeys.diagrams })
  })

  it('goes in and out', () => {
    expect(treeMove(rows, sectionKeys.entities, 'ArrowRight')).toEqual({ kind: 'go', key: order.id })
    expect(treeMove(rows, order.id, 'ArrowLeft')).toEqual({ kind: 'go', key: sectionKeys.entities })
    expect(treeMove(rows, sectionKeys.entities, 'ArrowLeft')).toEqual({ kind: 'collapse', key: sectionKeys.entities })
    expect(treeMove(rowsWith(sectionKeys.entities), sectionKeys.entities, 'ArrowRight')).toEqual({
      kind: 'expand',
      key: sectionKeys.entities,
    })
    expect(treeMove(rows, order.id, 'ArrowRight')).toBeUndefined()
  })

  it('starts at the first row', () => {
    expect(treeMove(rows, undefined, 'ArrowDown')).toEqual({ kind: 'go', key: sectionKeys.diagrams })
  })
})

describe('typeaheadKey', () => {
  const rows = ['apple', 'avocado', 'banana', 'Apricot'].map((name) => ({ key: name, name }))

  it('walks on through the names of a repeated letter, round the end', () => {
    expect(typeaheadKey(rows, 'apple', 'a')).toBe('avocado')
    expect(typeaheadKey(rows, 'avocado', 'aa')).toBe('Apricot')
    expect(typeaheadKey(rows, 'Apricot', 'a')).toBe('apple')
  })

  it('stays on a name that goes on with what is typed', () => {
    expect(typeaheadKey(rows, 'apple', 'ap')).toBe('apple')
    expect(typeaheadKey(rows, 'apple', 'apr')).toBe('Apricot')
    expect(typeaheadKey(rows, 'apple', 'x')).toBeUndefined()
  })
})

import { apply, editManyFields, type Model } from '@c360/model'
import { aModel, anAttribute, anEntity } from '@c360/model/testing'
import { describe, expect, it } from 'vitest'
import { moveRange, rangeAt } from './cell-range.ts'
import { cellsToText, textToCells } from './cells-text.ts'
import { type GridView, rowsOf } from './grid-rows.ts'

const person = anEntity({ name: 'person' })
const account = anEntity({ name: 'account' })
const model = aModel(
  person,
  account,
  anAttribute({ parent: person.id, name: 'email', order: 'a0', semanticType: 'email' }),
  anAttribute({ parent: person.id, name: 'born_on', order: 'a1', type: { kind: 'date' } }),
  anAttribute({ parent: account.id, name: 'number', order: 'a0', description: 'On "invoices",\nin full' }),
)
const all: GridView = { scope: { kind: 'all' }, filter: '', sort: undefined }
const namesOf = (view: GridView): readonly string[] => rowsOf(model, view).map(({ name }) => name)

describe('the rows of the grid', () => {
  it('stand by entity, in the entity’s own order', () => {
    expect(namesOf(all)).toEqual(['number', 'email', 'born_on'])
    expect(namesOf({ ...all, scope: { kind: 'entities', ids: [person.id, 'ent_gone'] } })).toEqual(['email', 'born_on'])
  })

  it('are filtered by words in any column', () => {
    expect(namesOf({ ...all, filter: 'PERSON date' })).toEqual(['born_on'])
    expect(namesOf({ ...all, filter: 'nothing like it' })).toEqual([])
  })

  it('are sorted both ways, with what says nothing last', () => {
    expect(namesOf({ ...all, sort: { column: 'name', isDescending: true } })).toEqual(['number', 'email', 'born_on'])
    for (const isDescending of [true, false]) {
      expect(namesOf({ ...all, sort: { column: 'semanticType', isDescending } })[0]).toBe('email')
    }
  })
})

describe('the keyboard', () => {
  const size = { rows: 3, columns: 4 }
  const press = (key: string, shiftKey = false, isFar = false) =>
    moveRange(rangeAt({ row: 1, column: 1 }), { key, shiftKey, isFar }, size)?.active

  it('moves one cell, to the ends, and never outside', () => {
    expect(press('ArrowDown')).toEqual({ row: 2, column: 1 })
    expect(press('PageDown')).toEqual({ row: 2, column: 1 })
    expect(press('ArrowUp', false, true)).toEqual({ row: 0, column: 1 })
    expect(press('End')).toEqual({ row: 1, column: 3 })
    expect(press('Home', false, true)).toEqual({ row: 0, column: 0 })
    expect(press('a')).toBeUndefined()
  })

  it('widens with Shift from where it began', () => {
    expect(
      moveRange(rangeAt({ row: 1, column: 1 }), { key: 'ArrowRight', shiftKey: true, isFar: false }, size),
    ).toEqual({
      anchor: { row: 1, column: 1 },
      active: { row: 1, column: 2 },
    })
  })
})

describe('cells as text', () => {
  const rows = rowsOf(model, all)
  const after = (edits: Parameters<typeof editManyFields>[1]): Model => {
    const done = apply(model, editManyFields(model, edits).operations)
    if (!done.ok) throw new Error(done.error.message)
    return done.value.model
  }

  it('are quoted as a spreadsheet wants them', () => {
    const range = { anchor: { row: 0, column: 1 }, active: { row: 1, column: 5 } }
    expect(cellsToText(model, rows, range)).toBe(
      'number\tstring\tfalse\t\t"On ""invoices"",\nin full"\nemail\tstring\tfalse\t\t',
    )
  })

  it('go into as many cells as there are, each as its column reads it', () => {
    const { edits, refusals } = textToCells(model, rows, rangeAt({ row: 1, column: 1 }), [
      ['e_mail', 'string(254)', 'yes'],
      ['', 'nonsense'],
      ['one', 'row', 'too many'],
    ])
    expect(rowsOf(after(edits), all)[1]).toMatchObject({ name: 'e_mail', type: { maxLength: 254 }, required: true })
    expect(rowsOf(after(edits), all)[2]).toMatchObject({ name: 'born_on', type: { kind: 'date' } })
    expect(refusals).toHaveLength(3)
  })

  it('of one cell go into all that are selected', () => {
    const { edits } = textToCells(model, rows, { anchor: { row: 2, column: 9 }, active: { row: 0, column: 9 } }, [
      ['confidential'],
    ])
    expect(rowsOf(after(edits), all).map(({ sensitivity }) => sensitivity)).toEqual(Array(3).fill('confidential'))
  })
})

import { describeChanges } from '@c360/model'
import { aModel, anAttribute, anEntity } from '@c360/model/testing'
import { expect, it } from 'vitest'
import { inReadingOrder, lookOf } from './group-order.ts'

it('tells first what is gone, then what has another name, then what is new, then the rest', () => {
  const a = anEntity({ name: 'a_changed' })
  const b = anEntity({ name: 'b_added' })
  const c = anEntity({ name: 'c_renamed' })
  const d = anEntity({ name: 'd_removed' })
  const before = aModel(a, c, d)
  const after = aModel(a, b, { ...c, name: 'customer' }, anAttribute({ parent: a.id, name: 'email' }))
  const groups = inReadingOrder(describeChanges(before, after))
  expect(groups.map((group) => [lookOf(group), group.name])).toEqual([
    ['removed', 'd_removed'],
    ['renamed', 'customer'],
    ['added', 'b_added'],
    ['kept', 'a_changed'],
  ])
})

import { expect, test } from 'vitest'
import { readEntityIds } from './use-entity-drop.ts'

test('a list of ids is read, and whatever is no id is left out', () => {
  expect(readEntityIds('["ent_1","ent_2",3,null]')).toEqual(['ent_1', 'ent_2'])
})

test.each(['', 'ent_1', '{"ids":[]}', '[broken'])('%j carries no ids', (data) => {
  expect(readEntityIds(data)).toEqual([])
})

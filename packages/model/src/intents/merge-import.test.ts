import { expect, test } from 'vitest'
import { fromRecords } from '../model/from-records.ts'
import { childrenOf, getRecordOf } from '../model/read.ts'
import { apply } from '../operations/apply.ts'
import { anAttribute, anEntity, anIntentContext } from '../testing/index.ts'
import { mergeImport } from './merge-import.ts'

test('M67 a merge adds after the siblings, takes only what is known, removes nothing, and repeats as nothing', () => {
  const entity = anEntity({ id: 'ent_1' })
  const kept = anAttribute({ id: 'att_1', parent: 'ent_1', name: 'kept', order: 'a5' })
  const model = fromRecords([entity, kept])
  if (!model.ok) throw new Error(model.error.message)
  const records = [
    { ...entity, id: 'ent_9', name: 'other' },
    { ...kept, id: 'att_8', parent: 'ent_9', name: 'renamed', description: 'said', order: 'a0' },
    { ...kept, id: 'att_9', parent: 'ent_9', name: 'added', order: 'a1' },
  ]
  const matches = new Map([
    ['ent_9', 'ent_1'],
    ['att_8', 'att_1'],
  ])
  const knownFields = (imported: object) => ('description' in imported ? { description: imported.description } : {})
  const command = mergeImport(model.value, { records, matches, knownFields }, anIntentContext())
  const merged = apply(model.value, command.operations)
  if (!merged.ok) throw new Error(merged.error.message)
  const after = merged.value.model
  expect(childrenOf(after, 'ent_1', 'attribute').map(({ name }) => name)).toEqual(['kept', 'added'])
  expect(getRecordOf(after, 'attribute', 'att_1')).toEqual({ ...kept, description: 'said' })
  expect(getRecordOf(after, 'entity', 'ent_1')).toEqual(entity)
  const again = new Map([...matches, ['att_9', 'att_9']])
  expect(mergeImport(after, { records, matches: again, knownFields }, anIntentContext()).operations).toEqual([])
})

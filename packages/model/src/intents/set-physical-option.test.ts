import { expect, test } from 'vitest'
import type { Model } from '../model/model.ts'
import { getRecord, recordsOf } from '../model/read.ts'
import { apply } from '../operations/apply.ts'
import type { Command } from '../operations/command.ts'
import { aModel, anAttribute, anEntity, anIntentContext, aTarget } from '../testing/builders.ts'
import { describeCommand } from './describe-command.ts'
import { setPhysicalOption } from './set-physical-option.ts'

const entity = anEntity({ name: 'order' })
const attribute = anAttribute({ parent: entity.id, name: 'placed_at' })
const target = aTarget({ name: 'warehouse' })
const start = aModel(entity, attribute, target)
const context = anIntentContext()

function after(model: Model, command: Command): Model {
  if (command.operations.length === 0) return model
  const applied = apply(model, command.operations)
  if (!applied.ok) throw new Error(applied.error.message)
  return applied.value.model
}

const set = (model: Model, fields: Readonly<Record<string, string | boolean | null>>): Command =>
  setPhysicalOption(model, { target: target.id, attribute: attribute.id, fields }, context)

test('M68 the first difference adds the option, the next is a field of it, the last takes it away', () => {
  const named = after(start, set(start, { physicalName: 'ord_dt' }))
  expect([...recordsOf(named, 'column-option')]).toMatchObject([
    { target: target.id, attribute: attribute.id, physicalName: 'ord_dt' },
  ])
  const typed = after(named, set(named, { physicalType: 'date', nameFixed: true }))
  const options = [...recordsOf(typed, 'column-option')]
  expect(options).toHaveLength(1)
  expect(options[0]).toMatchObject({ physicalName: 'ord_dt', physicalType: 'date', nameFixed: true })
  const cleared = set(typed, { physicalName: null, physicalType: null, nameFixed: false })
  expect(describeCommand(typed, cleared)).toContain('remove')
  expect([...recordsOf(after(typed, cleared), 'column-option')]).toEqual([])
})

test('M68 what does not differ adds nothing, and a table has an option of its own', () => {
  expect(set(start, { leftOut: false, physicalName: null }).operations).toEqual([])
  const both = after(
    after(start, set(start, { leftOut: true })),
    setPhysicalOption(start, { target: target.id, entity: entity.id, fields: { schema: 'sales' } }, context),
  )
  expect([...recordsOf(both, 'table-option')]).toMatchObject([{ entity: entity.id, schema: 'sales' }])
  expect(getRecord(both, entity.id)).toEqual(entity)
})

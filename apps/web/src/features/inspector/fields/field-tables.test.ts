import { type Kind, recordKinds } from '@c360/model'
import { describe, expect, it } from 'vitest'
import type { FieldDescriptor, FieldGroup } from '#document/fields/field-descriptor.ts'
import { columnTexts, optionSwitches, tableTexts } from '../physical/option-fields.ts'
import { attributeFields } from './attribute-fields.ts'
import { diagramFields, modelFields, subjectAreaFields } from './drawing-fields.ts'
import { entityHeadFields, entityTailFields } from './entity-fields.ts'
import { keyFields } from './key-fields.ts'
import { relationshipFields } from './relationship-fields.ts'

const inGroups = (groups: readonly FieldGroup[]): readonly FieldDescriptor[] => groups.flatMap(({ fields }) => fields)

/** Per kind: its table, and the fields that have a form of their own or none by design. */
const tables: readonly {
  kind: Kind
  fields: readonly FieldDescriptor[]
  elsewhere: readonly string[]
}[] = [
  { kind: 'attribute', fields: inGroups(attributeFields), elsewhere: ['parent', 'order'] },
  { kind: 'diagram', fields: inGroups(diagramFields), elsewhere: [] },
  { kind: 'entity', fields: inGroups([...entityHeadFields, ...entityTailFields]), elsewhere: [] },
  { kind: 'key', fields: keyFields, elsewhere: ['entity', 'attributes', 'primary'] },
  { kind: 'model', fields: inGroups(modelFields), elsewhere: [] },
  {
    kind: 'relationship',
    fields: inGroups(relationshipFields),
    elsewhere: ['parentEntity', 'parentMin', 'parentMax', 'childEntity', 'childMin', 'childMax', 'attributePairs'],
  },
  { kind: 'subject-area', fields: inGroups(subjectAreaFields), elsewhere: [] },
]

const options: readonly { kind: Kind; edited: readonly { field: string }[]; owner: string }[] = [
  { kind: 'table-option', edited: [...tableTexts, ...optionSwitches], owner: 'entity' },
  { kind: 'column-option', edited: [...columnTexts, ...optionSwitches], owner: 'attribute' },
]

it.each(options)('the fields of $kind are each edited in one place', ({ kind, edited, owner }) => {
  const declared = Object.keys(recordKinds[kind].schema.shape).filter((field) => field !== 'id' && field !== 'kind')
  expect([...edited.map(({ field }) => field), 'target', owner].sort()).toEqual(declared.sort())
})

describe.each(tables)('the fields of $kind', ({ kind, fields, elsewhere }) => {
  it('are each edited in one place', () => {
    const declared = Object.keys(recordKinds[kind].schema.shape).filter((field) => field !== 'id' && field !== 'kind')
    const edited = [...fields.map(({ field }) => field), ...elsewhere]
    expect([...edited].sort()).toEqual(declared.sort())
  })

  it('can be cleared exactly where they are optional', () => {
    for (const descriptor of fields) {
      if (descriptor.control !== 'choice') continue
      const shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> =
        recordKinds[kind].schema.shape
      const isOptional = shape[descriptor.field]?.safeParse(undefined).success
      expect([descriptor.field, descriptor.emptyLabel !== undefined]).toEqual([descriptor.field, isOptional])
    }
  })

  it('offer only values that the model takes', () => {
    for (const descriptor of fields) {
      if (descriptor.control !== 'choice') continue
      const shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> =
        recordKinds[kind].schema.shape
      for (const { value } of descriptor.choices) expect(shape[descriptor.field]?.safeParse(value).success).toBe(true)
    }
  })
})

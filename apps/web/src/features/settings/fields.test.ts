import { DialectId, type Kind, recordKinds } from '@c360/model'
import { dialectOf } from '@c360/sql'
import { describe, expect, it } from 'vitest'
import type { FieldGroup } from '#document/fields/field-descriptor.ts'
import { targetFields, targetMoreFields, targetTables } from './targets/target-fields.ts'
import { valueColumns, valueSetFields, valueSetMoreFields } from './value-sets/value-set-fields.ts'

const fieldsIn = (groups: readonly FieldGroup[]): readonly string[] =>
  groups.flatMap(({ fields }) => fields.map(({ field }) => field))

const dialects = DialectId.options.map(dialectOf)
const postgres = dialectOf('postgres')

/** Per kind: the fields that are edited here, and those that say only what it belongs to, or are kept as imported. */
const tables: readonly { kind: Kind; edited: readonly string[]; elsewhere: readonly string[] }[] = [
  { kind: 'abbreviation', edited: ['word', 'shortForm', 'use'], elsewhere: ['description'] },
  {
    kind: 'rule-setting',
    edited: ['archetypes', 'layers', 'target', 'severity', 'options'],
    elsewhere: ['rule', 'reason'],
  },
  { kind: 'suppression', edited: ['reason', 'until'], elsewhere: ['rule', 'record', 'field'] },
  {
    kind: 'target',
    edited: [...fieldsIn([...targetFields(dialects, postgres), ...targetMoreFields]), ...targetTables],
    elsewhere: [],
  },
  {
    kind: 'value',
    edited: [...valueColumns, 'deprecated', 'order'],
    elsewhere: ['valueSet', 'tags', 'customProperties'],
  },
  { kind: 'value-set', edited: fieldsIn([...valueSetFields, ...valueSetMoreFields]), elsewhere: [] },
]

describe.each(tables)('the fields of $kind', ({ kind, edited, elsewhere }) => {
  it('are each edited in one place', () => {
    const declared = Object.keys(recordKinds[kind].schema.shape).filter((field) => field !== 'id' && field !== 'kind')
    expect([...edited, ...elsewhere].sort()).toEqual(declared.sort())
  })
})

it('the place of a target is told in the words of its engine', () => {
  for (const dialect of dialects) {
    const labels = targetFields(dialects, dialect).flatMap(({ fields }) =>
      fields.map(({ label }) => label.toLowerCase()),
    )
    expect(labels).toContain(dialect.words.catalog.toLowerCase())
    expect(labels).toContain(dialect.words.schema.toLowerCase())
  }
})

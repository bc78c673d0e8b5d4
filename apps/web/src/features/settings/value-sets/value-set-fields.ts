import type { FieldGroup } from '#document/fields/field-descriptor.ts'
import { moreGroup } from '#document/fields/more-group.ts'
import { strings } from '../strings.ts'

const words = strings.valueSets

/** What a value set is, above its values. */
export const valueSetFields: readonly FieldGroup<'value-set'>[] = [
  {
    title: words.about,
    fields: [
      { control: 'text', field: 'name', label: words.name, isMono: true, isRequired: true },
      { control: 'long-text', field: 'description', label: words.description },
    ],
  },
]

/** What every named record also carries. */
export const valueSetMoreFields: readonly FieldGroup<'value-set'>[] = [moreGroup]

/** The columns of the table of values; tags and custom properties of a value are kept and not edited. */
export const valueColumns = ['code', 'label', 'description'] as const

import type { FieldDescriptor, FieldGroup } from '#document/fields/field-descriptor.ts'
import { moreGroup } from '#document/fields/more-group.ts'
import { strings } from '../strings.ts'

const { fields, hints } = strings

/** What everything with a name and a description has. */
function describedFields(besides: readonly FieldDescriptor[]): readonly FieldGroup[] {
  return [
    {
      title: strings.groups.identity,
      fields: [
        { control: 'text', field: 'name', label: fields.name, isRequired: true },
        { control: 'long-text', field: 'description', label: fields.description },
        ...besides,
      ],
    },
    moreGroup,
  ]
}

export const diagramFields = describedFields([])
export const modelFields = describedFields([
  { control: 'text', field: 'preset', label: fields.preset, hint: hints.preset },
])
export const subjectAreaFields = describedFields([{ control: 'colour', field: 'colour', label: fields.colour }])

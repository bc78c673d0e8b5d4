import { choicesOf } from '#document/fields/choices.ts'
import type { FieldDescriptor } from '#document/fields/field-descriptor.ts'
import { strings as fieldStrings } from '#document/fields/strings.ts'
import { strings } from '../strings.ts'

const { choices, fields } = strings

/** Which key is the primary one, and its attributes in order, are edited by `forms/key-card.tsx`. */
export const keyFields: readonly FieldDescriptor<'key'>[] = [
  { control: 'text', field: 'name', label: fields.keyName, isMono: true },
  {
    control: 'choice',
    field: 'keyType',
    label: fields.keyType,
    choices: choicesOf(['natural', 'surrogate'], choices.keyType),
  },
  {
    control: 'tags',
    field: 'tags',
    label: fieldStrings.tags,
    hint: fieldStrings.tagsHint,
    isShown: ({ tags }) => tags !== undefined,
  },
  {
    control: 'properties',
    field: 'customProperties',
    label: fieldStrings.customProperties,
    isShown: ({ customProperties }) => customProperties !== undefined,
  },
]

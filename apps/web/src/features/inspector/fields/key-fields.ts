import { strings } from '../strings.ts'
import { choicesOf } from './choices.ts'
import type { FieldDescriptor } from './field-descriptor.ts'

const { choices, fields, hints } = strings

/** Which key is the primary one, and its attributes in order, are edited by `forms/key-card.tsx`. */
export const keyFields: readonly FieldDescriptor<'key'>[] = [
  { control: 'text', field: 'name', label: fields.keyName, isMono: true },
  {
    control: 'choice',
    field: 'keyType',
    label: fields.keyType,
    choices: choicesOf(['natural', 'surrogate'], choices.keyType),
  },
  { control: 'tags', field: 'tags', label: fields.tags, hint: hints.tags, isShown: ({ tags }) => tags !== undefined },
  {
    control: 'properties',
    field: 'customProperties',
    label: fields.customProperties,
    isShown: ({ customProperties }) => customProperties !== undefined,
  },
]

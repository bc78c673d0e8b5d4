import { OnDelete } from '@c360/model'
import { choicesOf } from '#document/fields/choices.ts'
import type { FieldGroup } from '#document/fields/field-descriptor.ts'
import { moreGroup } from '#document/fields/more-group.ts'
import { strings } from '../strings.ts'

const { choices, fields, hints } = strings

/** The ends, their numbers and the attribute pairs are edited by `forms/relationship-ends.tsx`. */
export const relationshipFields: readonly FieldGroup<'relationship'>[] = [
  {
    title: strings.groups.reading,
    fields: [
      { control: 'text', field: 'verbPhrase', label: fields.verbPhrase, hint: hints.verbPhrase },
      { control: 'text', field: 'inverseVerbPhrase', label: fields.inverseVerbPhrase, hint: hints.inverseVerbPhrase },
      { control: 'text', field: 'parentRole', label: fields.parentRole },
      { control: 'text', field: 'childRole', label: fields.childRole },
    ],
  },
  {
    title: strings.groups.warehouse,
    fields: [
      { control: 'switch', field: 'identifying', label: fields.identifying, hint: hints.identifying, isCommon: true },
      {
        control: 'choice',
        field: 'enforcement',
        label: fields.enforcement,
        hint: hints.enforcement,
        isCommon: true,
        choices: choicesOf(['enforced', 'informational'], choices.enforcement),
      },
      {
        control: 'choice',
        field: 'onDelete',
        label: fields.onDelete,
        hint: hints.onDelete,
        isCommon: true,
        choices: choicesOf(OnDelete.options, choices.onDelete),
        emptyLabel: strings.notSet,
      },
    ],
  },
  {
    title: strings.groups.about,
    fields: [
      { control: 'text', field: 'name', label: fields.name, isMono: true },
      { control: 'long-text', field: 'description', label: fields.description },
    ],
  },
  moreGroup,
]

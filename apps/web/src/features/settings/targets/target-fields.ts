import { Layer, NamingCase } from '@c360/model'
import type { Dialect } from '@c360/sql'
import { choicesOf } from '#document/fields/choices.ts'
import type { FieldDescriptor, FieldGroup } from '#document/fields/field-descriptor.ts'
import { moreGroup } from '#document/fields/more-group.ts'
import { choices as choiceWords } from '#document/fields/words.ts'
import { strings } from '../strings.ts'

const words = strings.targets

/** What a target is: its name, its engine and where it stands there, in the engine's own words. */
export function targetFields(dialects: readonly Dialect[], dialect: Dialect): readonly FieldGroup<'target'>[] {
  const place = (field: 'catalog' | 'schema', word: string): FieldDescriptor<'target'> => ({
    control: 'text',
    field,
    label: capital(word),
    isMono: true,
  })
  return [
    {
      title: words.about,
      fields: [
        { control: 'text', field: 'name', label: words.name, isRequired: true },
        {
          control: 'choice',
          field: 'dialect',
          label: words.dialect,
          choices: dialects.map(({ id, label }) => ({ value: id, label })),
        },
        place('catalog', dialect.words.catalog),
        place('schema', dialect.words.schema),
        {
          control: 'choices',
          field: 'layers',
          label: words.layers,
          hint: words.layersHint,
          choices: choicesOf(Layer.options, choiceWords.layer),
          emptyLabel: words.allLayers,
        },
        { control: 'long-text', field: 'description', label: words.description },
      ],
    },
    {
      title: words.naming,
      fields: [
        {
          control: 'choice',
          field: 'case',
          label: words.case,
          choices: choicesOf(NamingCase.options, strings.cases),
        },
      ],
    },
  ]
}

/** What every named record also carries. */
export const targetMoreFields: readonly FieldGroup<'target'>[] = [moreGroup]

/** The fields with a form of their own: a table of environments, of prefixes, of names of constraints. */
export const targetTables: readonly string[] = ['environments', 'prefixes', 'constraintNames']

export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

import { ColourName } from '@c360/model'
import { useId } from 'react'
import { ColourPicker } from '#ui/colour-picker.tsx'
import { MultiSelect } from '#ui/multi-select.tsx'
import { Select } from '#ui/select.tsx'
import { Switch } from '#ui/switch.tsx'
import { choicesOf } from '../fields/choices.ts'
import { strings } from '../fields/strings.ts'
import type { ControlProps } from './control-props.ts'
import { FieldNote, FieldRow } from './field-row.tsx'

/** One of a closed list, written at once. */
export function ChoiceControl({ descriptor, field }: ControlProps<'choice'>) {
  const { label, hint, choices, emptyLabel } = descriptor
  const noteId = useId()
  const chosen = choices.find(({ value }) => value === field.value)
  // With a differing value nothing may look chosen, so the empty entry waits until the records agree.
  const none = field.isMixed ? undefined : emptyLabel
  return (
    <FieldRow label={label}>
      <Select
        label={label}
        hideLabel
        value={chosen?.value}
        options={choices}
        placeholder={field.isMixed ? strings.mixed : strings.notSet}
        noneLabel={none}
        onChange={(value) => field.commit(value ?? null)}
      />
      <FieldNote id={noteId} hint={hint} />
    </FieldRow>
  )
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** Any number of a closed list, written at once. */
export function ChoicesControl({ descriptor, field }: ControlProps<'choices'>) {
  const { label, hint, choices, emptyLabel } = descriptor
  const noteId = useId()
  const values = Array.isArray(field.value) ? field.value.filter(isText) : []
  return (
    <FieldRow label={label}>
      <MultiSelect
        label={label}
        values={values}
        options={choices}
        emptyLabel={field.isMixed ? strings.mixed : emptyLabel}
        onChange={(next) => field.commit(next.length === 0 ? null : next)}
      />
      <FieldNote id={noteId} hint={hint} />
    </FieldRow>
  )
}

/** Yes or no, written at once. */
export function SwitchControl({ descriptor, field }: ControlProps<'switch'>) {
  const noteId = useId()
  return (
    <div className="group/field px-3 py-0.5 text-ink-muted text-sm">
      <Switch
        label={field.isMixed ? strings.mixedField(descriptor.label) : descriptor.label}
        checked={field.value === true}
        onChange={(isOn) => field.commit(isOn)}
      />
      <FieldNote id={noteId} hint={descriptor.hint} />
    </div>
  )
}

const colourChoices = choicesOf(ColourName.options, strings.choices.colour)

/** A colour of the palette, written at once. */
export function ColourControl({ descriptor, field }: ControlProps<'colour'>) {
  const parsed = ColourName.safeParse(field.value)
  return (
    <FieldRow label={descriptor.label}>
      <ColourPicker
        label={descriptor.label}
        value={parsed.success ? parsed.data : 'slate'}
        options={colourChoices}
        onChange={(colour) => field.commit(colour)}
      />
    </FieldRow>
  )
}

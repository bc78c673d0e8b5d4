import type { OptionFact } from '@c360/formats'
import { recordsOf } from '@c360/model'
import { Select } from '#ui/select.tsx'
import { Switch } from '#ui/switch.tsx'
import { TextField } from '#ui/text-field.tsx'
import { documentStrings } from '../strings.ts'
import { isSameList, useModelValue } from '../use-model.ts'
import { type ChosenOptions, environmentsFor } from './option-values.ts'

export interface OptionFieldProps {
  option: OptionFact
  value: unknown
  /** What holds of all options: what one offers may follow from another. */
  values: ChosenOptions
  onChange: (value: unknown) => void
}

/** One option of a format, edited by what its kind of value asks for. */
export function OptionField(props: OptionFieldProps) {
  const { option, value, onChange } = props
  const { kind, label, hint, choices = [], choiceLabels = {} } = option
  if (option.recordKind !== undefined) return <RecordField {...props} />
  if (option.environmentOf !== undefined) return <EnvironmentField {...props} />
  switch (kind) {
    case 'switch':
      return <Switch label={label} checked={value === true} onChange={onChange} />
    case 'choice': {
      const options = choices.map((choice) => ({ value: choice, label: choiceLabels[choice] ?? choice }))
      const chosen = typeof value === 'string' ? value : undefined
      return <Select label={label} value={chosen} options={options} onChange={onChange} />
    }
    case 'number':
      return (
        <TextField
          label={label}
          hint={hint}
          inputMode="decimal"
          value={value === undefined ? '' : String(value)}
          onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
        />
      )
    default:
      return (
        <TextField
          label={label}
          hint={hint}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        />
      )
  }
}

const kinds = ['target', 'diagram', 'subject-area', 'entity'] as const

/** An environment of the chosen target; nothing to choose where it has none. */
function EnvironmentField({ option, value, values, onChange }: OptionFieldProps) {
  const names = useModelValue((model) => environmentsFor(option, values, model), isSameList)
  if (names.length === 0) return null
  const options = names.map((name) => ({ value: name, label: name }))
  const chosen = names.find((name) => name === value)
  return (
    <Select label={option.label} value={chosen} options={options} noneLabel={option.emptyLabel} onChange={onChange} />
  )
}

function RecordField({ option, value, onChange }: OptionFieldProps) {
  const kind = kinds.find((candidate) => candidate === option.recordKind) ?? 'target'
  const records = useModelValue((model) => [...recordsOf(model, kind)], isSameList)
  const options = records.map(({ id, name }) => ({ value: id, label: name }))
  const chosen = options.some((choice) => choice.value === value) ? String(value) : undefined
  const noneLabel = option.emptyLabel ?? documentStrings.allRecords
  return <Select label={option.label} value={chosen} options={options} noneLabel={noneLabel} onChange={onChange} />
}

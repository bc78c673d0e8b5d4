import { recordsOf } from '@c360/model'
import type { OptionDescriptor } from '#document/options/describe-options.ts'
import { isSameList, useModelValue } from '#document/use-model.ts'
import { Select } from '#ui/select.tsx'
import { Switch } from '#ui/switch.tsx'
import { TextField } from '#ui/text-field.tsx'
import { strings } from './strings.ts'

interface OptionFieldProps {
  option: OptionDescriptor
  value: unknown
  onChange: (value: unknown) => void
}

/** One option of an exporter, edited by what its kind of value asks for. */
export function OptionField({ option, value, onChange }: OptionFieldProps) {
  const { control, label, hint, choices, fallback } = option
  const current = value ?? fallback
  switch (control) {
    case 'switch':
      return <Switch label={label} checked={current === true} onChange={onChange} />
    case 'choice': {
      const options = choices.map((choice) => ({ value: choice, label: choice }))
      const chosen = typeof current === 'string' ? current : undefined
      return <Select label={label} value={chosen} options={options} onChange={onChange} />
    }
    case 'record':
      return <RecordField option={option} value={current} onChange={onChange} />
    case 'number':
      return (
        <TextField
          label={label}
          hint={hint}
          inputMode="decimal"
          value={current === undefined ? '' : String(current)}
          onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
        />
      )
    default:
      return (
        <TextField
          label={label}
          hint={hint}
          value={typeof current === 'string' ? current : ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        />
      )
  }
}

const kinds = ['target', 'diagram', 'subject-area', 'entity'] as const

function RecordField({ option, value, onChange }: OptionFieldProps) {
  const kind = kinds.find((candidate) => candidate === option.recordKind) ?? 'target'
  const records = useModelValue((model) => recordsOf(model, kind), isSameList)
  const options = records.map(({ id, name }) => ({ value: id, label: name }))
  const chosen = options.some((choice) => choice.value === value) ? String(value) : undefined
  return <Select label={option.label} value={chosen} options={options} noneLabel={strings.all} onChange={onChange} />
}

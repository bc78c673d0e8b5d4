import type { LogicalType } from '@c360/model'
import { Select } from '#ui/select.tsx'
import { Switch } from '#ui/switch.tsx'
import { strings } from '../fields/strings.ts'
import type { BoundField } from '../fields/use-field.ts'
import { useFieldDraft } from '../fields/use-field-draft.ts'
import { DraftInput } from './draft-input.tsx'
import { FieldRow } from './field-row.tsx'

type TypeOf<K extends LogicalType['kind']> = Extract<LogicalType, { kind: K }>

interface TypeParametersProps<Type extends LogicalType = LogicalType> {
  type: Type
  field: BoundField
}

/** The parameters that a type has, each a field of its own; a type without any shows nothing. */
export function TypeParameters({ type, field }: TypeParametersProps) {
  if (type.kind === 'string') return <StringParameters type={type} field={field} />
  if (type.kind === 'integer') return <IntegerParameters type={type} field={field} />
  if (type.kind === 'decimal') return <DecimalParameters type={type} field={field} />
  if (type.kind === 'timestamp') return <TimestampParameters type={type} field={field} />
  return type.kind === 'native' ? <NativeParameters type={type} field={field} /> : null
}

const words = strings.typeParameters

function StringParameters({ type, field }: TypeParametersProps<TypeOf<'string'>>) {
  return (
    <NumberParameter
      label={words.maxLength}
      field={field}
      value={type.maxLength}
      onCommit={(maxLength) =>
        field.commit(maxLength === undefined ? { kind: 'string' } : { kind: 'string', maxLength })
      }
    />
  )
}

const bitChoices = (['8', '16', '32', '64'] as const).map((value) => ({ value, label: words.bitCount(value) }))

function IntegerParameters({ type, field }: TypeParametersProps<TypeOf<'integer'>>) {
  return (
    <FieldRow label={words.bits}>
      <Select
        label={words.bits}
        hideLabel
        value={bitChoices.find(({ value }) => Number(value) === type.bits)?.value}
        options={bitChoices}
        noneLabel={strings.notSet}
        onChange={(bits) =>
          field.commit(bits === undefined ? { kind: 'integer' } : { kind: 'integer', bits: Number(bits) })
        }
      />
    </FieldRow>
  )
}

function DecimalParameters({ type, field }: TypeParametersProps<TypeOf<'decimal'>>) {
  return (
    <>
      <NumberParameter
        label={words.precision}
        field={field}
        value={type.precision}
        isRequired
        onCommit={(precision) => field.commit({ ...type, precision })}
      />
      <NumberParameter
        label={words.scale}
        field={field}
        value={type.scale}
        isRequired
        onCommit={(scale) => field.commit({ ...type, scale })}
      />
    </>
  )
}

function TimestampParameters({ type, field }: TypeParametersProps<TypeOf<'timestamp'>>) {
  return (
    <div className="px-3 py-0.5 text-ink-muted text-sm">
      <Switch
        label={words.timezone}
        checked={type.timezone}
        onChange={(timezone) => field.commit({ ...type, timezone })}
      />
    </div>
  )
}

function NativeParameters({ type, field }: TypeParametersProps<TypeOf<'native'>>) {
  return (
    <>
      <TextParameter
        label={words.dialect}
        field={field}
        value={type.dialect}
        onCommit={(dialect) => field.commit({ ...type, dialect })}
      />
      <TextParameter
        label={words.nativeType}
        field={field}
        value={type.type}
        onCommit={(text) => field.commit({ ...type, type: text })}
      />
    </>
  )
}

interface ParameterProps<Value> {
  label: string
  field: BoundField
  value: Value
  onCommit: (value: Value) => string | undefined
}

function TextParameter({ label, field, value, onCommit }: ParameterProps<string>) {
  return <DraftInput label={label} isMono draft={useFieldDraft(field, { label, text: value, onCommit })} />
}

function NumberParameter(props: ParameterProps<number | undefined> & { isRequired?: boolean }) {
  const { label, field, value, onCommit, isRequired } = props
  const draft = useFieldDraft(field, {
    label,
    text: value === undefined ? '' : String(value),
    onCommit: (text) => {
      const typed = text.trim()
      if (typed === '' && !isRequired) return onCommit(undefined)
      const number = Number(typed)
      return typed === '' || !Number.isInteger(number) ? strings.refusal.notWhole : onCommit(number)
    },
  })
  return <DraftInput label={label} isMono inputMode="numeric" draft={draft} />
}

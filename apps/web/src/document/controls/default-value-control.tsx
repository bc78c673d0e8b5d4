import { AttributeDefault, getRecordOf } from '@c360/model'
import { useState } from 'react'
import { Select } from '#ui/select.tsx'
import { choicesOf } from '../fields/choices.ts'
import {
  type DefaultForm,
  defaultForms,
  formOfDefault,
  parseDefaultText,
  textOfDefault,
} from '../fields/default-text.ts'
import { strings } from '../fields/strings.ts'
import { useFieldDraft } from '../fields/use-field-draft.ts'
import { useModelValue } from '../use-model.ts'
import type { ControlProps } from './control-props.ts'
import { DraftInput } from './draft-input.tsx'
import { FieldRow } from './field-row.tsx'

const formChoices = choicesOf(defaultForms, strings.choices.defaultForm)

/** What an attribute holds when nothing is given: nothing, a literal of its type, null, or an expression. */
export function DefaultValueControl({ descriptor, field }: ControlProps<'default-value'>) {
  const parsed = AttributeDefault.safeParse(field.value)
  const value = parsed.success ? parsed.data : undefined
  const stored = formOfDefault(value)
  // A literal or an expression only exists once its text is typed; until then the choice waits here.
  const [wanted, setWanted] = useState<DefaultForm>()
  const form = wanted ?? stored
  const choose = (next: DefaultForm): void => {
    setWanted(next === 'value' || next === 'expression' ? next : undefined)
    if (next === 'none') field.commit(null)
    if (next === 'null') field.commit({ kind: 'value', value: null })
  }
  return (
    <>
      <FieldRow label={descriptor.label}>
        <Select
          label={descriptor.label}
          hideLabel
          value={form}
          options={formChoices}
          onChange={(next) => next !== undefined && choose(next)}
        />
      </FieldRow>
      {form === 'value' || form === 'expression' ? (
        <DefaultText
          key={form}
          form={form}
          field={field}
          text={form === stored ? textOfDefault(value) : ''}
          onDone={() => setWanted(undefined)}
        />
      ) : null}
    </>
  )
}

interface DefaultTextProps extends Pick<ControlProps<'default-value'>, 'field'> {
  form: 'value' | 'expression'
  text: string
  onDone: () => void
}

function DefaultText({ form, field, text, onDone }: DefaultTextProps) {
  const [attributeId] = field.ids
  const type = useModelValue((model) => getRecordOf(model, 'attribute', attributeId)?.type.kind ?? 'text')
  const label = strings.choices.defaultForm[form]
  const draft = useFieldDraft(field, {
    label,
    text,
    onCommit: (typed, options) => {
      const read = form === 'value' ? parseDefaultText(typed, type) : undefined
      if (read?.ok === false) return read.error
      const refusal = field.commit(read?.value ?? { kind: 'expression', expression: typed }, options)
      if (refusal === undefined) onDone()
      return refusal
    },
  })
  return <DraftInput label={label} isMono draft={draft} />
}

import { formatLogicalType, LogicalType, parseLogicalType } from '@c360/model'
import { strings } from '../fields/strings.ts'
import { suggestTypes } from '../fields/type-suggestions.ts'
import { useFieldDraft } from '../fields/use-field-draft.ts'
import { documentStrings } from '../strings.ts'
import { ComboBox } from './combo-box.tsx'
import type { ControlProps } from './control-props.ts'
import { TypeParameters } from './type-parameters.tsx'

/** A logical type as text, such as `decimal(12,2)`, with its parameters as fields of their own below. */
export function TypeControl({ descriptor, field }: ControlProps<'type'>) {
  const { label, hint } = descriptor
  const parsed = LogicalType.safeParse(field.value)
  const type = parsed.success ? parsed.data : undefined
  const write = (text: string): string | undefined => {
    const read = parseLogicalType(text)
    return read === undefined ? documentStrings.refusal.noType(text) : field.commit(read)
  }
  const draft = useFieldDraft(field, {
    label,
    text: type === undefined ? '' : formatLogicalType(type),
    onCommit: write,
  })
  return (
    <>
      <ComboBox
        label={label}
        hint={hint}
        isMono
        draft={draft}
        placeholder={field.isMixed ? strings.mixed : undefined}
        suggest={suggestTypes}
        onPick={write}
      />
      {type === undefined ? null : <TypeParameters type={type} field={field} />}
    </>
  )
}

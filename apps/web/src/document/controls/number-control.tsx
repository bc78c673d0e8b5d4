import { strings } from '../fields/strings.ts'
import { useFieldDraft } from '../fields/use-field-draft.ts'
import type { ControlProps } from './control-props.ts'
import { DraftInput } from './draft-input.tsx'

/** A number typed as text, so that what is not one can be kept and named. */
export function NumberControl({ descriptor, field }: ControlProps<'number'>) {
  const { label, hint, isWhole } = descriptor
  const draft = useFieldDraft(field, {
    label,
    text: typeof field.value === 'number' ? String(field.value) : '',
    onCommit: (text, options) => {
      const typed = text.trim()
      if (typed === '') return field.commit(null, options)
      const number = Number(typed)
      if (!Number.isFinite(number)) return strings.refusal.notANumber
      if (isWhole && !Number.isInteger(number)) return strings.refusal.notWhole
      return field.commit(number, options)
    },
  })
  return (
    <DraftInput
      label={label}
      hint={hint}
      isMono
      inputMode={isWhole ? 'numeric' : 'decimal'}
      draft={draft}
      placeholder={field.isMixed ? strings.mixed : undefined}
    />
  )
}

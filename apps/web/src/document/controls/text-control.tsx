import { strings } from '../fields/strings.ts'
import { useFieldDraft } from '../fields/use-field-draft.ts'
import type { ControlProps } from './control-props.ts'
import { DraftInput, DraftTextArea } from './draft-input.tsx'

/** A pause after which running text is committed without leaving the field. */
const idleMs = 2_000

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A name or another short text; empty clears it where it is optional. */
export function TextControl({ descriptor, field }: ControlProps<'text'>) {
  const { label, hint, isMono, isRequired } = descriptor
  const draft = useFieldDraft(field, {
    label,
    text: textOf(field.value),
    onCommit: (text, options) => field.commit(text === '' && !isRequired ? null : text, options),
  })
  return (
    <DraftInput
      label={label}
      hint={hint}
      isMono={isMono}
      draft={draft}
      placeholder={field.isMixed ? strings.mixed : undefined}
    />
  )
}

/** Running text, committed while it is written; one visit to the field is one step of undo. */
export function LongTextControl({ descriptor, field }: ControlProps<'long-text'>) {
  const draft = useFieldDraft(field, {
    label: descriptor.label,
    text: textOf(field.value),
    onCommit: (text, options) => field.commit(text === '' ? null : text, options),
    idleMs,
    isMultiline: true,
  })
  return (
    <DraftTextArea
      label={descriptor.label}
      hint={descriptor.hint}
      draft={draft}
      placeholder={field.isMixed ? strings.mixed : undefined}
    />
  )
}

/** A list of texts, one a line. */
export function LinesControl({ descriptor, field }: ControlProps<'lines'>) {
  const draft = useFieldDraft(field, {
    label: descriptor.label,
    text: Array.isArray(field.value) ? field.value.join('\n') : '',
    onCommit: (text, options) => {
      const lines = text.split('\n').filter((line) => line !== '')
      return field.commit(lines.length === 0 ? null : lines, options)
    },
    isMultiline: true,
  })
  return <DraftTextArea label={descriptor.label} hint={descriptor.hint} isMono draft={draft} />
}

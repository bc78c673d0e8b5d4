import { useId } from 'react'
import { useValueDraft } from '../fields/use-value-draft.ts'
import { BareDraftInput, DraftInput, DraftTextArea } from './draft-input.tsx'
import { FieldNote } from './field-row.tsx'

interface ValueInputProps {
  label: string
  value: string
  hint?: string | undefined
  placeholder?: string | undefined
  isMono?: boolean | undefined
  /** Returns why the text was refused; then it is kept as typed. */
  onCommit: (text: string) => string | undefined
  onDraft?: ((text: string | undefined) => void) | undefined
}

/** A text with its label, committed by Enter and by leaving. */
export function TextValue({ label, value, onCommit, onDraft, ...rest }: ValueInputProps) {
  const draft = useValueDraft({ label, text: value, onCommit, ...(onDraft && { onDraft }) })
  return <DraftInput label={label} draft={draft} {...rest} />
}

/** The same in a cell of a table, whose column says what it is. */
export function CellValue({ label, value, placeholder, isMono, onCommit, onDraft }: ValueInputProps) {
  const noteId = useId()
  const draft = useValueDraft({ label, text: value, onCommit, ...(onDraft && { onDraft }) })
  return (
    <>
      <BareDraftInput aria-label={label} draft={draft} noteId={noteId} isMono={isMono} placeholder={placeholder} />
      <FieldNote id={noteId} draft={draft} />
    </>
  )
}

/** Texts, one a line. */
export function LinesValue({ label, value, onCommit, ...rest }: ValueInputProps) {
  const draft = useValueDraft({ label, text: value, onCommit, isMultiline: true })
  return <DraftTextArea label={label} draft={draft} {...rest} />
}

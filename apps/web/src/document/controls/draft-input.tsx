import { clsx } from 'clsx'
import { type ComponentProps, useId } from 'react'
import { fieldClass } from '#ui/text-field.tsx'
import type { FieldDraft } from '../fields/use-field-draft.ts'
import { FieldNote, FieldRow } from './field-row.tsx'

type InputProps = Pick<ComponentProps<'input'>, 'id' | 'ref' | 'aria-label' | 'inputMode' | 'placeholder' | 'className'>

interface BareDraftInputProps extends InputProps {
  isMono?: boolean | undefined
  draft: FieldDraft
  /** The id of the element that says what is to be said about the draft. */
  noteId: string
  onLeave?: (() => void) | undefined
}

/** A line of text bound to a draft, without label and notes. */
export function BareDraftInput({ draft, noteId, isMono, className, onLeave, ...rest }: BareDraftInputProps) {
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      className={clsx(className ?? fieldClass, 'h-7', isMono && 'font-mono text-sm')}
      value={draft.text}
      aria-invalid={draft.refusal === undefined ? undefined : true}
      aria-describedby={noteId}
      onChange={(event) => draft.change(event.target.value)}
      onFocus={draft.onFocus}
      onBlur={() => {
        draft.onBlur()
        onLeave?.()
      }}
      onKeyDown={draft.onKeyDown}
      {...rest}
    />
  )
}

interface DraftInputProps extends Pick<InputProps, 'inputMode' | 'placeholder'> {
  label: string
  hint?: string | undefined
  isMono?: boolean | undefined
  draft: FieldDraft
}

/** A line of text bound to a draft, with its label and notes. */
export function DraftInput({ label, hint, ...rest }: DraftInputProps) {
  const id = useId()
  return (
    <FieldRow label={label} htmlFor={id}>
      <BareDraftInput id={id} noteId={`${id}-note`} {...rest} />
      <FieldNote id={`${id}-note`} draft={rest.draft} hint={hint} />
    </FieldRow>
  )
}

/** Running text bound to a draft, with its label and notes; grows with what is written. */
export function DraftTextArea({ label, hint, isMono, draft, placeholder }: DraftInputProps) {
  const id = useId()
  return (
    <FieldRow label={label} htmlFor={id} isStacked>
      <textarea
        id={id}
        rows={2}
        className={clsx(
          fieldClass,
          'field-sizing-content block max-h-80 min-h-13 resize-none py-1',
          isMono && 'font-mono text-sm',
        )}
        value={draft.text}
        placeholder={placeholder}
        aria-invalid={draft.refusal === undefined ? undefined : true}
        aria-describedby={`${id}-note`}
        onChange={(event) => draft.change(event.target.value)}
        onFocus={draft.onFocus}
        onBlur={draft.onBlur}
        onKeyDown={draft.onKeyDown}
      />
      <FieldNote id={`${id}-note`} draft={draft} hint={hint} />
    </FieldRow>
  )
}

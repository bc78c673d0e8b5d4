import { clsx } from 'clsx'
import { type ComponentProps, useId } from 'react'
import { fieldClass } from '../../../ui/text-field.tsx'
import type { FieldDraft } from '../fields/use-field-draft.ts'
import { FieldNote, FieldRow } from './field-row.tsx'

interface DraftInputProps extends Pick<ComponentProps<'input'>, 'inputMode' | 'placeholder'> {
  label: string
  hint?: string | undefined
  isMono?: boolean | undefined
  draft: FieldDraft
}

/** A line of text bound to a draft, with its label and notes. */
export function DraftInput({ label, hint, isMono, draft, ...rest }: DraftInputProps) {
  const id = useId()
  const noteId = `${id}-note`
  return (
    <FieldRow label={label} htmlFor={id}>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        className={clsx(fieldClass, 'h-7', isMono && 'font-mono text-sm')}
        value={draft.text}
        aria-invalid={draft.refusal === undefined ? undefined : true}
        aria-describedby={noteId}
        onChange={(event) => draft.change(event.target.value)}
        onFocus={draft.onFocus}
        onBlur={draft.onBlur}
        onKeyDown={draft.onKeyDown}
        {...rest}
      />
      <FieldNote id={noteId} draft={draft} hint={hint} />
    </FieldRow>
  )
}

/** Running text bound to a draft; grows with what is written. */
export function DraftTextArea({ label, hint, isMono, draft, placeholder }: DraftInputProps) {
  const id = useId()
  const noteId = `${id}-note`
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
        aria-describedby={noteId}
        onChange={(event) => draft.change(event.target.value)}
        onFocus={draft.onFocus}
        onBlur={draft.onBlur}
        onKeyDown={draft.onKeyDown}
      />
      <FieldNote id={noteId} draft={draft} hint={hint} />
    </FieldRow>
  )
}

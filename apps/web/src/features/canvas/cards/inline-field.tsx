import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useSession, useSessionStore } from '#document/document-context.tsx'
import { DraftFindings } from './finding-mark.tsx'

/** A text that a person finished typing. */
export interface Typed {
  readonly text: string
  /** The text as it was when typing began. */
  readonly base: string
  readonly finishedBy: 'enter' | 'tab' | 'shift-tab' | 'blur'
}

interface InlineFieldProps {
  recordId: string
  field: string
  label: string
  /** The text as the model has it. */
  value: string
  placeholder?: string | undefined
  className?: string | undefined
  onCommit: (typed: Typed) => void
  onCancel: () => void
}

/**
 * A text typed in place. What is being typed is the session's draft: it survives the card leaving the view,
 * and a change from somebody else never replaces it.
 */
export function InlineField(props: InlineFieldProps) {
  const { recordId, field, label, value, placeholder, className, onCommit, onCancel } = props
  const session = useSessionStore()
  const draft = useSession((state) =>
    state.draft?.recordId === recordId && state.draft.field === field ? state.draft.text : undefined,
  )
  const [base] = useState(value)
  const findingsId = useId()
  const inputRef = useRef<HTMLInputElement>(null)
  const isFinishedRef = useRef(false)

  useEffect(() => {
    isFinishedRef.current = false
    inputRef.current?.focus({ preventScroll: true })
    inputRef.current?.select()
  }, [])

  const finish = (act: () => void): void => {
    // Leaving the field blurs it; what was already committed or cancelled must not be committed again.
    if (isFinishedRef.current) return
    isFinishedRef.current = true
    act()
  }
  const commit = (text: string, finishedBy: Typed['finishedBy']): void =>
    finish(() => onCommit({ text: text.trim(), base, finishedBy }))
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const text = event.currentTarget.value
    if (event.key === 'Escape') finish(onCancel)
    else if (event.key === 'Enter') commit(text, 'enter')
    else if (event.key === 'Tab') commit(text, event.shiftKey ? 'shift-tab' : 'tab')
    else return
    event.preventDefault()
  }
  return (
    <span className={`canvas-card-typed ${className ?? ''}`}>
      <input
        ref={inputRef}
        aria-describedby={findingsId}
        aria-label={label}
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={1_000}
        value={draft ?? base}
        placeholder={placeholder}
        onChange={(event) => session.getState().setDraft({ recordId, field, text: event.target.value })}
        onKeyDown={onKeyDown}
        onBlur={(event) => commit(event.currentTarget.value, 'blur')}
        className={`nodrag nopan canvas-card-field w-full ${className ?? ''}`}
      />
      {draft === undefined ? null : <DraftFindings id={findingsId} recordId={recordId} field={field} />}
    </span>
  )
}

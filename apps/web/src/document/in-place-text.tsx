import { type KeyboardEvent, useEffect, useRef } from 'react'
import { RefusableInput } from '#ui/refusable-input.tsx'
import { type TextDraftOptions, useTextDraft } from './use-text-draft.ts'

/** What ended the typing. */
export type EndedBy = 'enter' | 'tab' | 'shift-tab' | 'blur' | 'escape'

export interface InPlaceTextProps extends Omit<TextDraftOptions, 'idleMs' | 'isMultiline'> {
  /** The accessible name. */
  label: string
  placeholder?: string | undefined
  className: string
  /** The id of what else is said about the text. */
  describedBy?: string | undefined
  /** Tab commits as Enter does, and whoever hears `onEnd` takes the keyboard on. */
  takesTab?: boolean
  /** The typing is over, with or without a change. Not called while a text is refused: the field stays. */
  onEnd: (endedBy: EndedBy) => void
}

/** A text edited where it stands: takes the focus with everything selected, Enter or leaving keeps it, Escape gives up. Space around it is dropped. */
export function InPlaceText(props: InPlaceTextProps) {
  const { label, placeholder, className, describedBy, takesTab, onCommit, onEnd, ...options } = props
  const draft = useTextDraft({ ...options, onCommit: (text) => onCommit(text.trim()) })
  const inputRef = useRef<HTMLInputElement>(null)
  const isOverRef = useRef(false)
  const wasRefused = useRef(options.kept?.refusal !== undefined)

  useEffect(() => {
    isOverRef.current = false
    // A refused text that comes back into view was left by the person, who is somewhere else by now.
    if (wasRefused.current) return
    inputRef.current?.focus({ preventScroll: true })
    inputRef.current?.select()
  }, [])

  const end = (endedBy: EndedBy): void => {
    // Going from the screen takes the focus away, which must not count a second time.
    if (isOverRef.current) return
    isOverRef.current = true
    onEnd(endedBy)
  }
  const commit = (endedBy: EndedBy): void => {
    if (isOverRef.current) return
    const isOver = draft.commit()
    if (isOver === true) end(endedBy)
    else if (isOver !== false) void isOver.then((hasEnded) => hasEnded && end(endedBy))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') commit('enter')
    else if (event.key === 'Tab' && takesTab) commit(event.shiftKey ? 'shift-tab' : 'tab')
    else if (event.key === 'Escape') {
      draft.discard()
      end('escape')
    } else return
    event.preventDefault()
  }
  return (
    <RefusableInput
      ref={inputRef}
      aria-label={label}
      aria-describedby={describedBy}
      value={draft.text}
      placeholder={placeholder}
      refusal={draft.refusal}
      onChange={(event) => draft.change(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => commit('blur')}
      className={className}
    />
  )
}

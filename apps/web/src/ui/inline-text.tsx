import { clsx } from 'clsx'
import { type KeyboardEvent, useRef, useState } from 'react'
import { fieldClass } from './text-field.tsx'

interface InlineTextProps {
  /** The accessible name. */
  label: string
  value: string
  maxLength?: number | undefined
  className?: string | undefined
  /** Called with the text on Enter and when the focus leaves, also where it is unchanged. */
  onCommit: (text: string) => void
  /** Called on Escape. */
  onCancel: () => void
}

/** A text edited where it stands: takes the focus with everything selected, Enter keeps, Escape gives up. */
export function InlineText({ label, value, maxLength, className, onCommit, onCancel }: InlineTextProps) {
  const [text, setText] = useState(value)
  // Leaving the field by Enter or Escape takes the focus away, which must not count a second time.
  const isDoneRef = useRef(false)
  const finish = (report: () => void): void => {
    if (isDoneRef.current) return
    isDoneRef.current = true
    report()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') finish(() => onCommit(text))
    if (event.key === 'Escape') finish(onCancel)
  }
  return (
    <input
      ref={focusAndSelect}
      type="text"
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      value={text}
      maxLength={maxLength}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(() => onCommit(text))}
      className={clsx(fieldClass, 'h-7', className)}
    />
  )
}

function focusAndSelect(input: HTMLInputElement | null): void {
  input?.focus()
  input?.select()
}

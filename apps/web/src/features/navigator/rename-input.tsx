import { useRef } from 'react'
import { useTextDraft } from '#document/use-text-draft.ts'
import { showToast } from '#ui/toast-store.ts'
import { strings } from './strings.ts'

interface RenameInputProps {
  name: string
  onRename: (name: string) => void
  /** The renaming is over, whether anything came of it or not. */
  onEnd: () => void
}

/** A name edited where it stands: Enter or leaving commits, Escape keeps the old one. */
export function RenameInput({ name, onRename, onEnd }: RenameInputProps) {
  const hasFocused = useRef(false)
  const draft = useTextDraft({
    value: name,
    onCommit: (text) => {
      if (text.trim() !== '') onRename(text)
      return undefined
    },
    onOverwrite: (theirs) => showToast({ title: strings.overwrote(theirs) }),
    onDraft: () => {},
  })
  return (
    <input
      ref={(node) => {
        if (node === null || hasFocused.current) return
        hasFocused.current = true
        node.focus()
        node.select()
      }}
      type="text"
      aria-label={strings.name}
      autoComplete="off"
      spellCheck={false}
      className="h-5 min-w-0 flex-1 rounded-sm border border-accent bg-surface px-1 outline-none"
      value={draft.text}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={() => {
        draft.commit()
        onEnd()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        if (event.key === 'Enter') draft.commit()
        else draft.discard()
        onEnd()
      }}
    />
  )
}

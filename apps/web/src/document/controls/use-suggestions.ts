import { type KeyboardEvent, useState } from 'react'
import type { FieldDraft } from '../fields/use-field-draft.ts'

export interface Suggestion {
  readonly key: string
  readonly label: string
  /** Muted, at the right end. */
  readonly detail?: string
}

/** The list under a combo box: when it is open, what is in it, which entry the keys stand on. */
export function useSuggestions(
  draft: FieldDraft,
  suggest: (text: string) => readonly Suggestion[],
  onPick: (key: string) => void,
  /** Enter takes the only entry that matches what was typed. */
  takesOnlyMatch = false,
) {
  const [isWanted, setWanted] = useState(false)
  const [active, setActive] = useState(-1)
  // An untouched text names what is chosen already: the whole list is of more use than what it alone matches.
  const suggestions = isWanted ? suggest(draft.isTyping ? draft.text : '') : []
  const isOpen = isWanted && suggestions.length > 0
  const show = (index: number): void => {
    setWanted(true)
    setActive(index)
  }
  const close = (): void => {
    setWanted(false)
    setActive(-1)
  }
  const pick = (index: number): void => {
    const suggestion = suggestions[index]
    if (suggestion === undefined) return
    close()
    draft.discard()
    onPick(suggestion.key)
  }
  const step = (by: 1 | -1): void => {
    if (isOpen) setActive((active + by + suggestions.length) % suggestions.length)
    else show(0)
  }
  /** What a key does to the list; says whether it did anything. */
  const runKey = (key: string): boolean => {
    if (key === 'ArrowDown') step(1)
    else if (key === 'ArrowUp') step(-1)
    else if (key === 'Enter' && isOpen && active >= 0) pick(active)
    else if (key === 'Enter' && takesOnlyMatch && draft.isTyping && suggestions.length === 1) pick(0)
    else if (key === 'Escape' && isOpen) close()
    else return false
    return true
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (runKey(event.key)) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    if (event.key === 'Enter') close()
    draft.onKeyDown(event)
  }
  const type = (text: string): void => {
    draft.change(text)
    show(-1)
  }
  return { suggestions, isOpen, active, open: () => show(-1), close, pick, type, onKeyDown }
}

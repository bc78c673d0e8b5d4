import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

/** A text being typed that is not yet part of the model. */
interface Draft {
  readonly text: string
  /** What the model said when typing began. */
  readonly base: string
  /** Why the last attempt to commit was refused. */
  readonly refusal?: string
}

interface TextDraftOptions {
  /** What the model says now. */
  readonly value: string
  /** Returns why the text was refused; then the draft is kept. */
  readonly onCommit: (text: string) => string | undefined
  /** The committed draft replaced a value that somebody else wrote while it was typed. */
  readonly onOverwrite: (theirs: string) => void
  /** Tells others, and the rest of the studio, what is being typed; undefined when it ended. */
  readonly onDraft: (text: string | undefined) => void
  /** Commits by itself after this long without a key. */
  readonly idleMs?: number
  readonly isMultiline?: boolean
}

export interface TextDraft {
  readonly text: string
  readonly refusal: string | undefined
  /** What somebody else wrote here while this draft was typed. */
  readonly theirs: string | undefined
  readonly isTyping: boolean
  change(text: string): void
  commit(): void
  discard(): void
  onKeyDown(event: KeyboardEvent): void
}

/**
 * A text field's draft: starts with the first key, is committed by Enter, blur or (with `idleMs`) a pause, and is
 * dropped by Escape. A change of `value` from elsewhere never replaces it. Leaving the screen commits it.
 */
export function useTextDraft(options: TextDraftOptions): TextDraft {
  const [draft, setDraft] = useState<Draft>()
  const latest = useRef({ draft, options })
  latest.current = { draft, options }
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined)

  const put = (next: Draft | undefined): void => {
    latest.current.draft = next
    setDraft(next)
    options.onDraft(next?.text)
  }
  const commit = (keepsDraft: boolean): void => {
    clearTimeout(idle.current)
    const { draft: typed, options: current } = latest.current
    if (typed === undefined) return
    const refusal = commitDraft(typed, current)
    if (refusal !== undefined) put({ ...typed, refusal })
    else put(keepsDraft ? { text: typed.text, base: typed.text } : undefined)
  }
  const discard = (): void => {
    clearTimeout(idle.current)
    put(undefined)
  }
  const change = (text: string): void => {
    put({ text, base: latest.current.draft?.base ?? options.value })
    clearTimeout(idle.current)
    if (options.idleMs !== undefined) idle.current = setTimeout(() => commit(true), options.idleMs)
  }
  useEffect(
    () => () => {
      clearTimeout(idle.current)
      const { draft: typed, options: current } = latest.current
      if (typed === undefined) return
      latest.current.draft = undefined
      commitDraft(typed, current)
      current.onDraft(undefined)
    },
    [],
  )
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || draft === undefined) return
    if (event.key === 'Enter' && (!options.isMultiline || event.ctrlKey || event.metaKey)) commit(false)
    else if (event.key === 'Escape') discard()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const hasTheirs = draft !== undefined && options.value !== draft.base && options.value !== draft.text
  return {
    text: draft?.text ?? options.value,
    refusal: draft?.refusal,
    theirs: hasTheirs ? options.value : undefined,
    isTyping: draft !== undefined,
    change,
    commit: () => commit(false),
    discard,
    onKeyDown,
  }
}

function commitDraft({ text, base }: Draft, { value, onCommit, onOverwrite }: TextDraftOptions): string | undefined {
  if (text === value || text === base) return undefined
  const refusal = onCommit(text)
  if (refusal === undefined && value !== base) onOverwrite(value)
  return refusal
}

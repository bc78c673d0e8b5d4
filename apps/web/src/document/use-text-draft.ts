import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { tellLostText } from './session/tell-lost-text.ts'
import { documentStrings } from './strings.ts'

/** A text being typed that is not yet part of the model. */
export interface DraftText {
  readonly text: string
  /** What the model said when typing began. */
  readonly base: string
  /** Why the last attempt to commit was refused. */
  readonly refusal?: string | undefined
}

/** Why a text was refused; undefined where it was taken. */
export type Refusal = string | undefined

export interface TextDraftOptions {
  /** What the model says now. */
  readonly value: string
  /** Returns why the text was refused, at once or when a server has answered; then the draft is kept. */
  readonly onCommit: (text: string) => Refusal | Promise<Refusal>
  /** The committed draft replaced a value that somebody else wrote while it was typed. */
  readonly onOverwrite: (theirs: string) => void
  /** Tells others, and the rest of the studio, what is being typed; undefined when it ended. */
  readonly onDraft?: ((draft: DraftText | undefined) => void) | undefined
  /** A draft from before the field left the screen. */
  readonly kept?: DraftText | undefined
  /** Asked when the field leaves the screen: whether whoever heard `onDraft` keeps the draft, so that it is not committed. */
  readonly isKept?: (() => boolean) | undefined
  /** Commits by itself after this long without a key. */
  readonly idleMs?: number
  readonly isMultiline?: boolean
}

export interface TextDraft {
  readonly text: string
  readonly refusal: Refusal
  /** What somebody else wrote here while this draft was typed. */
  readonly theirs: string | undefined
  readonly isTyping: boolean
  change(text: string): void
  /** Returns, perhaps later, whether nothing is left to be committed. */
  commit(): boolean | Promise<boolean>
  discard(): void
  onKeyDown(event: KeyboardEvent): void
}

/** What outlives a drawing of the field. */
interface Latest {
  draft: DraftText | undefined
  options: TextDraftOptions
  commit: (keepsDraft: boolean) => boolean | Promise<boolean>
  idle?: ReturnType<typeof setTimeout>
  /** The attempt that a server has not answered yet. */
  sent?: { readonly draft: DraftText; readonly answer: Promise<Refusal> }
}

/**
 * A text field's draft: starts with the first key, is committed by Enter, blur or (with `idleMs`) a pause, and is
 * dropped by Escape. A change of `value` from elsewhere never replaces it. Leaving the screen commits it; what is
 * refused then is told with its text, and closing the tab over it is asked about.
 */
export function useTextDraft(options: TextDraftOptions): TextDraft {
  const [draft, setDraft] = useState(options.kept)
  const put = (next: DraftText | undefined): void => {
    latest.current.draft = next
    setDraft(next)
    latest.current.options.onDraft?.(next)
  }
  const commit = (keepsDraft: boolean): boolean | Promise<boolean> => {
    clearTimeout(latest.current.idle)
    const { draft: typed } = latest.current
    if (typed === undefined) return true
    return after(attempt(latest.current, typed), (refusal) => {
      // What was typed on while the server thought is another draft.
      if (latest.current.draft !== typed) return false
      if (refusal !== undefined) put({ ...typed, refusal })
      else put(keepsDraft ? { text: typed.text, base: typed.text } : undefined)
      return refusal === undefined
    })
  }
  const latest = useRef<Latest>({ draft, options, commit })
  Object.assign(latest.current, { draft, options, commit })
  useLeaving(latest, draft !== undefined)

  const discard = (): void => {
    clearTimeout(latest.current.idle)
    put(undefined)
  }
  const change = (text: string): void => {
    put({ text, base: latest.current.draft?.base ?? options.value })
    clearTimeout(latest.current.idle)
    if (options.idleMs !== undefined)
      latest.current.idle = setTimeout(() => latest.current.commit(true), options.idleMs)
  }
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

/** Loses nothing when the field leaves the screen, or the tab is closed over it. */
function useLeaving(latest: RefObject<Latest>, isTyping: boolean): void {
  useEffect(
    () => () => {
      const { current } = latest
      const { draft, options, idle } = current
      clearTimeout(idle)
      if (draft === undefined) return
      if (options.isKept?.()) return options.onDraft?.(draft)
      after(attempt(current, draft), (refusal) => {
        if (refusal !== undefined) tellLostText(draft.text, documentStrings.textNotKept(refusal))
      })
      current.draft = undefined
      options.onDraft?.(undefined)
    },
    [latest],
  )
  useEffect(() => {
    if (!isTyping) return
    const ask = (event: BeforeUnloadEvent): void => {
      if (latest.current.commit(true) === false) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [latest, isTyping])
}

/** Tries to commit a draft; one that was sent already is not sent again. */
function attempt(latest: Latest, draft: DraftText): Refusal | Promise<Refusal> {
  if (latest.sent?.draft === draft) return latest.sent.answer
  const { value, onCommit, onOverwrite } = latest.options
  if (draft.text === value || draft.text === draft.base) return undefined
  const answer = after(onCommit(draft.text), (refusal) => {
    if (refusal === undefined && value !== draft.base) onOverwrite(value)
    return refusal
  })
  if (answer instanceof Promise) latest.sent = { draft, answer }
  return answer
}

function after<Value, Next>(value: Value | Promise<Value>, next: (value: Value) => Next): Next | Promise<Next> {
  return value instanceof Promise ? value.then(next) : next(value)
}

import { getRecord } from '@c360/model'
import { useId } from 'react'
import { useDocument, useSession, useSessionStore } from '#document/document-context.tsx'
import { type EndedBy, InPlaceText } from '#document/in-place-text.tsx'
import type { Editing } from '#document/session/session-state.ts'
import type { Refusal } from '#document/use-text-draft.ts'
import { showToast } from '#ui/toast-store.ts'
import { strings } from '../strings.ts'
import { DraftFindings } from './finding-mark.tsx'

interface InlineFieldProps extends Editing {
  label: string
  /** The text as the model has it. */
  value: string
  placeholder?: string | undefined
  className?: string | undefined
  /** Returns why the text was refused; never called without a text. */
  onCommit: (text: string) => Refusal
  onEnd: (endedBy: EndedBy) => void
}

/**
 * A text typed in place on a card. What is being typed is the session's draft: it survives the card leaving the view,
 * and a change from somebody else never replaces it.
 */
export function InlineField({ recordId, field, className, onCommit, ...rest }: InlineFieldProps) {
  const document = useDocument()
  const session = useSessionStore()
  const findingsId = useId()
  const isHere = (place: Editing | undefined): boolean => place?.recordId === recordId && place.field === field
  const { draft } = session.getState()
  const isTyped = useSession((state) => isHere(state.draft))
  const commit = (text: string): Refusal => {
    // Whoever follows the model has already told the text of what is gone.
    const isGone = getRecord(document.getModel(), recordId) === undefined
    return text === '' || isGone ? undefined : onCommit(text)
  }
  return (
    <span className={`canvas-card-typed ${className ?? ''}`}>
      <InPlaceText
        {...rest}
        takesTab
        describedBy={isTyped ? findingsId : undefined}
        className={`nodrag nopan canvas-card-field w-full ${className ?? ''}`}
        kept={isHere(draft) ? draft : undefined}
        isKept={() => isHere(session.getState().editing)}
        onDraft={(typed) => session.getState().setDraft(typed && { recordId, field, ...typed })}
        onCommit={commit}
        onOverwrite={(theirs) => showToast({ title: strings.overwritten(theirs) })}
      />
      {isTyped ? <DraftFindings id={findingsId} recordId={recordId} field={field} /> : null}
    </span>
  )
}

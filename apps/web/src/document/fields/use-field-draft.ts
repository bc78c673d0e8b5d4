import { getRecord } from '@c360/model'
import { useRef } from 'react'
import { showToast } from '#ui/toast-store.ts'
import { useDocument, useSessionStore } from '../document-context.tsx'
import { tellLostText } from '../session/tell-lost-text.ts'
import type { EditOptions } from '../studio-document.ts'
import { type TextDraft, useTextDraft } from '../use-text-draft.ts'
import { strings } from './strings.ts'
import type { BoundField } from './use-field.ts'

interface FieldDraftOptions {
  readonly label: string
  /** The field's value as text. */
  readonly text: string
  /** Commits what was typed; returns why it was refused. */
  readonly onCommit: (text: string, options: EditOptions) => string | undefined
  readonly idleMs?: number
  readonly isMultiline?: boolean
}

export interface FieldDraft extends TextDraft {
  onFocus(): void
  onBlur(): void
}

/** A text draft of a field: shown to others while it is typed, one step of undo for one visit, and never lost silently. */
export function useFieldDraft(field: BoundField, options: FieldDraftOptions): FieldDraft {
  const { label, text, onCommit } = options
  const document = useDocument()
  const session = useSessionStore()
  const groupId = useRef<string>(undefined)
  const [recordId] = field.ids
  const draft = useTextDraft({
    value: text,
    onCommit: (typed) => {
      if (getRecord(document.getModel(), recordId) === undefined) {
        tellLostText(typed, strings.draft.removed(label))
        return undefined
      }
      return onCommit(
        typed,
        options.idleMs === undefined || groupId.current === undefined ? {} : { groupId: groupId.current },
      )
    },
    onOverwrite: (theirs) => {
      showToast({ title: strings.draft.overwrote(label, quoted(theirs), field.getLastAuthor()) })
    },
    onDraft: (typed) => session.getState().setDraft(typed && { recordId, field: field.field, ...typed }),
    ...(options.idleMs !== undefined && { idleMs: options.idleMs }),
    ...(options.isMultiline !== undefined && { isMultiline: options.isMultiline }),
  })
  return {
    ...draft,
    onFocus: () => {
      groupId.current = document.createId(field.kind)
    },
    onBlur: draft.commit,
  }
}

/** A value as part of a sentence. */
export const quoted = (text: string): string => (text === '' ? strings.draft.emptied : strings.draft.quoted(text))

import { showToast } from '#ui/toast-store.ts'
import { useTextDraft } from '../use-text-draft.ts'
import { strings } from './strings.ts'
import { type FieldDraft, quoted } from './use-field-draft.ts'

interface ValueDraftOptions {
  readonly label: string
  /** The value as text. */
  readonly text: string
  /** Commits what was typed; returns why it was refused. */
  readonly onCommit: (text: string) => string | undefined
  readonly isMultiline?: boolean
  /** Hears what is being typed; undefined when it ended. */
  readonly onDraft?: (text: string | undefined) => void
}

const nobody = (): void => {}

/** A text draft of a value that is no field of a record by itself, such as one option of many. */
export function useValueDraft({ label, text, onCommit, isMultiline, onDraft = nobody }: ValueDraftOptions): FieldDraft {
  const draft = useTextDraft({
    value: text,
    onCommit,
    onOverwrite: (theirs) => showToast({ title: strings.draft.overwrote(label, quoted(theirs), undefined) }),
    onDraft: (draft) => onDraft(draft?.text),
    ...(isMultiline !== undefined && { isMultiline }),
  })
  return { ...draft, onFocus: nobody, onBlur: draft.commit }
}

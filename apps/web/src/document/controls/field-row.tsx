import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import { strings } from '../fields/strings.ts'
import { quoted } from '../fields/use-field-draft.ts'
import type { TextDraft } from '../use-text-draft.ts'

interface FieldRowProps {
  label: string
  /** The id of the control that the label names; without it the control names itself. */
  htmlFor?: string | undefined
  /** The label above the control, for what needs the width. */
  isStacked?: boolean
  children: ReactNode
}

/** A label with its control, in the inspector's two columns. */
export function FieldRow({ label, htmlFor, isStacked, children }: FieldRowProps) {
  const labelClass = 'truncate text-ink-muted text-sm leading-7'
  return (
    <div
      className={clsx('group/field px-3', isStacked ? 'py-0.5' : 'grid grid-cols-[104px_minmax(0,1fr)] gap-x-2 py-0.5')}
    >
      {htmlFor === undefined ? (
        <span aria-hidden title={label} className={clsx('block', labelClass)}>
          {label}
        </span>
      ) : (
        <label htmlFor={htmlFor} title={label} className={clsx('block', labelClass)}>
          {label}
        </label>
      )}
      <div className="min-w-0">{children}</div>
    </div>
  )
}

interface FieldNoteProps {
  id?: string
  draft?: Pick<TextDraft, 'refusal' | 'theirs'> | undefined
  hint?: string | undefined
}

/** What there is to say about a field: why it was refused, what somebody else wrote meanwhile, or, while it is edited, its hint. */
export function FieldNote({ id, draft, hint }: FieldNoteProps) {
  if (draft?.refusal !== undefined) {
    return (
      <p id={id} role="alert" className="pt-0.5 text-danger text-sm">
        {draft.refusal}
      </p>
    )
  }
  if (draft?.theirs !== undefined) {
    return (
      <p id={id} role="status" className="pt-0.5 text-sm text-warning">
        {strings.draft.changedMeanwhile(quoted(draft.theirs))}
      </p>
    )
  }
  if (hint === undefined) return null
  return (
    <p id={id} className="hidden pt-0.5 text-ink-faint text-sm group-focus-within/field:block">
      {hint}
    </p>
  )
}

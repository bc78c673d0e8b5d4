import { useId } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useTextDraft } from '#document/use-text-draft.ts'
import { writeFields } from '#document/write-fields.ts'
import { RefusableInput } from '#ui/refusable-input.tsx'
import { showToast } from '#ui/toast-store.ts'
import { strings } from '../strings.ts'

interface VerbFieldProps {
  recordId: string
  field: 'verbPhrase' | 'inverseVerbPhrase'
  before: string
  after: string
  value: string | undefined
}

/** A relationship read in one direction: "customer *places* order". */
export function VerbField({ recordId, field, before, after, value }: VerbFieldProps) {
  const id = useId()
  const document = useDocument()
  const draft = useTextDraft({
    value: value ?? '',
    onCommit: (typed) => {
      const text = typed.trim()
      const fields = { [field]: text === '' ? null : text }
      return writeFields(document, { kind: 'relationship', ids: [recordId], fields })
    },
    onOverwrite: (theirs) => showToast({ title: strings.overwritten(theirs) }),
  })
  return (
    <div className="canvas-relationship-verb">
      <label htmlFor={id} className="sr-only">
        {strings.relationship.verb(before, after)}
      </label>
      <span aria-hidden>{before}</span>
      <RefusableInput
        id={id}
        value={draft.text}
        placeholder={strings.relationship.verbPlaceholder}
        refusal={draft.refusal}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={draft.commit}
        onKeyDown={draft.onKeyDown}
      />
      <span aria-hidden>{after}</span>
    </div>
  )
}

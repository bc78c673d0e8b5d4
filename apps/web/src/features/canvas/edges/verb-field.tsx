import { editFields } from '@c360/model'
import { type KeyboardEvent, useState } from 'react'
import { useDocument } from '#document/document-context.tsx'
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
  const document = useDocument()
  const [draft, setDraft] = useState<string>()
  const commit = (): void => {
    if (draft === undefined) return
    const text = draft.trim()
    document.edit((model) => editFields(model, { id: recordId, fields: { [field]: text === '' ? null : text } }))
    setDraft(undefined)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation()
      setDraft(undefined)
    }
  }
  return (
    <label className="canvas-relationship-verb">
      <span className="sr-only">{strings.relationship.verb(before, after)}</span>
      <span aria-hidden>{before}</span>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={1_000}
        value={draft ?? value ?? ''}
        placeholder={strings.relationship.verbPlaceholder}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      <span aria-hidden>{after}</span>
    </label>
  )
}

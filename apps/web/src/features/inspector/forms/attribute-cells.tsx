import { type Attribute, formatLogicalType, parseLogicalType } from '@c360/model'
import { useId } from 'react'
import { ComboBoxInput } from '#document/controls/combo-box.tsx'
import { BareDraftInput } from '#document/controls/draft-input.tsx'
import { FieldNote } from '#document/controls/field-row.tsx'
import { suggestTypes } from '#document/fields/type-suggestions.ts'
import { useField } from '#document/fields/use-field.ts'
import { useFieldDraft } from '#document/fields/use-field-draft.ts'
import { documentStrings } from '#document/strings.ts'
import { strings } from '../strings.ts'

const cellClass =
  'w-full min-w-0 text-ellipsis rounded-sm border border-transparent bg-transparent px-1 hover:border-line-strong focus-visible:border-accent focus-visible:bg-surface focus-visible:outline-1 focus-visible:outline-offset-0 aria-invalid:border-danger'

/** An attribute's name in its row. */
export function NameCell({ attribute }: { attribute: Attribute }) {
  const noteId = useId()
  const field = useField('attribute', [attribute.id], 'name')
  const draft = useFieldDraft(field, {
    label: strings.fields.name,
    text: attribute.name,
    onCommit: (text) => field.commit(text),
  })
  return (
    <div className="min-w-0 flex-1">
      <BareDraftInput
        aria-label={strings.nameOf(attribute.name || strings.unnamed)}
        placeholder={strings.unnamed}
        className={cellClass}
        isMono
        noteId={noteId}
        draft={draft}
      />
      <FieldNote id={noteId} draft={draft} />
    </div>
  )
}

/** An attribute's type in its row. */
export function TypeCell({ attribute }: { attribute: Attribute }) {
  const id = useId()
  const field = useField('attribute', [attribute.id], 'type')
  const write = (text: string): string | undefined => {
    const type = parseLogicalType(text)
    return type === undefined ? documentStrings.refusal.noType(text) : field.commit(type)
  }
  const draft = useFieldDraft(field, {
    label: strings.fields.type,
    text: formatLogicalType(attribute.type),
    onCommit: write,
  })
  return (
    <div className="w-26 shrink-0 text-ink-muted">
      <ComboBoxInput
        id={id}
        label={strings.typeOf(attribute.name || strings.unnamed)}
        isMono
        className={cellClass}
        draft={draft}
        suggest={suggestTypes}
        onPick={write}
      />
      <div className="-ml-30 text-right">
        <FieldNote id={`${id}-note`} draft={draft} />
      </div>
    </div>
  )
}

import { type Attribute, getRecordOf, type Key } from '@c360/model'
import { X } from 'lucide-react'
import { type KeyboardEvent, useId } from 'react'
import { ComboBoxInput } from '#document/controls/combo-box.tsx'
import { FieldNote } from '#document/controls/field-row.tsx'
import { strings as fieldStrings } from '#document/fields/strings.ts'
import { useField } from '#document/fields/use-field.ts'
import { useFieldDraft } from '#document/fields/use-field-draft.ts'
import { isSameList, useAttributes, useModelValue } from '#document/use-model.ts'
import { strings } from '../strings.ts'

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/** The attributes of a key in order: Alt with an arrow moves one, and an attribute of the entity is added by name. */
export function KeyAttributes({ keyRecord }: { keyRecord: Key }) {
  const { id, attributes: ids } = keyRecord
  const field = useField('key', [id], 'attributes')
  const chosen = useModelValue(
    (model) => ids.flatMap((each) => getRecordOf(model, 'attribute', each) ?? []),
    isSameList,
  )
  const move = (event: KeyboardEvent, from: number): void => {
    const to = from + (steps[event.key] ?? 0)
    const moved = ids[from]
    if (!event.altKey || to === from || moved === undefined || to < 0 || to >= ids.length) return
    event.preventDefault()
    field.commit(ids.toSpliced(from, 1).toSpliced(to, 0, moved))
  }
  return (
    <div className="mx-3 mb-1 flex flex-wrap items-center gap-1 rounded-md border border-line-strong p-1">
      <ol aria-label={strings.keyAttributes} className="contents">
        {chosen.map((attribute, index) => (
          <KeyAttribute
            key={attribute.id}
            attribute={attribute}
            onKeyDown={(event) => move(event, index)}
            onRemove={() => field.commit(ids.filter((each) => each !== attribute.id))}
          />
        ))}
      </ol>
      <AddKeyAttribute keyRecord={keyRecord} />
    </div>
  )
}

interface KeyAttributeProps {
  attribute: Attribute
  onKeyDown: (event: KeyboardEvent) => void
  onRemove: () => void
}

function KeyAttribute({ attribute, onKeyDown, onRemove }: KeyAttributeProps) {
  const name = attribute.name || strings.unnamed
  return (
    <li
      className="inline-flex max-w-full items-center rounded-sm bg-surface-active pl-1.5 font-mono text-sm"
      onKeyDown={onKeyDown}
    >
      <span className="truncate">{name}</span>
      <button
        type="button"
        aria-label={strings.removeFromKey(name)}
        title={strings.moveInKeyHint}
        className="rounded-sm p-0.5 text-ink-faint hover:text-ink"
        onClick={onRemove}
      >
        <X className="size-3" aria-hidden />
      </button>
    </li>
  )
}

function AddKeyAttribute({ keyRecord }: { keyRecord: Key }) {
  const inputId = useId()
  const { id, entity, attributes: ids } = keyRecord
  const field = useField('key', [id], 'attributes')
  const free = useAttributes(entity).filter((attribute) => !ids.includes(attribute.id))
  const add = (attributeId: string): string | undefined => field.commit([...ids, attributeId])
  const draft = useFieldDraft(field, {
    label: strings.addKeyAttribute,
    text: '',
    onCommit: (text) => {
      const found = free.find((attribute) => attribute.name === text.trim())
      return found === undefined ? fieldStrings.refusal.notFound(text) : add(found.id)
    },
  })
  const suggest = (text: string) =>
    free
      .filter((attribute) => attribute.name.toLowerCase().includes(text.trim().toLowerCase()))
      .map((attribute) => ({ key: attribute.id, label: attribute.name || strings.unnamed }))
  if (free.length === 0) return null
  return (
    <div className="min-w-24 flex-1">
      <ComboBoxInput
        id={inputId}
        label={strings.addKeyAttribute}
        placeholder={strings.addKeyAttribute}
        isMono
        className="max-h-5 w-full min-w-0 bg-transparent px-1 outline-none placeholder:font-sans"
        draft={draft}
        suggest={suggest}
        onPick={add}
      />
      <FieldNote id={`${inputId}-note`} draft={draft} />
    </div>
  )
}

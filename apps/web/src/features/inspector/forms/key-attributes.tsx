import { getRecordOf, type Key } from '@c360/model'
import { X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { isSameList, useAttributes, useModelValue } from '../../../document/use-model.ts'
import { ComboBox } from '../controls/combo-box.tsx'
import { useField } from '../fields/use-field.ts'
import { useFieldDraft } from '../fields/use-field-draft.ts'
import { strings } from '../strings.ts'

/** The attributes of a key in order: Alt with an arrow moves one, and an attribute of the entity is added by name. */
export function KeyAttributes({ keyRecord }: { keyRecord: Key }) {
  const { id, entity, attributes: ids } = keyRecord
  const field = useField('key', [id], 'attributes')
  const chosen = useModelValue(
    (model) => ids.flatMap((each) => getRecordOf(model, 'attribute', each) ?? []),
    isSameList,
  )
  const free = useAttributes(entity).filter((attribute) => !ids.includes(attribute.id))
  const suggest = (text: string) =>
    free
      .filter((attribute) => attribute.name.toLowerCase().includes(text.trim().toLowerCase()))
      .map((attribute) => ({ key: attribute.id, label: attribute.name || strings.unnamed }))
  const add = (attributeId: string): string | undefined => field.commit([...ids, attributeId])
  const draft = useFieldDraft(field, {
    label: strings.addKeyAttribute,
    text: '',
    onCommit: (text) => {
      const found = free.find((attribute) => attribute.name === text.trim())
      return found === undefined ? strings.refusal.notFound(text) : add(found.id)
    },
  })
  const move = (event: KeyboardEvent, from: number): void => {
    const by =
      event.key === 'ArrowLeft' || event.key === 'ArrowUp'
        ? -1
        : event.key === 'ArrowRight' || event.key === 'ArrowDown'
          ? 1
          : 0
    const moved = ids[from]
    if (!event.altKey || by === 0 || moved === undefined || from + by < 0 || from + by >= ids.length) return
    event.preventDefault()
    field.commit(ids.filter((each) => each !== moved).toSpliced(from + by, 0, moved))
  }
  return (
    <>
      <ol aria-label={strings.keyAttributes} className="flex flex-wrap gap-1 px-3 py-1 empty:hidden">
        {chosen.map((attribute, index) => (
          <li
            key={attribute.id}
            className="inline-flex max-w-full items-center rounded-sm bg-surface-active pl-1.5 font-mono text-sm"
            onKeyDown={(event) => move(event, index)}
          >
            <span className="truncate">{attribute.name || strings.unnamed}</span>
            <button
              type="button"
              aria-label={strings.removeFromKey(attribute.name || strings.unnamed)}
              title={strings.moveInKeyHint}
              className="rounded-sm p-0.5 text-ink-faint hover:text-ink"
              onClick={() => field.commit(ids.filter((each) => each !== attribute.id))}
            >
              <X className="size-3" aria-hidden />
            </button>
          </li>
        ))}
      </ol>
      {free.length === 0 ? null : (
        <ComboBox label={strings.addKeyAttribute} isMono draft={draft} suggest={suggest} onPick={add} />
      )}
    </>
  )
}

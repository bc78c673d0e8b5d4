import { modelPropertiesId } from '@c360/model'
import { clsx } from 'clsx'
import { useRef, useState } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useIsReadOnly } from '#document/editable.tsx'
import { type EndedBy, InPlaceText } from '#document/in-place-text.tsx'
import { useModelName } from '#document/use-model.ts'
import type { Refusal } from '#document/use-text-draft.ts'
import { writeFields } from '#document/write-fields.ts'
import { fieldClass } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast-store.ts'
import { Tooltip } from '#ui/tooltip.tsx'
import { useMediaQuery } from '#ui/use-media-query.ts'
import { topBarStrings } from './strings.ts'

/** The model's name; renamed in place. */
export function ModelName() {
  const document = useDocument()
  const name = useModelName()
  const isNarrow = useMediaQuery('(width < 700px)')
  const isReadOnly = useIsReadOnly()
  const [isRenaming, setRenaming] = useState(false)
  const buttonRef = useRef<HTMLButtonElement>(null)
  const stop = (endedBy: EndedBy): void => {
    setRenaming(false)
    // The button is drawn again only after this handler.
    if (endedBy !== 'blur') requestAnimationFrame(() => buttonRef.current?.focus())
  }
  const commit = (text: string): Refusal =>
    text === '' ? undefined : writeFields(document, { kind: 'model', ids: [modelPropertiesId], fields: { name: text } })
  // Where there is room only to read, nothing is edited; a published version is what it is.
  if (isNarrow || isReadOnly)
    return <span className="block max-w-56 truncate px-1.5 font-semibold">{name || topBarStrings.unnamed}</span>
  if (isRenaming) {
    return (
      <InPlaceText
        label={topBarStrings.nameField}
        value={name}
        onCommit={commit}
        onOverwrite={(theirs) => showToast({ title: topBarStrings.overwrote(theirs) })}
        onEnd={stop}
        className={clsx(fieldClass, 'h-7 w-56! font-semibold')}
      />
    )
  }
  return (
    <Tooltip label={topBarStrings.rename}>
      <button
        ref={buttonRef}
        type="button"
        onClick={() => setRenaming(true)}
        className="h-7 min-w-12 max-w-56 truncate rounded-md px-1.5 font-semibold hover:bg-surface-hover"
      >
        {name || topBarStrings.unnamed}
      </button>
    </Tooltip>
  )
}

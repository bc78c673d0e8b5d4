import { rename } from '@c360/model'
import { useRef, useState } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useModelName } from '#document/use-model.ts'
import { InlineText } from '#ui/inline-text.tsx'
import { Tooltip } from '#ui/tooltip.tsx'
import { useMediaQuery } from '#ui/use-media-query.ts'
import { topBarStrings } from './strings.ts'

/** The model's name; renamed in place. */
export function ModelName() {
  const document = useDocument()
  const name = useModelName()
  const isNarrow = useMediaQuery('(width < 700px)')
  const [isRenaming, setRenaming] = useState(false)
  const buttonRef = useRef<HTMLButtonElement>(null)
  const stop = (): void => {
    setRenaming(false)
    // The button is drawn again only after this handler.
    requestAnimationFrame(() => buttonRef.current?.focus())
  }
  const commit = (text: string): void => {
    stop()
    const next = text.trim()
    if (next !== '' && next !== name) document.edit((model) => rename(model, { id: 'model', name: next }))
  }
  // Where there is room only to read, nothing is edited.
  if (isNarrow)
    return <span className="block max-w-56 truncate px-1.5 font-semibold">{name || topBarStrings.unnamed}</span>
  if (isRenaming) {
    return (
      <InlineText
        label={topBarStrings.nameField}
        value={name}
        maxLength={1_000}
        onCommit={commit}
        onCancel={stop}
        className="w-56 font-semibold"
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

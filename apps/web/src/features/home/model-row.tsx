import { Link } from '@tanstack/react-router'
import { clsx } from 'clsx'
import { Download, MoreHorizontal, Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { type EndedBy, InPlaceText } from '#document/in-place-text.tsx'
import { refusalOf } from '#document/refusal.ts'
import type { Refusal } from '#document/use-text-draft.ts'
import { IconButton } from '#ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '#ui/menu.tsx'
import { fieldClass } from '#ui/text-field.tsx'
import { showToast } from '#ui/toast-store.ts'
import { describeChangeTime } from './last-change.ts'
import type { ListedModel } from './models-api.ts'
import { homeStrings } from './strings.ts'

interface ModelRowProps {
  model: ListedModel
  /** Returns why the name was refused. */
  onRename: (name: string) => Promise<Refusal>
  onDownload: () => void
  onRemove: () => void
}

export function ModelRow({ model, onRename, onDownload, onRemove }: ModelRowProps) {
  const [isRenaming, setRenaming] = useState(false)
  const menuRef = useRef<HTMLButtonElement>(null)
  const name = model.name || homeStrings.unnamed
  const stopRenaming = (endedBy: EndedBy): void => {
    setRenaming(false)
    if (endedBy !== 'blur') menuRef.current?.focus()
  }
  const commit = (text: string): Refusal | Promise<Refusal> =>
    text === '' ? undefined : (refusalOf('model', 'name', text) ?? onRename(text))
  return (
    <li className="group relative flex h-12 items-center gap-3 border-b pr-2 pl-3 last:border-b-0 focus-within:bg-surface-hover hover:bg-surface-hover">
      {isRenaming ? (
        <InPlaceText
          label={homeStrings.nameField}
          value={model.name}
          onCommit={commit}
          onOverwrite={(theirs) => showToast({ title: homeStrings.overwrote(theirs) })}
          onEnd={stopRenaming}
          className={clsx(fieldClass, 'h-7 max-w-80 font-medium')}
        />
      ) : (
        <Link
          to="/m/$modelId"
          params={{ modelId: model.id }}
          className="min-w-0 flex-1 truncate rounded-sm font-medium after:absolute after:inset-0 after:content-['']"
        >
          {name}
        </Link>
      )}
      <span className="ml-auto shrink-0 text-ink-muted tabular-nums">
        {model.entityCount === undefined ? '' : homeStrings.entityCount(model.entityCount)}
      </span>
      <span className="w-40 shrink-0 text-right text-ink-muted max-[700px]:hidden">
        {homeStrings.changed(describeChangeTime(model.updatedAt, Date.now()))}
      </span>
      <span className="relative z-10">
        <Menu
          label={homeStrings.actionsFor(name)}
          align="end"
          trigger={
            <IconButton ref={menuRef} label={homeStrings.actionsFor(name)} icon={<MoreHorizontal aria-hidden />} />
          }
        >
          <MenuItem icon={<Pencil aria-hidden />} movesFocus onSelect={() => setRenaming(true)}>
            {homeStrings.rename}
          </MenuItem>
          <MenuItem icon={<Download aria-hidden />} onSelect={onDownload}>
            {homeStrings.download}
          </MenuItem>
          <MenuSeparator />
          <MenuItem icon={<Trash2 aria-hidden />} danger onSelect={onRemove}>
            {homeStrings.remove}
          </MenuItem>
        </Menu>
      </span>
    </li>
  )
}

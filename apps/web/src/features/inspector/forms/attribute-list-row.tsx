import type { Attribute } from '@c360/model'
import { clsx } from 'clsx'
import { ChevronRight, GripVertical } from 'lucide-react'
import { useSessionStore } from '#document/document-context.tsx'
import { Editable, EditOnly } from '#document/editable.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { strings } from '../strings.ts'
import { NameCell, TypeCell } from './attribute-cells.tsx'
import { KeyToggle, RequiredToggle } from './attribute-toggles.tsx'
import type { Reorder } from './use-reorder.ts'

interface AttributeListRowProps {
  attribute: Attribute
  reorder: Reorder
}

/** One attribute: its place, key, name, type, whether it is required, and the way to everything else about it. */
export function AttributeListRow({ attribute, reorder }: AttributeListRowProps) {
  const { id } = attribute
  const session = useSessionStore()
  const name = attribute.name || strings.unnamed
  const mark = reorder.mark?.id === id ? reorder.mark : undefined
  return (
    <li
      aria-label={name}
      className={clsx(
        'group/row flex items-start border-y border-transparent',
        mark && (mark.isBefore ? 'border-t-accent' : 'border-b-accent'),
      )}
      onKeyDown={(event) => reorder.onKeyDown(event, id)}
      onDragOver={(event) => reorder.onDragOver(event, id)}
      onDragLeave={reorder.onDragLeave}
      onDrop={reorder.onDrop}
    >
      <EditOnly>
        <button
          type="button"
          draggable
          aria-label={strings.moveAttribute(name)}
          title={strings.moveAttributeHint}
          className="flex h-7 w-4 shrink-0 cursor-grab items-center justify-center rounded-sm text-ink-faint opacity-0 focus-visible:opacity-100 group-hover/row:opacity-100"
          onDragStart={(event) => reorder.onDragStart(event, id)}
        >
          <GripVertical className="size-3.5" aria-hidden />
        </button>
      </EditOnly>
      <Editable>
        <KeyToggle attribute={attribute} name={name} />
        <NameCell attribute={attribute} />
        <TypeCell attribute={attribute} />
        <RequiredToggle attribute={attribute} name={name} />
      </Editable>
      <IconButton
        className="w-5"
        label={strings.openAttribute(name)}
        icon={<ChevronRight aria-hidden />}
        onClick={() => session.getState().select([id])}
      />
    </li>
  )
}

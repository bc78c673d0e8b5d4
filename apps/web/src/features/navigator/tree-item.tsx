import { clsx } from 'clsx'
import { type MouseEvent, memo } from 'react'
import { useSession } from '#document/document-context.tsx'
import { RenameInput } from './rename-input.tsx'
import type { RowCommands } from './row-commands.ts'
import type { RowHandlers } from './row-handlers.ts'
import { RowEnd, RowIcon, RowName } from './row-parts.tsx'
import { strings } from './strings.ts'
import { nameOfRow, recordIdOf, recordNameOf, type TreeRow } from './tree-rows.ts'

interface TreeItemProps {
  id: string
  row: TreeRow
  topPx: number
  /** The row that keys act on. */
  isActive: boolean
  isDropTarget: boolean
  isRenaming: boolean
  commands: RowCommands
  handlers: RowHandlers
}

/** One row of the tree with its place in it; drawn again only when something of its own changes, as rows come and go by the dozen. */
export const TreeItem = memo(function TreeItem(props: TreeItemProps) {
  const { id, row, topPx, isActive, isDropTarget, isRenaming, commands, handlers } = props
  const recordId = recordIdOf(row)
  const isSelected = useSession(({ selection }) => recordId !== undefined && selection.includes(recordId))
  const isOpen = useSession(({ diagramId }) => diagramId === row.key)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the tree's, which keeps the focus and points here
    // biome-ignore lint/a11y/useFocusableInteractive: the tree keeps the focus, as its rows come and go with scrolling
    <div
      id={id}
      data-key={row.key}
      role="treeitem"
      aria-label={nameOfRow(row)}
      aria-description={row.kind === 'entity' && !row.isPlaced ? strings.notPlaced : undefined}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isSelected}
      aria-expanded={'isExpanded' in row ? row.isExpanded : undefined}
      aria-current={isOpen || undefined}
      draggable={row.kind === 'entity' && !isRenaming}
      className={clsx(
        'group/row absolute inset-x-1 top-0 flex h-7 items-center gap-1.5 rounded-sm pr-1 outline-none',
        isSelected ? 'bg-accent-soft' : 'hover:bg-surface-hover',
        isDropTarget && 'outline-2! outline-accent! -outline-offset-2',
        isActive && 'group-focus-visible/tree:outline-2 group-focus-visible/tree:outline-accent -outline-offset-2',
      )}
      style={{ transform: `translateY(${topPx}px)`, paddingLeft: indentPx(row) }}
      onDragStart={(event) => handlers.onDragStart(event, row)}
      onMouseDown={(event) => {
        if (!isControl(event.target)) handlers.focusTree()
        if (event.shiftKey) event.preventDefault()
      }}
      onClick={(event) => {
        if (isControl(event.target)) return
        handlers.select(row, selectMode(event))
        if (row.kind === 'section') handlers.toggle(row)
      }}
      onDoubleClick={(event) => isControl(event.target) || handlers.startRenaming(row.key)}
    >
      <RowIcon row={row} onToggle={() => handlers.toggle(row)} />
      {isRenaming ? (
        <RenameInput
          name={recordNameOf(row)}
          onRename={(next) => commands.rename(row.key, next)}
          onEnd={() => {
            handlers.endRenaming()
            handlers.focusTree()
          }}
        />
      ) : (
        <RowName row={row} isStrong={isSelected || isOpen} />
      )}
      <RowEnd row={row} isOpen={isOpen} commands={commands} handlers={handlers} />
    </div>
  )
})

// A leaf stands under its group's name, past the mark that folds it.
const indentPx = (row: TreeRow): number => (row.level - 1) * 14 + ('isExpanded' in row ? 2 : 12)

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, button') !== null

function selectMode(event: MouseEvent): 'replace' | 'toggle' | 'range' {
  if (event.shiftKey) return 'range'
  return event.ctrlKey || event.metaKey ? 'toggle' : 'replace'
}

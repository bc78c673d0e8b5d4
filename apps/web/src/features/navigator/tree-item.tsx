import { clsx } from 'clsx'
import type { DragEvent, MouseEvent } from 'react'
import { useSession } from '../../document/document-context.tsx'
import { RenameInput } from './rename-input.tsx'
import { RowEnd, RowIcon, RowName } from './row-parts.tsx'
import { strings } from './strings.ts'
import { nameOfRow, recordIdOf, recordNameOf, type TreeRow } from './tree-rows.ts'
import type { RowActions } from './use-row-actions.ts'

interface TreeItemProps {
  id: string
  row: TreeRow
  topPx: number
  /** The row that keys act on. */
  isActive: boolean
  isDropTarget: boolean
  actions: RowActions
  onDragStart: (event: DragEvent, row: TreeRow) => void
  focusTree: () => void
}

/** One row of the tree with its place in it. */
export function TreeItem(props: TreeItemProps) {
  const { id, row, topPx, isActive, isDropTarget, actions, onDragStart, focusTree } = props
  const recordId = recordIdOf(row)
  const isSelected = useSession(({ selection }) => recordId !== undefined && selection.includes(recordId))
  const isOpen = useSession(({ diagramId }) => diagramId === row.key)
  const isRenaming = actions.renamingKey === row.key
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
      onDragStart={(event) => onDragStart(event, row)}
      onMouseDown={(event) => {
        if (!isControl(event.target)) focusTree()
        if (event.shiftKey) event.preventDefault()
      }}
      onClick={(event) => {
        if (isControl(event.target)) return
        actions.select(row, selectMode(event))
        if (row.kind === 'section') actions.toggle(row)
      }}
      onDoubleClick={(event) => isControl(event.target) || actions.startRenaming(row.key)}
    >
      <RowIcon row={row} onToggle={() => actions.toggle(row)} />
      {isRenaming ? (
        <RenameInput
          name={recordNameOf(row)}
          onRename={(next) => actions.commands.rename(row.key, next)}
          onEnd={() => {
            actions.endRenaming()
            focusTree()
          }}
        />
      ) : (
        <RowName row={row} isStrong={isSelected || isOpen} />
      )}
      <RowEnd row={row} isOpen={isOpen} actions={actions} />
    </div>
  )
}

// A leaf stands under its group's name, past the mark that folds it.
const indentPx = (row: TreeRow): number => (row.level - 1) * 14 + ('isExpanded' in row ? 2 : 12)

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, button') !== null

function selectMode(event: MouseEvent): 'replace' | 'toggle' | 'range' {
  if (event.shiftKey) return 'range'
  return event.ctrlKey || event.metaKey ? 'toggle' : 'replace'
}

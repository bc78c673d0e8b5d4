import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useId, useRef, useState } from 'react'
import { ContextMenu } from '#ui/context-menu.tsx'
import { menuLabelOf, RowMenu } from './row-menu.tsx'
import { strings } from './strings.ts'
import { TreeItem } from './tree-item.tsx'
import type { TreeRow } from './tree-rows.ts'
import { useEntityDrag } from './use-entity-drag.ts'
import { useRowActions } from './use-row-actions.ts'
import { useStableCallbacks } from './use-stable-callbacks.ts'
import { useTreeKeyboard } from './use-tree-keyboard.ts'
import { useTreeRows } from './use-tree-rows.ts'

const rowHeightPx = 28

/**
 * Diagrams and subject areas with their entities as a tree. Only the rows in sight are in the page, so the focus stays on
 * the tree itself, which points at its active row.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
export function ModelTree() {
  const id = useId()
  const scrollRef = useRef<HTMLDivElement>(null)
  const tree = useTreeRows()
  const { rows } = tree
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeightPx,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 12,
  })
  const actions = useRowActions(
    tree,
    useCallback((index: number) => virtualizer.scrollToIndex(index), [virtualizer]),
  )
  const onKeyDown = useTreeKeyboard(tree, actions)
  const drag = useEntityDrag(rows, actions)
  const [menuRow, setMenuRow] = useState<TreeRow>()
  const { activeRow } = actions
  const handlers = useStableCallbacks({
    select: actions.select,
    toggle: actions.toggle,
    startRenaming: actions.startRenaming,
    endRenaming: actions.endRenaming,
    showAdded: actions.showAdded,
    entityIdsOf: actions.entityIdsOf,
    onDragStart: drag.onDragStart,
    focusTree: () => scrollRef.current?.focus(),
  })
  return (
    <ContextMenu
      label={menuLabelOf(menuRow)}
      items={menuRow === undefined ? null : <RowMenu row={menuRow} actions={actions} />}
    >
      <div
        ref={scrollRef}
        role="tree"
        tabIndex={0}
        aria-label={strings.tree}
        aria-multiselectable
        aria-activedescendant={activeRow === undefined ? undefined : `${id}-${activeRow.key}`}
        className="group/tree min-h-0 flex-1 overflow-y-auto py-1 outline-none"
        onKeyDown={onKeyDown}
        onFocus={() => activeRow ?? actions.activate(rows[0]?.key)}
        onContextMenu={(event) => {
          const row = rowAt(rows, event.target) ?? activeRow
          setMenuRow(row)
          actions.activate(row?.key)
        }}
        {...drag.treeProps}
      >
        <div role="presentation" className="relative" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index]
            return row === undefined ? null : (
              <TreeItem
                key={key}
                id={`${id}-${row.key}`}
                row={row}
                topPx={start}
                isActive={row.key === activeRow?.key}
                isDropTarget={row.key === drag.targetKey}
                isRenaming={row.key === actions.renamingKey}
                commands={actions.commands}
                handlers={handlers}
              />
            )
          })}
        </div>
      </div>
    </ContextMenu>
  )
}

function rowAt(rows: readonly TreeRow[], target: EventTarget): TreeRow | undefined {
  const key = target instanceof Element ? target.closest('[data-key]')?.getAttribute('data-key') : undefined
  return rows.find((row) => row.key === key)
}

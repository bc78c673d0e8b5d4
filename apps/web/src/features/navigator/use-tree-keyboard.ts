import { type KeyboardEvent, useRef } from 'react'
import { treeMove, typeaheadKey } from './tree-keys.ts'
import { nameOfRow, type TreeRow } from './tree-rows.ts'
import type { RowActions } from './use-row-actions.ts'
import type { TreeState } from './use-tree-rows.ts'

/** After this long without a key, typing starts another name. */
const typeaheadMs = 700

/** The keys of the tree: arrows move and fold, Enter opens, Space selects, F2 renames, Delete removes, letters find. */
export function useTreeKeyboard(tree: TreeState, actions: RowActions): (event: KeyboardEvent<HTMLElement>) => void {
  const findTyped = useTypeahead(tree.rows, actions)
  const { activeRow } = actions
  const runs: Readonly<Record<string, (row: TreeRow, element: HTMLElement) => void>> = {
    Enter: (row) => actions.open(row),
    ' ': (row) => actions.select(row, 'toggle'),
    F2: (row) => actions.startRenaming(row.key),
    Delete: (row) => actions.remove(row),
    Backspace: (row) => actions.remove(row),
    ContextMenu: (_row, element) => openMenu(element),
    'shift+F10': (_row, element) => openMenu(element),
  }
  const move = (key: string): boolean => {
    const step = treeMove(tree.rows, activeRow?.key, key)
    if (step?.kind === 'go') actions.activate(step.key)
    else if (step !== undefined) tree.setExpanded(step.key, step.kind === 'expand')
    return step !== undefined
  }
  return (event) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return
    const run = runs[event.shiftKey && event.key === 'F10' ? 'shift+F10' : event.key]
    if (run !== undefined && activeRow !== undefined) run(activeRow, event.currentTarget)
    else if (!move(event.key) && !findTyped(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** Letters typed in a row find the row whose name they start; says whether the key was one. */
function useTypeahead(rows: readonly TreeRow[], { activeRow, activate }: RowActions): (key: string) => boolean {
  const typed = useRef({ text: '', at: 0 })
  return (key) => {
    // "/" and "?" belong to the studio: search and the list of shortcuts.
    if ([...key].length !== 1 || key === '/' || key === '?') return false
    const now = Date.now()
    const text = now - typed.current.at > typeaheadMs ? key : typed.current.text + key
    typed.current = { text, at: now }
    const named = rows.map((row) => ({ key: row.key, name: nameOfRow(row) }))
    const found = typeaheadKey(named, activeRow?.key, text)
    if (found !== undefined) activate(found)
    return true
  }
}

/** Opens the active row's menu where the row stands, not where the pointer happens to be. */
function openMenu(tree: HTMLElement): void {
  const rowId = tree.getAttribute('aria-activedescendant')
  const row = rowId === null ? null : tree.ownerDocument.getElementById(rowId)
  if (row === null) return
  const { left, bottom } = row.getBoundingClientRect()
  row.dispatchEvent(
    new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: left + 48, clientY: bottom }),
  )
}

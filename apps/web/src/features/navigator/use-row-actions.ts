import { useEffect, useMemo, useRef, useState } from 'react'
import { useActionContext } from '#document/actions/use-actions.ts'
import { type RowCommands, rowCommands } from './row-commands.ts'
import { entitiesBetween, entityIdsOf, isRemovable, neighbourKey } from './row-scope.ts'
import { recordIdOf, type TreeRow } from './tree-rows.ts'
import { useNavigation } from './use-navigation.ts'
import type { TreeState } from './use-tree-rows.ts'

export type RowSelectMode = 'replace' | 'toggle' | 'range'

export interface RowActions {
  readonly commands: RowCommands
  /** The row that keys act on. */
  readonly activeRow: TreeRow | undefined
  readonly renamingKey: string | undefined
  activate(key: string | undefined): void
  startRenaming(key: string): void
  endRenaming(): void
  /** Opens and shows a record that was just added, its name ready to be typed. */
  showAdded(id: string | undefined): void
  /** What Enter does: goes to what the row shows, or folds the group. */
  open(row: TreeRow): void
  select(row: TreeRow, mode: RowSelectMode): void
  remove(row: TreeRow): void
  toggle(row: TreeRow): void
  entityIdsOf(row: TreeRow): readonly string[]
}

/** What can be done with the rows of a tree, by keys, pointer and menus alike. */
export function useRowActions({ rows, setExpanded }: TreeState, scrollTo: (index: number) => void): RowActions {
  const context = useActionContext()
  const commands = useMemo(() => rowCommands(context), [context])
  const navigation = useNavigation()
  const [activeKey, activate] = useState<string>()
  const [renamingKey, setRenamingKey] = useState<string>()
  useScrollToActive(rows, activeKey, scrollTo)
  const { session } = context
  const entitiesOf = (row: TreeRow): readonly string[] => entityIdsOf(rows, row, session.getState().selection)
  const toggle = (row: TreeRow): void => {
    if ('isExpanded' in row) setExpanded(row.key, !row.isExpanded)
  }
  const startRenaming = (key: string): void => {
    const row = rows.find((candidate) => candidate.key === key)
    if (row !== undefined && recordIdOf(row) === undefined) return
    activate(key)
    setRenamingKey(key)
  }
  return {
    commands,
    activeRow: rows.find(({ key }) => key === activeKey),
    renamingKey,
    activate,
    startRenaming,
    endRenaming: () => setRenamingKey(undefined),
    showAdded: (id) => {
      if (id === undefined) return
      navigation.show(id)
      startRenaming(id)
    },
    open: (row) => {
      const id = recordIdOf(row)
      if ('isExpanded' in row) toggle(row)
      else if (id !== undefined) navigation.goTo(id)
    },
    select: (row, mode) => {
      const id = recordIdOf(row)
      activate(row.key)
      if (mode === 'range') session.getState().select(entitiesBetween(rows, activeKey, row.key))
      else if (id !== undefined && mode === 'toggle') session.getState().select([id], 'toggle')
      else if (id !== undefined) navigation.show(id)
    },
    remove: (row) => {
      if (!isRemovable(row)) return
      activate(neighbourKey(rows, row))
      commands.remove(row.kind === 'entity' ? entitiesOf(row) : [row.key])
    },
    toggle,
    entityIdsOf: entitiesOf,
  }
}

/** Keeps the active row in sight, also when it appears after it became active. */
function useScrollToActive(
  rows: readonly TreeRow[],
  activeKey: string | undefined,
  scrollTo: (index: number) => void,
): void {
  const shownKey = useRef<string>(undefined)
  useEffect(() => {
    if (shownKey.current === activeKey) return
    const index = rows.findIndex(({ key }) => key === activeKey)
    if (index < 0) return
    shownKey.current = activeKey
    scrollTo(index)
  }, [rows, activeKey, scrollTo])
}

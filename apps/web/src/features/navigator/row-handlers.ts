import type { DragEvent } from 'react'
import type { TreeRow } from './tree-rows.ts'
import type { RowActions } from './use-row-actions.ts'

/** What a row passes on; the same functions for as long as the tree is drawn. */
export type RowHandlers = Pick<
  RowActions,
  'select' | 'toggle' | 'startRenaming' | 'endRenaming' | 'showAdded' | 'entityIdsOf'
> & {
  onDragStart(event: DragEvent, row: TreeRow): void
  focusTree(): void
}

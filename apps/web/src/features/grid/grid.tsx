import { Table2 } from 'lucide-react'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { GridTable } from './grid-table.tsx'
import { GridToolbar } from './grid-toolbar.tsx'
import { strings } from './strings.ts'
import { useGrid } from './use-grid.ts'

/** The attributes of the model, or of what is selected, as a table to edit. */
export function Grid() {
  const grid = useGrid()
  const isFiltered = grid.filter.trim() !== ''
  return (
    <section aria-label={strings.title} className="flex h-full min-h-0 flex-col bg-canvas">
      <GridToolbar grid={grid} />
      {grid.rows.length > 0 ? (
        <GridTable grid={grid} />
      ) : (
        <EmptyState
          icon={<Table2 aria-hidden />}
          title={strings.empty}
          actions={isFiltered ? <Button onClick={() => grid.setFilter('')}>{strings.clearFilter}</Button> : null}
        >
          {isFiltered ? strings.emptyFilter : strings.emptyText}
        </EmptyState>
      )}
    </section>
  )
}

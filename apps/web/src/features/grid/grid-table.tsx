import { attributeColumns } from '@c360/formats'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { type PointerEvent, useEffect, useRef } from 'react'
import { useSessionStore } from '#document/document-context.tsx'
import { useModelValue } from '#document/use-model.ts'
import { GridPart } from '#ui/grid-part.tsx'
import { type CellPlace, isInRange, rangeAt } from './cell-range.ts'
import { columnWidthPx, rowHeightPx, tableWidthPx } from './column-widths.ts'
import { activeCellId, CellEditor, GridCell } from './grid-cell.tsx'
import { strings } from './strings.ts'
import type { Grid } from './use-grid.ts'
import { useGridKeys } from './use-grid-keys.ts'

/** The table: only the rows in view are drawn, the keyboard is at one cell. */
export function GridTable({ grid }: { grid: Grid }) {
  const scrollerRef = useRef<HTMLDivElement>(null)
  const session = useSessionStore()
  const rows = useVirtualizer({
    count: grid.rows.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => rowHeightPx,
    overscan: 12,
  })
  const keys = useGridKeys(grid, scrollerRef)
  const { active } = grid.range
  useEffect(() => {
    if (active.row < grid.rows.length) rows.scrollToIndex(active.row)
    scrollerRef.current?.querySelector(`#${activeCellId}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [active, rows, grid.rows.length])
  const onPointerDown = (event: PointerEvent): void => {
    const place = placeOf(event.target)
    if (place === undefined) return
    grid.setTyping(undefined)
    grid.setRange(event.shiftKey ? { anchor: grid.range.anchor, active: place } : rangeAt(place))
    const attribute = grid.rowAt(place.row)
    if (attribute !== undefined && !event.shiftKey) session.getState().select([attribute.id])
  }
  const onPointerMove = (event: PointerEvent): void => {
    const place = event.buttons === 1 ? placeOf(event.target) : undefined
    if (place !== undefined && grid.typing === undefined) grid.setRange({ anchor: grid.range.anchor, active: place })
  }
  return (
    <GridPart
      ref={scrollerRef}
      role="grid"
      aria-label={strings.title}
      aria-rowcount={grid.rows.length + 1}
      aria-colcount={attributeColumns.length}
      aria-multiselectable
      aria-activedescendant={activeCellId}
      tabIndex={0}
      onKeyDown={keys.onKeyDown}
      onCopy={keys.onCopy}
      onPaste={keys.onPaste}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onDoubleClick={() => keys.startTyping(undefined)}
      className="relative min-h-0 flex-1 select-none overflow-auto bg-surface outline-offset-0"
    >
      <GridHeading grid={grid} />
      <GridPart role="rowgroup" className="relative" style={{ height: rows.getTotalSize(), width: tableWidthPx }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <GridRow key={grid.rows[index]?.id ?? index} grid={grid} index={index} topPx={start} onCommit={keys.commit} />
        ))}
      </GridPart>
    </GridPart>
  )
}

function GridHeading({ grid: { sort, setSort } }: { grid: Grid }) {
  const next = (column: string): void => {
    const isSame = sort?.column === column
    if (isSame && sort.isDescending) setSort(undefined)
    else setSort({ column, isDescending: isSame })
  }
  return (
    <GridPart
      role="row"
      className="sticky top-0 z-20 flex h-7 border-b bg-surface-sunken"
      style={{ width: tableWidthPx }}
    >
      {attributeColumns.map(({ id, label }) => {
        const isSorted = sort?.column === id
        const direction = sort?.isDescending === true ? 'descending' : 'ascending'
        return (
          <GridPart
            key={id}
            role="columnheader"
            aria-sort={isSorted ? direction : 'none'}
            style={{ width: columnWidthPx(id) }}
            className="shrink-0 border-r"
          >
            <button
              type="button"
              title={strings.sortBy(label)}
              onClick={() => next(id)}
              className="flex h-full w-full items-center gap-1 px-2 text-left font-medium text-ink-muted text-sm hover:text-ink"
            >
              <span className="truncate">{label}</span>
              {isSorted ? <SortMark isDescending={sort.isDescending} /> : null}
            </button>
          </GridPart>
        )
      })}
    </GridPart>
  )
}

function SortMark({ isDescending }: { isDescending: boolean }) {
  const Icon = isDescending ? ArrowDown : ArrowUp
  return <Icon aria-hidden className="size-3.5 shrink-0 text-accent" />
}

interface GridRowProps {
  grid: Grid
  index: number
  topPx: number
  onCommit: (text: string, finishedBy: 'enter' | 'tab' | 'blur') => string | undefined
}

function GridRow({ grid, index, topPx, onCommit }: GridRowProps) {
  const attribute = grid.rowAt(index)
  const texts = useModelValue((model) =>
    attribute === undefined ? '' : attributeColumns.map((column) => column.format(attribute, model)).join('\u0000'),
  ).split('\u0000')
  if (attribute === undefined) return null
  const { range, typing } = grid
  return (
    <GridPart
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      className="absolute left-0 flex border-b"
      style={{ top: topPx, width: tableWidthPx }}
    >
      {attributeColumns.map((column, columnIndex) => {
        const place = { row: index, column: columnIndex }
        const text = texts[columnIndex] ?? ''
        const widthPx = columnWidthPx(column.id)
        if (typing !== undefined && isSamePlace(typing.place, place)) {
          return (
            <CellEditor
              key={column.id}
              column={column}
              attribute={attribute}
              text={text}
              start={typing.start}
              widthPx={widthPx}
              onCommit={onCommit}
              onCancel={() => grid.setTyping(undefined)}
            />
          )
        }
        return (
          <GridCell
            key={column.id}
            column={column}
            columnIndex={columnIndex}
            attribute={attribute}
            text={text}
            isActive={isSamePlace(range.active, place)}
            isSelected={isInRange(range, place)}
            widthPx={widthPx}
          />
        )
      })}
    </GridPart>
  )
}

function isSamePlace(a: CellPlace, b: CellPlace): boolean {
  return a.row === b.row && a.column === b.column
}

/** The cell that a pointer is on. */
function placeOf(target: EventTarget): CellPlace | undefined {
  if (!(target instanceof Element)) return undefined
  const cell = target.closest<HTMLElement>('[data-column]')
  const row = target.closest<HTMLElement>('[data-row]')
  if (cell === null || row === null) return undefined
  return { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) }
}

import { clsx } from 'clsx'
import { ChevronRight, MapPinPlusInside, Plus, Shapes, SquareDashedMousePointer } from 'lucide-react'
import type { ReactNode } from 'react'
import { archetypeLooks } from '#document/archetype-looks.ts'
import { EditOnly } from '#document/editable.tsx'
import type { RowCommands } from './row-commands.ts'
import type { RowHandlers } from './row-handlers.ts'
import { strings } from './strings.ts'
import { nameOfRow, type TreeRow } from './tree-rows.ts'

/** What kind of thing a row is; of a group, first the mark that folds it. */
export function RowIcon({ row, onToggle }: { row: TreeRow; onToggle: () => void }) {
  return (
    <>
      {'isExpanded' in row ? (
        <button
          type="button"
          tabIndex={-1}
          aria-hidden
          className="flex size-4 shrink-0 items-center justify-center rounded-sm text-ink-faint hover:text-ink"
          onClick={onToggle}
        >
          <ChevronRight className={clsx('size-3.5 transition-transform', row.isExpanded && 'rotate-90')} />
        </button>
      ) : null}
      <KindIcon row={row} />
    </>
  )
}

function KindIcon({ row }: { row: TreeRow }): ReactNode {
  const className = 'size-4 shrink-0'
  if (row.kind === 'entity') {
    const { icon: Icon, colourToken } = archetypeLooks[row.archetype]
    const dimmed = clsx(className, !row.isPlaced && 'opacity-55')
    return <Icon aria-hidden className={dimmed} style={{ color: `var(--${colourToken})` }} />
  }
  if (row.kind === 'diagram') {
    return <SquareDashedMousePointer aria-hidden className={clsx(className, 'text-ink-faint')} />
  }
  if (row.kind === 'section' || row.area === undefined) return null
  return <Shapes aria-hidden className={className} style={{ color: `var(--${row.area.colour})` }} />
}

export function RowName({ row, isStrong }: { row: TreeRow; isStrong: boolean }) {
  const className = clsx(
    'min-w-0 truncate',
    row.kind === 'section' && 'font-semibold text-sm',
    row.kind === 'entity' && 'font-mono text-sm',
    row.kind === 'entity' && !row.isPlaced && 'text-ink-muted',
    row.kind === 'area' && row.area === undefined && 'text-ink-muted',
    isStrong && 'font-medium',
  )
  return (
    <span className={className} title={nameOfRow(row)}>
      {nameOfRow(row)}
    </span>
  )
}

interface RowEndProps {
  row: TreeRow
  isOpen: boolean
  commands: RowCommands
  handlers: RowHandlers
}

/** The right end of a row: how many it holds, what can be added or placed, which diagram is open. */
export function RowEnd({ row, isOpen, commands, handlers }: RowEndProps): ReactNode {
  if (row.kind === 'diagram') {
    return isOpen ? <span aria-hidden className="mr-1.5 ml-auto size-1.5 shrink-0 rounded-full bg-accent" /> : null
  }
  if (row.kind === 'entity') {
    if (row.isPlaced) return null
    return (
      <EditOnly>
        <RowButton
          className="ml-auto opacity-0 group-hover/row:opacity-100"
          label={strings.placeNamed(nameOfRow(row))}
          icon={<MapPinPlusInside aria-hidden />}
          onClick={() => commands.place(handlers.entityIdsOf(row))}
        />
      </EditOnly>
    )
  }
  return (
    <>
      <span className="ml-auto px-1 text-ink-faint text-xs tabular-nums">{row.count.toLocaleString('en')}</span>
      {row.kind === 'area' ? null : (
        <EditOnly>
          <RowButton
            label={row.section === 'diagrams' ? strings.newDiagram : strings.newArea}
            icon={<Plus aria-hidden />}
            onClick={() =>
              handlers.showAdded(row.section === 'diagrams' ? commands.addDiagram() : commands.addArea([]))
            }
          />
        </EditOnly>
      )}
    </>
  )
}

interface RowButtonProps {
  label: string
  icon: ReactNode
  className?: string
  onClick: () => void
}

// Never focused: the tree is one stop, the row's menu offers the same, and the button may go with what it does.
// Rows come by the dozen while scrolling, so it is a plain button with the browser's own tooltip.
function RowButton({ label, icon, className, onClick }: RowButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={label}
      title={label}
      className={clsx(
        '-mr-0.5 flex size-6 shrink-0 items-center justify-center rounded-md text-ink-muted hover:bg-surface-active hover:text-ink [&>svg]:size-4',
        className,
      )}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {icon}
    </button>
  )
}

import type { Finding } from '@c360/model'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useActionContext } from '#document/actions/use-actions.ts'
import { FindingRow } from '#document/finding-view/finding-row.tsx'
import { goTo } from '#document/go-to.ts'
import type { Problem } from './finding-of-rejection.ts'
import { GroupRow } from './group-row.tsx'
import type { ProblemRow } from './problem-rows.ts'
import { type ProblemsView, withItem } from './problems-view.ts'
import { RefusedRow } from './refused-row.tsx'
import { strings } from './strings.ts'
import { useRowKeys } from './use-row-keys.ts'

const estimatedHeightPx = { group: 32, finding: 49, refused: 72 }

interface ProblemListProps {
  rows: readonly ProblemRow[]
  fixable: ReadonlyMap<string, readonly Finding[]>
  view: ProblemsView
  onChange: (change: Partial<ProblemsView>) => void
  onDismiss: (problem: Problem) => void
}

/** The problems one below the other; only those in sight are in the page, and arrows go from one to the next. */
export function ProblemList({ rows, fixable, view, onChange, onDismiss }: ProblemListProps) {
  const scrollRef = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: (index) => estimatedHeightPx[rows[index]?.kind ?? 'finding'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 10,
  })
  const keys = useRowKeys(scrollRef, rows, (index) => virtualizer.scrollToIndex(index))
  const items = virtualizer.getVirtualItems()
  return (
    <div ref={scrollRef} className="min-h-0 flex-1 overflow-y-auto">
      <ul
        aria-label={strings.title}
        className="relative"
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        {items.map(({ index, key, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              data-kind={row.kind}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 border-line border-b hover:bg-surface-hover"
              style={{ transform: `translateY(${start}px)` }}
            >
              <RowContent
                row={row}
                fixable={fixable}
                view={view}
                isReachable={index === keys.activeIndex}
                onChange={onChange}
                onDismiss={onDismiss}
                onDone={() => keys.focusSoon(index)}
              />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface RowContentProps extends Omit<ProblemListProps, 'rows'> {
  row: ProblemRow
  isReachable: boolean
  onDone: () => void
}

function RowContent({ row, fixable, view, isReachable, onChange, onDismiss, onDone }: RowContentProps) {
  const context = useActionContext()
  if (row.kind === 'refused') return <RefusedRow problem={row.problem} onDismiss={() => onDismiss(row.problem)} />
  if (row.kind === 'group') {
    const fold = (isFolded: boolean): void => onChange({ folded: withItem(view.folded, row.key, isFolded) })
    return <GroupRow group={row} isReachable={isReachable} onFold={fold} onDone={onDone} />
  }
  return (
    <FindingRow
      finding={row.finding}
      sameKind={fixable.get(row.finding.code)}
      isSuppressed={row.isSuppressed}
      isExpanded={view.expanded.has(row.key)}
      isReachable={isReachable}
      onExpand={(isExpanded) => onChange({ expanded: withItem(view.expanded, row.key, isExpanded) })}
      onGoTo={(id) => goTo(context, id)}
      onDone={onDone}
    />
  )
}

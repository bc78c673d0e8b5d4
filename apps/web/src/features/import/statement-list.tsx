import type { StatementReport } from '@c360/formats'
import { useVirtualizer } from '@tanstack/react-virtual'
import { clsx } from 'clsx'
import { CircleAlert, CircleCheck, CircleMinus, type LucideIcon, TriangleAlert } from 'lucide-react'
import { useRef } from 'react'
import { strings } from './strings.ts'

const looks: Readonly<Record<StatementReport['outcome'], { readonly icon: LucideIcon; readonly className: string }>> = {
  read: { icon: CircleCheck, className: 'text-success' },
  partly: { icon: TriangleAlert, className: 'text-warning' },
  skipped: { icon: CircleMinus, className: 'text-ink-faint' },
  failed: { icon: CircleAlert, className: 'text-danger' },
}

const estimatedHeightPx = 44

interface StatementListProps {
  statements: readonly StatementReport[]
  chosen: StatementReport | undefined
  onChoose: (statement: StatementReport) => void
}

/** Statements with what became of them; only those in view are drawn, as a dump has thousands. */
export function StatementList({ statements, chosen, onChoose }: StatementListProps) {
  const scrollRef = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: statements.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => estimatedHeightPx,
    overscan: 8,
  })
  return (
    <div ref={scrollRef} className="min-h-0 flex-1 overflow-y-auto">
      <ul aria-label={strings.reportList} className="relative" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const statement = statements[index]
          if (statement === undefined) return null
          return (
            <li
              key={index}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={statements.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0 border-b"
              style={{ transform: `translateY(${start}px)` }}
            >
              <StatementRow statement={statement} isChosen={statement === chosen} onChoose={onChoose} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface StatementRowProps {
  statement: StatementReport
  isChosen: boolean
  onChoose: (statement: StatementReport) => void
}

function StatementRow({ statement, isChosen, onChoose }: StatementRowProps) {
  const { outcome, title, line, findings } = statement
  const { icon: Icon, className } = looks[outcome]
  return (
    <button
      type="button"
      aria-current={isChosen}
      onClick={() => onChoose(statement)}
      className={clsx(
        'flex w-full items-start gap-2 px-3 py-1.5 text-left -outline-offset-2 hover:bg-surface-hover',
        isChosen && 'bg-surface-active',
      )}
    >
      <Icon aria-label={strings.outcomes[outcome]} className={`mt-0.5 size-4 shrink-0 ${className}`} />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <span className="min-w-0 flex-1 truncate font-mono text-sm">{title}</span>
          <span className="shrink-0 text-ink-faint text-sm tabular-nums">{strings.line(line)}</span>
        </span>
        {findings.map(({ message, line: at }, index) => (
          <span key={index} className="block text-pretty text-ink-muted text-sm wrap-anywhere">
            {at === undefined || at === line ? message : `${strings.line(at)}: ${message}`}
          </span>
        ))}
      </span>
    </button>
  )
}

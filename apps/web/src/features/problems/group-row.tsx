import { clsx } from 'clsx'
import { ChevronRight, ListChecks } from 'lucide-react'
import { FixPopover } from '#document/finding-view/fix-popover.tsx'
import { SeverityIcon } from '#document/finding-view/severity-icon.tsx'
import { strings as findingStrings } from '#document/finding-view/strings.ts'
import { Button } from '#ui/button.tsx'
import type { FindingGroup } from './problem-rows.ts'

interface GroupRowProps {
  group: FindingGroup
  isReachable: boolean
  onFold: (isFolded: boolean) => void
  onDone: () => void
}

/** A heading over findings: folds them away, and fixes them together where all are of one kind. */
export function GroupRow({ group, isReachable, onFold, onDone }: GroupRowProps) {
  const { title, count, severity, isFolded, fixable } = group
  const tabIndex = isReachable ? 0 : -1
  return (
    <div className="flex h-8 items-center gap-2 bg-surface-sunken pr-1 pl-1.5">
      <h3 className="min-w-0 flex-1">
        <button
          type="button"
          data-where
          tabIndex={tabIndex}
          aria-expanded={!isFolded}
          className="flex h-6 w-full min-w-0 items-center gap-1.5 rounded-sm px-0.5 text-left font-medium text-sm"
          onClick={() => onFold(!isFolded)}
        >
          <ChevronRight
            aria-hidden
            className={clsx('size-3.5 shrink-0 text-ink-faint transition-transform', !isFolded && 'rotate-90')}
          />
          {severity === undefined ? null : <SeverityIcon severity={severity} className="size-3.5" />}
          <span className="truncate">{title}</span>
          <span className="font-normal text-ink-muted tabular-nums">{count.toLocaleString('en')}</span>
        </button>
      </h3>
      {fixable.length > 0 ? (
        <FixPopover
          findings={fixable}
          title={findingStrings.fixAllTitle(title)}
          onApplied={onDone}
          trigger={
            <Button variant="quiet" className="h-6" tabIndex={tabIndex} icon={<ListChecks aria-hidden />}>
              {findingStrings.fixAll(fixable.length)}
            </Button>
          }
        />
      ) : null}
    </div>
  )
}

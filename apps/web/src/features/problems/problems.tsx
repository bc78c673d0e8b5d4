import { ChevronDown, ChevronUp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useDocument, useSession } from '#document/document-context.tsx'
import { useRejections } from '#document/use-sync.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { ProblemBody } from './problem-body.tsx'
import { ProblemFilters, SeverityCounts } from './problem-filters.tsx'
import { useProblemsView } from './problems-view.ts'
import { QuietCounts } from './quiet-counts.tsx'
import { strings } from './strings.ts'

/** Everything that went wrong or ought to be looked at; folds to one line, and unfolds by itself when an edit is refused. */
export function Problems() {
  const { client } = useDocument()
  const isOpen = useSession((session) => session.panels.problems.open)
  const setPanel = useSession((session) => session.setPanel)
  const [view, change] = useProblemsView()
  const rejections = useRejections()
  const setOpen = (open: boolean): void => setPanel('problems', { open })
  useOpenOnNew(rejections.length, () => setOpen(true))
  const dismissAll = (): void => {
    for (const { commandId } of rejections) client.dismissRejection(commandId)
  }
  return (
    <section aria-label={strings.title} className="@container flex h-full min-h-0 flex-col bg-surface">
      <header className="flex min-h-8 shrink-0 flex-wrap items-center gap-x-2 border-b pr-1 pl-3">
        <h2 className="font-medium text-ink-muted text-sm">{strings.title}</h2>
        {rejections.length > 0 ? (
          <span className="whitespace-nowrap font-medium text-danger text-sm">
            {strings.refusedCount(rejections.length)}
          </span>
        ) : null}
        <SeverityCounts view={view} onChange={change} isActive={isOpen} />
        <QuietCounts refusedCount={rejections.length} />
        {isOpen ? <ProblemFilters view={view} onChange={change} /> : null}
        <span className="flex-1" />
        {rejections.length > 1 && isOpen ? (
          <Button variant="quiet" className="h-6" onClick={dismissAll}>
            {strings.dismissAll}
          </Button>
        ) : null}
        <IconButton
          className="size-6"
          label={isOpen ? strings.collapse : strings.expand}
          icon={isOpen ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
          tooltipSide="top"
          onClick={() => setOpen(!isOpen)}
        />
      </header>
      {isOpen ? <ProblemBody view={view} onChange={change} /> : null}
    </section>
  )
}

/** A refused edit must be seen, however the panel stands. */
function useOpenOnNew(count: number, open: () => void): void {
  const known = useRef(count)
  useEffect(() => {
    if (count > known.current) open()
    known.current = count
  })
}

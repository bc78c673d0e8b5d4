import { ChevronDown, ChevronUp, CircleCheck } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useDocument, useSession } from '#document/document-context.tsx'
import { useRejections } from '#document/use-sync.ts'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { type Problem, problemOfRejection } from './finding-of-rejection.ts'
import { ProblemRow } from './problem-row.tsx'
import { strings } from './strings.ts'

/** Everything that went wrong or ought to be looked at; folds to one line, and unfolds by itself when an edit is refused. */
export function Problems() {
  const { client } = useDocument()
  const isOpen = useSession((session) => session.panels.problems.open)
  const setPanel = useSession((session) => session.setPanel)
  const problems = useRejections().map(problemOfRejection)
  const setOpen = (open: boolean): void => setPanel('problems', { open })
  useOpenOnNew(problems.length, () => setOpen(true))
  const dismiss = (problem: Problem): void => client.dismissRejection(problem.id)
  return (
    <section aria-label={strings.title} className="flex h-full min-h-0 flex-col bg-surface">
      <header className="flex h-8 shrink-0 items-center gap-2 border-b pr-1 pl-3">
        <h2 className="font-medium text-ink-muted text-sm">{strings.title}</h2>
        <span
          role="status"
          className={problems.length > 0 ? 'font-medium text-danger text-sm' : 'text-ink-faint text-sm'}
        >
          {problems.length}
        </span>
        <span className="flex-1" />
        {problems.length > 1 && isOpen ? (
          <Button variant="quiet" className="h-6" onClick={() => problems.forEach(dismiss)}>
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
      {isOpen ? <ProblemList problems={problems} onDismiss={dismiss} /> : null}
    </section>
  )
}

interface ProblemListProps {
  problems: readonly Problem[]
  onDismiss: (problem: Problem) => void
}

function ProblemList({ problems, onDismiss }: ProblemListProps) {
  if (problems.length === 0) {
    return (
      <p className="flex items-center gap-2 px-3 py-3 text-ink-muted">
        <CircleCheck aria-hidden className="size-4 shrink-0 text-success" />
        <span>
          <span className="font-medium text-ink">{strings.empty}.</span> {strings.emptyText}
        </span>
      </p>
    )
  }
  return (
    <ul aria-label={strings.title} className="min-h-0 flex-1 divide-y overflow-y-auto">
      {problems.map((problem) => (
        <ProblemRow key={problem.id} problem={problem} onDismiss={() => onDismiss(problem)} />
      ))}
    </ul>
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

import { CircleCheck, ListFilter, LoaderCircle, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useFindingsStatus } from '#document/findings/use-findings.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ProblemList } from './problem-list.tsx'
import type { ProblemsView } from './problems-view.ts'
import { strings } from './strings.ts'
import { useProblems } from './use-problems.ts'

interface ProblemBodyProps {
  view: ProblemsView
  onChange: (change: Partial<ProblemsView>) => void
}

/** The list of problems, or why there is nothing in it. */
export function ProblemBody({ view, onChange }: ProblemBodyProps) {
  const { client } = useDocument()
  const status = useFindingsStatus()
  const { rows, fixable, hiddenCount, isFiltered } = useProblems(view)
  return (
    <>
      {status === 'failed' ? (
        <Notice tone="warning" icon={<TriangleAlert aria-hidden />}>
          {strings.checksFailed}
        </Notice>
      ) : null}
      {rows.length > 0 ? (
        <ProblemList
          rows={rows}
          fixable={fixable}
          view={view}
          onChange={onChange}
          onDismiss={({ id }) => client.dismissRejection(id)}
        />
      ) : status === 'checking' ? (
        <Nothing icon={<LoaderCircle aria-hidden className="animate-spin" />} title={strings.checking} />
      ) : isFiltered && hiddenCount > 0 ? (
        <Nothing
          icon={<ListFilter aria-hidden />}
          title={`${strings.allFiltered}.`}
          text={hiddenCount === 1 ? strings.oneFilteredText : strings.allFilteredText(hiddenCount)}
        >
          <Button
            variant="quiet"
            onClick={() =>
              onChange({ text: '', ruleGroup: undefined, hiddenSeverities: new Set(), baseline: undefined })
            }
          >
            {strings.clearFilter}
          </Button>
        </Nothing>
      ) : (
        <Nothing
          icon={<CircleCheck aria-hidden className="text-success" />}
          title={`${strings.empty}.`}
          text={strings.emptyText}
        />
      )}
    </>
  )
}

function Nothing(props: { icon: ReactNode; title: string; text?: string; children?: ReactNode }) {
  return (
    <div className="flex items-center gap-2 px-3 py-3 text-ink-muted [&>svg]:size-4 [&>svg]:shrink-0">
      {props.icon}
      <p className="min-w-0 text-pretty">
        <span className="font-medium text-ink">{props.title}</span> {props.text}
      </p>
      {props.children}
    </div>
  )
}

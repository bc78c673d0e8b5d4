import type { Finding } from '@c360/model'
import { useMemo } from 'react'
import { useDocument } from '#document/document-context.tsx'
import { useAllFindings, useSuppressedFindings } from '#document/findings/use-findings.ts'
import { useRejections } from '#document/use-sync.ts'
import { filterFindings, isFiltering } from './filter-findings.ts'
import { problemOfRejection } from './finding-of-rejection.ts'
import { fixableByRule, type ProblemRow, problemRows } from './problem-rows.ts'
import type { ProblemsView } from './problems-view.ts'

/** What the list shows. */
export interface ShownProblems {
  readonly rows: readonly ProblemRow[]
  readonly fixable: ReadonlyMap<string, readonly Finding[]>
  /** How many findings the filter hides. */
  readonly hiddenCount: number
  readonly isFiltered: boolean
}

/** The refused edits and the findings as this view asks for them. Draws again when the findings change, not with every edit. */
export function useProblems(view: ProblemsView): ShownProblems {
  const document = useDocument()
  const rejections = useRejections()
  const all = useAllFindings()
  const accepted = useSuppressedFindings()
  return useMemo(() => {
    const model = document.getModel()
    const findings = filterFindings(model, all, view)
    const suppressed = view.showsSuppressed ? filterFindings(model, accepted, view) : []
    const refused = rejections.map(problemOfRejection)
    return {
      rows: problemRows(model, { refused, findings, suppressed }, view),
      fixable: fixableByRule(findings),
      hiddenCount: all.length - findings.length,
      isFiltered: isFiltering(view),
    }
  }, [document, rejections, all, accepted, view])
}

import type { Finding } from '@c360/model'
import { useState } from 'react'
import { Button } from '#ui/button.tsx'
import { useActionContext } from '../actions/use-actions.ts'
import { goTo } from '../go-to.ts'
import { FindingRow } from './finding-row.tsx'
import { strings } from './strings.ts'

/** More than these would push the form itself out of sight. */
const fewEnough = 3

interface RecordFindingsProps {
  /** The record whose form this is. */
  recordId: string
  /** About it, or about what belongs to it. */
  findings: readonly Finding[]
}

/** What the rules say about a record, in its form: with the ways to mend and to accept each. */
export function RecordFindings({ recordId, findings }: RecordFindingsProps) {
  const context = useActionContext()
  const [expanded, setExpanded] = useState<string>()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? findings : findings.slice(0, fewEnough)
  return (
    <ul aria-label={strings.list} className="divide-y">
      {shown.map((finding, index) => {
        const key = `${finding.code} ${finding.target} ${finding.field} ${finding.warehouse} ${index}`
        return (
          <li key={key}>
            <FindingRow
              finding={finding}
              isNarrow
              isExpanded={expanded === key}
              hidesPlace={finding.target === recordId}
              onExpand={(isExpanded) => setExpanded(isExpanded ? key : undefined)}
              onGoTo={(id) => goTo(context, id)}
            />
          </li>
        )
      })}
      {findings.length > fewEnough ? (
        <li className="px-1 py-0.5">
          <Button variant="quiet" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? strings.showFew : strings.showAll(findings.length)}
          </Button>
        </li>
      ) : null}
    </ul>
  )
}

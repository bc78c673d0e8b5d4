import type { Finding } from '@c360/model'
import { useState } from 'react'
import { useActionContext } from '../actions/use-actions.ts'
import { goTo } from '../go-to.ts'
import { FindingRow } from './finding-row.tsx'
import { strings } from './strings.ts'

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
  return (
    <ul aria-label={strings.list} className="divide-y">
      {findings.map((finding, index) => {
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
    </ul>
  )
}

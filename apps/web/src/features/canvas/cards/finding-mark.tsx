import type { Finding } from '@c360/model'
import { memo } from 'react'
import { SeverityIcon } from '#document/finding-view/severity-icon.tsx'
import { severities, severityLooks } from '#document/finding-view/severity-looks.ts'
import { strings as findingStrings } from '#document/finding-view/strings.ts'
import { draftAttributeId } from '#document/findings/draft-operations.ts'
import { useFindings, useFindingsOfEntity } from '#document/findings/use-findings.ts'
import { nameField, newAttributeField, typeField } from './use-inline-edit.ts'

/** The mark at an attribute's row. It reads its own findings, so that nobody else's draw the row again. */
export const AttributeFindingMark = memo(function AttributeFindingMark({ attributeId }: { attributeId: string }) {
  return <Mark findings={useFindings(attributeId)} className="canvas-card-finding" />
})

/** The mark in a card's header: the worst about the entity and all that is in it. */
export const EntityFindingMark = memo(function EntityFindingMark({ entityId }: { entityId: string }) {
  return <Mark findings={useFindingsOfEntity(entityId)} className="canvas-card-findings" />
})

function Mark({ findings, className }: { findings: readonly Finding[]; className: string }) {
  const severity = worstOf(findings)
  if (severity === undefined) return null
  const { icon: Icon } = severityLooks[severity]
  const text = countsText(findings)
  return (
    <span className={className} data-severity={severity} title={titleOf(findings)}>
      <Icon role="img" aria-label={text} />
    </span>
  )
}

export function worstOf(findings: readonly Finding[]): Finding['severity'] | undefined {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity))
}

export function countsText(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length
  return findingStrings.counts(count('error'), count('warning'), count('info'))
}

const mostInTitle = 5

/** What the pointer is told: how many, and the first few in words. */
export function titleOf(findings: readonly Finding[]): string {
  const messages = findings.slice(0, mostInTitle).map(({ message }) => message)
  return [countsText(findings), ...messages, ...(findings.length > mostInTitle ? ['…'] : [])].join('\n')
}

const mostUnderField = 3

interface DraftFindingsProps {
  id: string
  recordId: string
  field: string
}

/** What the rules say about a name or type while it is being typed, right under it. */
export function DraftFindings({ id, recordId, field }: DraftFindingsProps) {
  const all = useFindings(field === newAttributeField ? draftAttributeId : recordId)
  const findings = all.filter((finding) => isAbout(finding, field)).slice(0, mostUnderField)
  if (findings.length === 0) return null
  return (
    <ul id={id} className="canvas-card-draft-findings">
      {findings.map(({ code, severity, message, warehouse }) => (
        <li key={`${code} ${warehouse} ${message}`}>
          <SeverityIcon severity={severity} />
          <span>{message}</span>
        </li>
      ))}
    </ul>
  )
}

// What is typed in place may be a name with its type; what else is missing is told when it is committed.
function isAbout(finding: Finding, field: string): boolean {
  return field === typeField ? finding.field === typeField : finding.field === nameField || finding.field === typeField
}

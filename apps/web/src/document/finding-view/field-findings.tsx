import { useFindings } from '../findings/use-findings.ts'
import { SeverityIcon } from './severity-icon.tsx'

/** What the rules say about one field of a record, under the field. */
export function FieldFindings({ recordId, field }: { recordId: string; field: string }) {
  const findings = useFindings(recordId).filter((finding) => finding.field === field)
  if (findings.length === 0) return null
  return (
    <ul className="pr-3 pb-1 pl-[124px]">
      {findings.map(({ code, severity, message, warehouse }) => (
        <li key={`${code} ${warehouse} ${message}`} className="flex items-start gap-1.5 text-sm">
          <SeverityIcon severity={severity} className="mt-px size-3.5" />
          <span className="min-w-0 text-pretty text-ink-muted [overflow-wrap:anywhere]">{message}</span>
        </li>
      ))}
    </ul>
  )
}

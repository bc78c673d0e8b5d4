import type { Severity } from '@c360/model'
import { clsx } from 'clsx'
import { severityLooks } from './severity-looks.ts'

/** The icon of a severity, named for those who do not see it. */
export function SeverityIcon({ severity, className }: { severity: Severity; className?: string }) {
  const { icon: Icon, label, className: tone } = severityLooks[severity]
  return <Icon role="img" aria-label={label} className={clsx('size-4 shrink-0', tone, className)} />
}

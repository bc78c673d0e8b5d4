import type { Severity } from '@c360/model'
import { CircleAlert, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import { strings } from './strings.ts'

/** How a severity is told apart everywhere: by word, icon and colour, never by colour alone. */
export interface SeverityLook {
  readonly label: string
  readonly icon: LucideIcon
  readonly className: string
  /** The name of the colour's custom property, without the leading dashes. */
  readonly colourToken: string
}

export const severityLooks: Readonly<Record<Severity, SeverityLook>> = {
  error: { label: strings.severities.error, icon: CircleAlert, className: 'text-danger', colourToken: 'danger' },
  warning: {
    label: strings.severities.warning,
    icon: TriangleAlert,
    className: 'text-warning',
    colourToken: 'warning',
  },
  info: { label: strings.severities.info, icon: Info, className: 'text-ink-muted', colourToken: 'ink-muted' },
}

/** Worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info']

import { clsx } from 'clsx'
import type { ReactNode } from 'react'

interface PanelRegionProps {
  /** The accessible name of the region, shown as its heading. */
  label: string
  /** Buttons at the right end of the heading. */
  actions?: ReactNode
  hideHeading?: boolean | undefined
  className?: string | undefined
  children: ReactNode
}

/** A named region with a quiet heading; its content scrolls. */
export function PanelRegion({ label, actions, hideHeading, className, children }: PanelRegionProps) {
  return (
    <section aria-label={label} className={clsx('flex h-full min-h-0 flex-col bg-surface', className)}>
      {hideHeading ? null : (
        <header className="flex h-9 shrink-0 items-center gap-1 border-b pr-1 pl-3">
          <h2 className="flex-1 truncate font-medium text-ink-muted text-sm">{label}</h2>
          {actions}
        </header>
      )}
      <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
    </section>
  )
}

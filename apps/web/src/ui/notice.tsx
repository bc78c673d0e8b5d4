import { clsx } from 'clsx'
import type { ReactNode } from 'react'

interface NoticeProps {
  tone: 'neutral' | 'warning' | 'danger'
  icon?: ReactNode
  children: ReactNode
  /** Buttons at the end. */
  actions?: ReactNode
  /** Interrupts a screen reader: for what went wrong just now. */
  isAlert?: boolean | undefined
  className?: string | undefined
}

const tones = {
  neutral: 'bg-surface-sunken text-ink-muted',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
}

/** A calm bar across its container. */
export function Notice({ tone, icon, children, actions, isAlert, className }: NoticeProps) {
  return (
    <div
      {...(isAlert ? { role: 'alert' } : { 'aria-live': 'polite' })}
      className={clsx(
        'flex min-h-8 items-center gap-2 px-3 py-1 [&>svg]:size-4 [&>svg]:shrink-0',
        tones[tone],
        className,
      )}
    >
      {icon}
      <div className="min-w-0 flex-1">{children}</div>
      {actions}
    </div>
  )
}

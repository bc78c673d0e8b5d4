import type { ReactNode } from 'react'

interface EmptyStateProps {
  icon?: ReactNode
  title: string
  children?: ReactNode
  /** Buttons that lead on. */
  actions?: ReactNode
}

/** Where there is nothing yet: says what will be here and how to get there. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-sm flex-col items-center gap-2 px-6 py-8 text-center [&>svg]:size-6 [&>svg]:text-ink-faint">
      {icon}
      <h2 className="font-semibold">{title}</h2>
      {children ? <div className="text-pretty text-ink-muted">{children}</div> : null}
      {actions ? <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  )
}

import type { ReactNode } from 'react'

interface EmptyStateProps {
  icon?: ReactNode
  title: string
  children?: ReactNode
  /** Buttons that lead on. */
  actions?: ReactNode
  /** 1 where it is the whole page. */
  level?: 1 | 2 | undefined
}

/** Where there is nothing yet: says what will be here and how to get there. */
export function EmptyState({ icon, title, children, actions, level = 2 }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className="mx-auto flex max-w-sm flex-col items-center gap-2 px-6 py-8 text-center [&>svg]:size-6 [&>svg]:text-ink-faint">
      {icon}
      <Heading className="font-semibold">{title}</Heading>
      {children ? <div className="text-pretty text-ink-muted">{children}</div> : null}
      {actions ? <div className="mt-2 flex flex-wrap justify-center gap-2">{actions}</div> : null}
    </div>
  )
}

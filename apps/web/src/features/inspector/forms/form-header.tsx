import type { ReactNode } from 'react'

interface FormHeaderProps {
  icon: ReactNode
  /** What kind of thing it is. */
  kind: ReactNode
  title: string
  actions?: ReactNode
}

/** What the form is about. */
export function FormHeader({ icon, kind, title, actions }: FormHeaderProps) {
  return (
    <header className="sticky top-0 z-10 flex items-center gap-2 border-b bg-surface py-2 pr-2 pl-3">
      <span className="flex size-7 shrink-0 items-center justify-center rounded-md bg-surface-sunken [&>svg]:size-4">
        {icon}
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex items-center gap-1 truncate text-ink-faint text-xs">{kind}</div>
        <h2 className="truncate font-semibold" title={title}>
          {title}
        </h2>
      </div>
      {actions}
    </header>
  )
}

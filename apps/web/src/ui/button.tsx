import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

type Variant = 'primary' | 'secondary' | 'quiet' | 'danger'

const variants: Record<Variant, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover',
  secondary: 'border border-line-strong bg-surface text-ink hover:bg-surface-hover',
  quiet: 'text-ink-muted hover:bg-surface-hover hover:text-ink',
  danger: 'border border-line-strong bg-surface text-danger hover:bg-danger-soft',
}

interface ButtonProps extends ComponentProps<'button'> {
  variant?: Variant | undefined
  icon?: ReactNode
}

export function Button({ variant = 'secondary', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={clsx(
        'inline-flex h-7 shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-md px-2.5 font-medium transition-colors',
        'disabled:pointer-events-none disabled:opacity-45 [&>svg]:size-4',
        variants[variant],
        className,
      )}
      {...rest}
    >
      {icon}
      {children}
    </button>
  )
}

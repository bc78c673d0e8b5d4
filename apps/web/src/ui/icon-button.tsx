import { clsx } from 'clsx'
import type { ComponentProps, ReactNode } from 'react'
import { Tooltip } from './tooltip.tsx'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** The accessible name, also shown as the tooltip. */
  label: string
  icon: ReactNode
  shortcut?: string | undefined
  pressed?: boolean | undefined
  tooltipSide?: 'top' | 'right' | 'bottom' | 'left' | undefined
}

/**
 * A button that shows only an icon. A button that cannot act stays focusable and says so (`aria-disabled`),
 * so that its tooltip still tells what it is.
 */
export function IconButton(props: IconButtonProps) {
  const { label, icon, shortcut, pressed, tooltipSide, disabled, className, onClick, ...rest } = props
  return (
    <Tooltip label={label} shortcut={shortcut} side={tooltipSide}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={disabled || undefined}
        onClick={disabled ? undefined : onClick}
        className={clsx(
          'inline-flex size-7 shrink-0 select-none items-center justify-center rounded-md text-ink-muted transition-colors [&>svg]:size-4',
          disabled ? 'opacity-40' : 'hover:bg-surface-hover hover:text-ink',
          pressed && 'bg-surface-active text-ink',
          className,
        )}
        {...rest}
      >
        {icon}
      </button>
    </Tooltip>
  )
}

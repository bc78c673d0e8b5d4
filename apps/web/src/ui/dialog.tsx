import { clsx } from 'clsx'
import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { IconButton } from './icon-button.tsx'

interface DialogProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: string
  description?: ReactNode
  /** Accessible name of the closing button. */
  closeLabel: string
  /** `drawer` slides in from the right edge and fills the height; `workbench` is a wide one whose content scrolls by itself. */
  placement?: 'centre' | 'drawer' | 'workbench' | undefined
  className?: string | undefined
  children: ReactNode
}

const placements = {
  centre:
    'top-[12vh] left-1/2 max-h-[76vh] w-[min(560px,calc(100vw-32px))] -translate-x-1/2 animate-appear rounded-lg shadow-float',
  drawer: 'top-0 right-0 h-full w-[min(400px,calc(100vw-48px))] animate-slide-in border-l shadow-float',
  workbench:
    'top-0 right-0 flex h-full w-[min(1160px,calc(100vw-48px))] animate-slide-in flex-col border-l shadow-float',
}

export function Dialog(props: DialogProps) {
  const { isOpen, onOpenChange, title, description, closeLabel, placement = 'centre', className, children } = props
  return (
    <Radix.Root open={isOpen} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-black/30 dark:bg-black/50" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onOpenAutoFocus={focusContent}
          className={clsx('fixed z-40 overflow-y-auto bg-surface outline-none', placements[placement], className)}
        >
          <header className="sticky top-0 flex items-center gap-2 border-b bg-surface py-2 pr-2 pl-4">
            <Radix.Title className="flex-1 truncate font-semibold">{title}</Radix.Title>
            <Radix.Close asChild>
              <IconButton label={closeLabel} icon={<X aria-hidden />} />
            </Radix.Close>
          </header>
          {description ? (
            <Radix.Description className="px-4 pt-3 text-ink-muted">{description}</Radix.Description>
          ) : null}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/**
 * The focus goes to what is marked for it or to the first field, else to the dialog itself: on the closing button it would open that button's tooltip,
 * and the first Escape would close only the tooltip.
 */
function focusContent(event: Event): void {
  const content = event.currentTarget
  if (!(content instanceof HTMLElement)) return
  event.preventDefault()
  const field =
    content.querySelector<HTMLElement>('[data-first-focus]') ??
    content.querySelector<HTMLElement>(
      '[role="radio"][aria-checked="true"], input:not([type="file"]), textarea, select',
    )
  ;(field ?? content).focus()
}

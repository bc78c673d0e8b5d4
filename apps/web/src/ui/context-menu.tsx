import { clsx } from 'clsx'
import { ChevronRight } from 'lucide-react'
import { ContextMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { AfterClose, type MenuItemProps, useAfterClose, useMenuItem } from './menu.tsx'
import { menuContentClass, menuItemClass, menuItemTone, menuSeparatorClass } from './menu-styles.ts'

interface ContextMenuProps {
  /** The accessible title of the menu. */
  label: string
  /** The one element that is right-clicked. */
  children: ReactNode
  /** The menu's items. */
  items: ReactNode
  onOpenChange?: (isOpen: boolean) => void
}

/** A menu at the pointer; fill it with `ContextMenuItem`, `ContextMenuSubmenu`, `ContextMenuSeparator`. */
export function ContextMenu({ label, children, items, onOpenChange }: ContextMenuProps) {
  const closing = useAfterClose()
  return (
    <Radix.Root modal={false} {...(onOpenChange ? { onOpenChange } : {})}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          collisionPadding={8}
          onCloseAutoFocus={closing.onCloseAutoFocus}
          className={menuContentClass}
        >
          <AfterClose value={closing.runAfterClose}>{items}</AfterClose>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

export function ContextMenuItem(props: MenuItemProps) {
  return <Radix.Item {...useMenuItem(props)} />
}

export function ContextMenuSubmenu(props: { label: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <Radix.Sub>
      <Radix.SubTrigger className={clsx(menuItemClass, menuItemTone(false), 'data-[state=open]:bg-surface-hover')}>
        {props.icon}
        <span className="truncate">{props.label}</span>
        <ChevronRight className="ml-auto" aria-hidden />
      </Radix.SubTrigger>
      <Radix.Portal>
        <Radix.SubContent aria-label={props.label} sideOffset={4} collisionPadding={8} className={menuContentClass}>
          {props.children}
        </Radix.SubContent>
      </Radix.Portal>
    </Radix.Sub>
  )
}

export function ContextMenuSeparator() {
  return <Radix.Separator className={menuSeparatorClass} />
}

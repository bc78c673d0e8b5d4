import { clsx } from 'clsx'
import { Check, ChevronRight } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { Kbd } from './kbd.tsx'
import { menuContentClass, menuItemClass, menuLabelClass, menuSeparatorClass } from './menu-styles.ts'

interface MenuProps {
  /** The accessible title of the menu. */
  label: string
  /** The one element that opens it. */
  trigger: ReactNode
  align?: 'start' | 'center' | 'end' | undefined
  side?: 'top' | 'right' | 'bottom' | 'left' | undefined
  /** `leave` where what was chosen has taken the focus elsewhere, such as into a text field. */
  onCloseFocus?: 'trigger' | 'leave' | undefined
  children: ReactNode
}

/** A menu that opens from a button; fill it with `MenuItem`, `MenuChoice`, `MenuSubmenu`, `MenuLabel`, `MenuSeparator`. */
export function Menu({ label, trigger, align = 'start', side = 'bottom', onCloseFocus, children }: MenuProps) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          aria-label={label}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={(event) => {
            if (onCloseFocus === 'leave') event.preventDefault()
          }}
          className={menuContentClass}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

export interface MenuItemProps {
  icon?: ReactNode
  shortcut?: string | undefined
  disabled?: boolean | undefined
  danger?: boolean | undefined
  onSelect: () => void
  children: ReactNode
}

export function MenuItem({ icon, shortcut, disabled, danger, onSelect, children }: MenuItemProps) {
  return (
    <DropdownMenu.Item
      disabled={disabled ?? false}
      onSelect={onSelect}
      className={clsx(menuItemClass, danger && 'text-danger [&>svg]:text-danger')}
    >
      {icon}
      <span className="truncate">{children}</span>
      {shortcut ? <Kbd shortcut={shortcut} /> : null}
    </DropdownMenu.Item>
  )
}

interface MenuChoiceProps {
  label: string
  value: string
  options: readonly { value: string; label: ReactNode; icon?: ReactNode }[]
  onChange: (value: string) => void
}

/** One of several, with a mark at the chosen one. */
export function MenuChoice({ label, value, options, onChange }: MenuChoiceProps) {
  return (
    <DropdownMenu.RadioGroup aria-label={label} value={value} onValueChange={onChange}>
      {options.map((option) => (
        <DropdownMenu.RadioItem key={option.value} value={option.value} className={menuItemClass}>
          {option.icon}
          <span className="truncate">{option.label}</span>
          <DropdownMenu.ItemIndicator className="ml-auto">
            <Check className="size-4 text-accent" aria-hidden />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  )
}

export function MenuSubmenu({ label, icon, children }: { label: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className={clsx(menuItemClass, 'data-[state=open]:bg-surface-hover')}>
        {icon}
        <span className="truncate">{label}</span>
        <ChevronRight className="ml-auto" aria-hidden />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent aria-label={label} sideOffset={4} collisionPadding={8} className={menuContentClass}>
          {children}
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  )
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <DropdownMenu.Label className={menuLabelClass}>{children}</DropdownMenu.Label>
}

export function MenuSeparator() {
  return <DropdownMenu.Separator className={menuSeparatorClass} />
}
